import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded-serves'],
  description: 'does not pull from the peer of a degraded pair',
  change: (parts) => ({
    ...parts,
    syncState: (row, pair) => (pair?.state === 'degraded' ? 'stopped' : parts.syncState(row, pair)),
  }),
});
