import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-backoff'],
  description: 'keeps to any Retry-After, however long',
  change: (parts) => ({
    ...parts,
    pullBackoff: (failures, retryAfter, now) =>
      Math.max(
        parts.pullBackoff(failures, retryAfter, now),
        Number(retryAfter ?? 0) > 3600 ? Number(retryAfter) * 1000 : 0,
      ),
  }),
});
