import { hostMutant } from '../mutant.ts';
import { loseAtRestart } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm'],
  description: 'forgets over a restart which result it has given',
  change: (parts) => loseAtRestart(parts, 'result'),
});
