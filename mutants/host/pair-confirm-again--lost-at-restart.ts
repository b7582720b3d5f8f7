import { hostMutant } from '../mutant.ts';
import { loseAtRestart } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm-again'],
  description: 'forgets over a restart what was confirmed',
  change: (parts) => loseAtRestart(parts, 'confirmed'),
});
