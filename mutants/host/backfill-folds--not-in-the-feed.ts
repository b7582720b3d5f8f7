import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-folds'],
  description: 'leaves what came by backfill out of the feed',
  change: (parts) => ({
    ...parts,
    foldFeed: (state, entry) =>
      entry.kind === 'received' && entry.by === 'backfill' ? state : parts.foldFeed(state, entry),
  }),
});
