import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-renewal'],
  description: 'renews a token that is 82 days old',
  change: (parts) => changeTimes(parts, { renewal: 82 * 86_400_000 }),
});
