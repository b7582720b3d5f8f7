import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-folds'],
  description: 'changes the kept document of an actor by what it said in the past',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (state, entry) => {
      if (entry.kind !== 'received') return parts.foldPeerActors(state, entry);
      const { by: _by, ...delivered } = entry;
      return parts.foldPeerActors(state, delivered);
    },
  }),
});
