import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-published'],
  description: 'does not end an accepted follow by the Undo',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'published' && entry.activity.type === 'Undo') {
        const sets = setsOf(graph, entry.activity.actor)!;
        const following = [...sets.following];
        const next = parts.foldFollowerGraph(graph, entry);
        for (const actor of following) sets.following.add(actor);
        return next;
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
