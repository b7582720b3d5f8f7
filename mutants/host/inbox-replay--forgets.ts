import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-replay'],
  description: 'accepts an activity as often as it comes',
  change: (parts) => ({ ...parts, isReplay: () => false }),
});
