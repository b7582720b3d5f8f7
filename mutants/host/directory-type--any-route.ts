import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-type'],
  description: 'takes an operation at the route of another type',
  change: (parts) => changeDirectory(parts, () => ({ checkType: () => undefined })),
});
