import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-degraded'],
  description: 'degrades a pair after an hour of failures',
  change: (parts) => changeTimes(parts, { unreachable: 3_600_000 }),
});
