import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-time'],
  description: 'takes operations of any time',
  change: (parts) => changeDirectory(parts, () => ({ checkTime: () => undefined })),
});
