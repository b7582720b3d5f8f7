import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-undo-received'],
  description: 'takes the Undo of the first of several Follows only',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Follow') {
        for (const to of entry.receivers) {
          const sets = followSetsOf(graph, to);
          if (sets.followers.has(entry.activity.actor)) return graph;
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
