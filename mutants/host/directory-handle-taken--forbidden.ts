import { ProtocolError } from '../../reference/core/errors.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-handle-taken'],
  description: 'answers 403 where a handle is taken',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      isTaken: (owner, hash) => {
        if (right.isTaken(owner, hash)) throw new ProtocolError('forbidden', 'it is taken');
        return false;
      },
    })),
});
