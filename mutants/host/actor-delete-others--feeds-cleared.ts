import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-others'],
  description: 'removes from the feeds of others what a deleted actor said',
  change: (parts) => {
    const authors = new Map<number, string>();
    const gone = new Set<string>();
    return {
      ...parts,
      foldFeed: (feed, entry) => {
        if ('activity' in entry && typeof entry.activity === 'object') {
          authors.set(entry.seq, entry.activity.actor);
          if (entry.kind === 'published' && deletesSelf(entry.activity))
            gone.add(entry.activity.actor);
        }
        return parts.foldFeed(feed, entry);
      },
      feedOrder: (feed, actor) =>
        parts.feedOrder(feed, actor).filter(({ seq }) => !gone.has(authors.get(seq) ?? '')),
    };
  },
});
