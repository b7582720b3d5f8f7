import { isJsonObject } from '../../reference/core/json.ts';
import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { believe } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-answer-known'],
  description: 'takes any embedded Follow where one of the same actor is open',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Accept') {
        const { object } = entry.activity;
        for (const to of entry.receivers) {
          if (!isJsonObject(object) || object.actor !== to) continue;
          const isPending = followSetsOf(graph, to).pendingOutbound.has(String(object.object));
          if (isPending) believe(graph, to, object);
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
