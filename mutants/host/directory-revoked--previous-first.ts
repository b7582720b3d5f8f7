import { ProtocolError } from '../../reference/core/errors.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-revoked'],
  description: 'judges what an operation follows before it looks for a revoke',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) => {
        if (operation.type !== 'genesis' && operation.previous !== state.last.id) {
          throw new ProtocolError('conflict', 'it does not follow the last one');
        }
        return right.append(state, operation);
      },
    })),
});
