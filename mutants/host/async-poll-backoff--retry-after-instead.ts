import { parseRetryAfter } from '../../reference/host/delivery.ts';
import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-backoff'],
  description: 'waits for Retry-After also where that is shorter',
  change: (parts) => ({
    ...parts,
    pollBackoff: (failures, retryAfter, now) =>
      retryAfter === undefined
        ? parts.pollBackoff(failures, retryAfter, now)
        : Math.max((parseRetryAfter(retryAfter, now) ?? now) - now, SECOND),
  }),
});
