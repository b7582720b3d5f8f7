import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-polling'],
  description: 'polls every five seconds',
  change: (parts) => changeTimes(parts, { poll: 5000 }),
});
