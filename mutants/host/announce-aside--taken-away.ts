import { announceTarget } from '../../reference/host/projections/announced.ts';
import { hostMutant } from '../mutant.ts';
import { withAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-aside'],
  description: 'takes an Announce out of the feed when it gives up what is announced',
  change(parts) {
    const targets = new Map<string, string>();
    return withAnnounced(parts, (announced) => ({
      foldFeed(feed, entry) {
        const target = entry.kind === 'received' ? announceTarget(entry.activity) : undefined;
        if (entry.kind === 'received' && target) targets.set(entry.activity.id, target);
        return parts.foldFeed(feed, entry);
      },
      feedOrder: (feed, actor) =>
        parts.feedOrder(feed, actor).filter(({ id }) => {
          const { fetches } = announced()?.announcements.get(targets.get(id) ?? '') ?? {};
          return [...(fetches?.values() ?? [])].every((fetch) => fetch.nextAttemptAt !== undefined);
        }),
    }));
  },
});
