import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-pending-inbound'],
  description: 'leaves a follower out of all sets until the owner has decided',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'received' && entry.activity.type === 'Follow') {
        for (const to of entry.receivers) {
          setsOf(next, to)?.pendingInbound.delete(entry.activity.actor);
        }
      }
      return next;
    },
  }),
});
