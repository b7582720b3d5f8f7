import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-local'],
  description: 'leaves out of the feed of an actor what came from its own host',
  change: (parts) => ({
    ...parts,
    foldFeed: (feed, entry) =>
      entry.kind === 'received' &&
      new URL(entry.activity.actor).origin ===
        new URL(entry.receivers[0] ?? entry.activity.actor).origin
        ? feed
        : parts.foldFeed(feed, entry),
  }),
});
