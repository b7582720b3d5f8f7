import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-states'],
  description: 'shows a sync pair as failing after the third failure',
  change: (parts) => ({
    ...parts,
    syncState: (row, pair) => {
      const state = parts.syncState(row, pair);
      const { attempts } = row as { attempts?: number };
      return state === 'failing' && (attempts ?? 0) < 3 ? 'running' : state;
    },
  }),
});
