import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-pending-inbound'],
  description: 'takes who asks for a follower, though the owner has not decided',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'received' && entry.activity.type === 'Follow') {
        for (const to of entry.receivers) {
          const sets = setsOf(next, to);
          if (sets?.pendingInbound.delete(entry.activity.actor))
            sets.followers.add(entry.activity.actor);
        }
      }
      return next;
    },
  }),
});
