import { parseRetryAfter } from '../../reference/host/delivery.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-retry-after'],
  description: 'waits as long as a relay wants',
  change: (parts) => ({
    ...parts,
    relayRestsUntil: (retryAfter, now) => parseRetryAfter(retryAfter, now),
  }),
});
