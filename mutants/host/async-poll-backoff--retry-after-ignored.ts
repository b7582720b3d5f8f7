import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-backoff'],
  description: 'does not heed Retry-After when it asks for envelopes',
  change: (parts) => ({
    ...parts,
    pollBackoff: (failures, _retryAfter, now) => parts.pollBackoff(failures, undefined, now),
  }),
});
