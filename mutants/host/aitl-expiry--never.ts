import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['aitl-expiry'],
  description: 'lets a proposal wait for years',
  change: (parts) => changeTimes(parts, { proposal: 3000 * 24 * 3_600_000 }),
});
