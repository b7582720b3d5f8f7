import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-again'],
  description: 'refuses an operation that is in the log',
  change: (parts) => changeDirectory(parts, () => ({ isKnown: () => false })),
});
