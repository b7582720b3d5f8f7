import { hostMutant } from '../mutant.ts';
import { loseAtRestart } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm'],
  description: 'forgets over a restart the token that a confirm made good',
  change: (parts) => loseAtRestart(parts, 'accepted'),
});
