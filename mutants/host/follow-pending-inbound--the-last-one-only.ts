import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-pending-inbound'],
  description: 'has only one actor pending at a time',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind === 'received' && entry.activity.type === 'Follow') {
        for (const to of entry.receivers) {
          const pending = setsOf(next, to)?.pendingInbound;
          for (const actor of pending ?? [])
            if (actor !== entry.activity.actor) pending?.delete(actor);
        }
      }
      return next;
    },
  }),
});
