import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-published'],
  description: 'leaves a Follow pending that is undone before it was accepted',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'published' && entry.activity.type === 'Undo') {
        const sets = setsOf(graph, entry.activity.actor)!;
        const pending = [...sets.pendingOutbound];
        const next = parts.foldFollowerGraph(graph, entry);
        for (const actor of pending) sets.pendingOutbound.add(actor);
        return next;
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
