import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-backoff'],
  description: 'waits equally long after every failure',
  change: (parts) => ({
    ...parts,
    pullBackoff: (_, retryAfter, now) => parts.pullBackoff(1, retryAfter, now),
  }),
});
