import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-states'],
  description: 'shows a sync pair as running before its first success',
  change: (parts) => ({
    ...parts,
    syncState: (row, pair) => {
      const state = parts.syncState(row, pair);
      return state === 'starting' ? 'running' : state;
    },
  }),
});
