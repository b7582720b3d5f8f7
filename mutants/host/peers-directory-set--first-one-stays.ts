import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-directory-set'],
  description: 'goes on with the setting that was made first',
  change: (parts) => ({ ...parts, isLaterSetting: () => false }),
});
