import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-polling'],
  description: 'polls for an hour',
  change: (parts) => changeTimes(parts, { handshake: 3_600_000 }),
});
