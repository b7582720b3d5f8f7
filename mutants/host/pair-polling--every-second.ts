import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-polling'],
  description: 'polls every second',
  change: (parts) => changeTimes(parts, { firstPoll: 500, poll: 1000 }),
});
