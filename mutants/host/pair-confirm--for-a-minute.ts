import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm'],
  description: 'takes a confirm for a minute only',
  change: (parts) => changeTimes(parts, { result: 60_000 }),
});
