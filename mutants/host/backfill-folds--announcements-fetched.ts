import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-folds'],
  description: 'fetches what was announced in the past',
  change: (parts) => ({
    ...parts,
    foldFeed: (state, entry) => {
      if (entry.kind !== 'received') return parts.foldFeed(state, entry);
      const { by: _by, ...delivered } = entry;
      return parts.foldFeed(state, delivered);
    },
  }),
});
