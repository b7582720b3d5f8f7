import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-backoff'],
  description: 'waits as long as Retry-After says, also where it is shorter',
  change: (parts) => ({
    ...parts,
    pullBackoff: (failures, retryAfter, now) =>
      retryAfter === undefined || Number.isNaN(Number(retryAfter))
        ? parts.pullBackoff(failures, retryAfter, now)
        : Number(retryAfter) * 1000,
  }),
});
