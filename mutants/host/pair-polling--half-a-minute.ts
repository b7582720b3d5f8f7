import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-polling'],
  description: 'polls for 30 seconds',
  change: (parts) => changeTimes(parts, { handshake: 30_000 }),
});
