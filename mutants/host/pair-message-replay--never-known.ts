import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-replay'],
  description: 'takes a message as often as it comes',
  change: (parts) => ({ ...parts, isWithinReplay: () => false }),
});
