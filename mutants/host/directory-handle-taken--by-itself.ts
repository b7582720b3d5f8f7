import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-handle-taken'],
  description: 'refuses a handle to the DID that had it',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      isTaken: (owner, hash) => right.isTaken(owner, hash) || owner?.isPresent === false,
    })),
});
