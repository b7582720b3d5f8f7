import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-answer-known'],
  description: 'ends a follow by any Reject of the followed actor',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Reject') {
        for (const to of entry.receivers) setsOf(graph, to)?.following.delete(entry.activity.actor);
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
