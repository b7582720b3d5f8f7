import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-backoff'],
  description: 'asks again every five seconds, however often it failed',
  change: (parts) => ({
    ...parts,
    pollBackoff: (_failures, retryAfter, now) => parts.pollBackoff(1, retryAfter, now),
  }),
});
