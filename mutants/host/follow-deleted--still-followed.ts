import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-deleted'],
  description: 'takes a deleted actor out of the followers, but not out of those that are followed',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind !== 'received' || entry.activity.type !== 'Delete') {
        return parts.foldFollowerGraph(graph, entry);
      }
      const before = entry.receivers.flatMap((to) => {
        const sets = setsOf(graph, to);
        return sets ? [{ sets, following: [...sets.following] }] : [];
      });
      const next = parts.foldFollowerGraph(graph, entry);
      for (const { sets, following } of before)
        for (const actor of following) sets.following.add(actor);
      return next;
    },
  }),
});
