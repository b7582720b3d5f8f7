import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-result-token'],
  description: 'lets a result be confirmed for an hour',
  change: (parts) => changeTimes(parts, { result: 3_600_000 }),
});
