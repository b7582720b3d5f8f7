import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-message-replay'],
  description: 'forgets a message after 300 seconds',
  change: (parts) => ({ ...parts, isWithinReplay: (seen, now) => now - seen <= 300_000 }),
});
