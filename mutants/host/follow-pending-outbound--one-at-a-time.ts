import { setsOf } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-pending-outbound'],
  description: 'forgets an open Follow when its actor publishes another one',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'published' && entry.activity.type === 'Follow') {
        setsOf(graph, entry.activity.actor)?.pendingOutbound.clear();
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
