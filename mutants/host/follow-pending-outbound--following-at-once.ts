import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-pending-outbound', 'follow-collections'],
  description: 'takes a Follow for granted as soon as it is published',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'published' && entry.activity.type === 'Follow') {
        const sets = setsOf(next, entry.activity.actor);
        sets?.pendingOutbound.delete(String(entry.activity.object));
        sets?.following.add(String(entry.activity.object));
      }
      return next;
    },
  }),
});
