import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-token-expired'],
  description: 'mints tokens for 30 days',
  change: (parts) => changeTimes(parts, { token: 30 * 24 * 3_600_000 }),
});
