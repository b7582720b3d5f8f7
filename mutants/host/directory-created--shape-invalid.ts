import { ProtocolError } from '../../reference/core/errors.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-created'],
  description: 'calls an operation of an earlier time malformed',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) => {
        if (operation.created >= state.last.created) return right.append(state, operation);
        throw new ProtocolError('shape-invalid', 'it was made before the one before it');
      },
    })),
});
