import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-renewal-failed'],
  description: 'does not write that a token was not renewed',
  change: (parts) => changeTimes(parts, { renewalWarning: -365 * 86_400_000 }),
});
