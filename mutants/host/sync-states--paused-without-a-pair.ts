import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-states'],
  description: 'shows a sync pair as paused when its pair is revoked',
  change: (parts) => ({
    ...parts,
    syncState: (row, pair) => {
      const state = parts.syncState(row, pair);
      return state === 'stopped' ? 'paused' : state;
    },
  }),
});
