import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['aitl-expiry'],
  description: 'lets a proposal wait for 8 days',
  change: (parts) => changeTimes(parts, { proposal: 8 * 24 * 3_600_000 }),
});
