import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-feed'],
  description: 'leaves out received announcements',
  change: (parts) => ({
    ...parts,
    foldFeed: (feed, entry) =>
      entry.kind === 'received' && entry.activity.type === 'Announce'
        ? feed
        : parts.foldFeed(feed, entry),
  }),
});
