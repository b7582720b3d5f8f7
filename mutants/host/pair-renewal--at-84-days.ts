import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-renewal'],
  description: 'renews a token that is 84 days old',
  change: (parts) => changeTimes(parts, { renewal: 84 * 86_400_000 }),
});
