import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-handle-taken'],
  description: 'gives away a handle that was given up',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      isTaken: (owner, hash) => owner?.isPresent === true && right.isTaken(owner, hash),
    })),
});
