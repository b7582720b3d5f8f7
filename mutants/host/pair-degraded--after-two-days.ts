import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-degraded'],
  description: 'degrades a pair after two days of failures',
  change: (parts) => changeTimes(parts, { unreachable: 2 * 86_400_000 }),
});
