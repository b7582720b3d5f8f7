import { parseRetryAfter } from '../../reference/host/delivery.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-backoff'],
  description: 'waits as long as a relay wants',
  change: (parts) => ({
    ...parts,
    pollBackoff: (failures, retryAfter, now) =>
      Math.max(
        parts.pollBackoff(failures, retryAfter, now),
        (parseRetryAfter(retryAfter, now) ?? now) - now,
      ),
  }),
});
