import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-backoff'],
  description: 'waits twice as long as it should',
  change: (parts) => ({
    ...parts,
    pullBackoff: (failures, retryAfter, now) => parts.pullBackoff(failures + 1, retryAfter, now),
  }),
});
