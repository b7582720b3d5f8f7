import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-feed'],
  description: 'leaves out what is not public',
  change: (parts) => ({
    ...parts,
    foldFeed: (feed, entry) =>
      entry.kind === 'received' && !entry.isPublic ? feed : parts.foldFeed(feed, entry),
  }),
});
