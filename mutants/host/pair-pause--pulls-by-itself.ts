import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-pause'],
  description: 'goes on with the sync pairs of a paused pair',
  change: (parts) => ({
    ...parts,
    checkNotPaused: () => undefined,
    syncState: (row, pair) =>
      parts.syncState(row, pair?.state === 'paused' ? { ...pair, state: 'active' } : pair),
  }),
});
