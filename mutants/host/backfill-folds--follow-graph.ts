import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-folds'],
  description: 'folds a Follow, an Undo or an Accept of the past into the follow graph',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph: (state, entry) => {
      if (entry.kind !== 'received') return parts.foldFollowerGraph(state, entry);
      const { by: _by, ...delivered } = entry;
      return parts.foldFollowerGraph(state, delivered);
    },
  }),
});
