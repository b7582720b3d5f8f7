import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject'],
  description: 'ignores a Reject after an Accept of the same Follow',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Reject') {
        const { actor } = entry.activity;
        const receivers = entry.receivers.filter(
          (to) => !followSetsOf(graph, to).following.has(actor),
        );
        return parts.foldFollowerGraph(graph, { ...entry, receivers });
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
