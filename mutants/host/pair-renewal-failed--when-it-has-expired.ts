import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-renewal-failed'],
  description: 'writes only of a token that has expired that it was not renewed',
  change: (parts) => changeTimes(parts, { renewalWarning: 0 }),
});
