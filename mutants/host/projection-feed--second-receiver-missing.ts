import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-feed'],
  description: 'puts an activity only into the feed of the actor that got it first',
  change: (parts) => ({
    ...parts,
    foldFeed: (feed, entry) =>
      'activity' in entry && typeof entry.activity === 'object' && feed.items.has(entry.activity.id)
        ? feed
        : parts.foldFeed(feed, entry),
  }),
});
