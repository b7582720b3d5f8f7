import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-folds'],
  description: 'fetches what was announced in the past',
  change: (parts) => ({
    ...parts,
    foldAnnounced: (state, entry) => {
      if (entry.kind !== 'received') return parts.foldAnnounced(state, entry);
      const { by: _by, ...delivered } = entry;
      return parts.foldAnnounced(state, delivered);
    },
  }),
});
