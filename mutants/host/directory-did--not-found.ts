import { ProtocolError } from '../../reference/core/errors.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-did'],
  description: 'does not find the log of an operation that names another DID',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) => {
        if (operation.type !== 'genesis' && operation.did !== state.did) {
          throw new ProtocolError('not-found', 'there is no such log');
        }
        return right.append(state, operation);
      },
    })),
});
