import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-handle-taken'],
  description: 'gives a handle to whoever asks last',
  change: (parts) => changeDirectory(parts, () => ({ isTaken: () => false })),
});
