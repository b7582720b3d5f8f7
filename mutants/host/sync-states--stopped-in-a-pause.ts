import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-states'],
  description: 'shows a sync pair as stopped while its pair is paused',
  change: (parts) => ({
    ...parts,
    syncState: (row, pair) => (pair?.state === 'paused' ? 'stopped' : parts.syncState(row, pair)),
  }),
});
