import { hostMutant } from '../mutant.ts';
import { loseAtRestart } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'forgets at a restart what it was confirming',
  change: (parts) => loseAtRestart(parts, 'confirm'),
});
