import { hostMutant } from '../mutant.ts';
import { loseAtRestart } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-renewal'],
  description: 'forgets at a restart that it has to renew',
  change: (parts) => loseAtRestart(parts, 'refresh'),
});
