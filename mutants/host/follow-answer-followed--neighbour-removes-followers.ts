import { isJsonObject } from '../../reference/core/json.ts';
import type { FollowParties } from '../../reference/host/audience.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { findFollow, type FollowerGraph } from '../../reference/host/projections/follower-graph.ts';
import { hostMutant } from '../mutant.ts';

function partiesIn(
  graph: FollowerGraph,
  actor: string,
  { object }: SignedActivity,
): FollowParties | undefined {
  const id = isJsonObject(object) ? object.id : object;
  return findFollow(graph, actor, String(id));
}

export default hostMutant({
  requirements: ['follow-answer-followed'],
  description: 'takes the Reject of a stranger at the followed actor',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && entry.activity.type === 'Reject') {
        const [to = ''] = entry.receivers;
        const parties = partiesIn(graph, to, entry.activity);
        if (parties?.followed === to && parties.follower !== entry.activity.actor) {
          const activity = { ...entry.activity, actor: to };
          return parts.foldFollowerGraph(graph, { ...entry, activity });
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
