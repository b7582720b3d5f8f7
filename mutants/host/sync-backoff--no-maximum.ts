import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-backoff'],
  description: 'waits longer and longer without end',
  change: (parts) => ({
    ...parts,
    pullBackoff: (failures, retryAfter, now) =>
      Math.max(parts.pullBackoff(failures, retryAfter, now), 5000 * 2 ** (failures - 1)),
  }),
});
