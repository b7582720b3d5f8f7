import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-backoff'],
  description: 'takes no notice of Retry-After',
  change: (parts) => ({
    ...parts,
    pullBackoff: (failures, _, now) => parts.pullBackoff(failures, undefined, now),
  }),
});
