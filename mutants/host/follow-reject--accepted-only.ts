import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-reject'],
  description: 'leaves a rejected Follow pending',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Reject') {
        const { actor } = entry.activity;
        const receivers = entry.receivers.filter((to) =>
          followSetsOf(graph, to).following.has(actor),
        );
        return parts.foldFollowerGraph(graph, { ...entry, receivers });
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
