import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-deleted'],
  description: 'leaves the request of a deleted actor for the owner to decide',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind !== 'received' || entry.activity.type !== 'Delete') {
        return parts.foldFollowerGraph(graph, entry);
      }
      const before = entry.receivers.flatMap((to) => {
        const sets = setsOf(graph, to);
        return sets ? [{ sets, pending: [...sets.pendingInbound] }] : [];
      });
      const next = parts.foldFollowerGraph(graph, entry);
      for (const { sets, pending } of before)
        for (const actor of pending) sets.pendingInbound.add(actor);
      return next;
    },
  }),
});
