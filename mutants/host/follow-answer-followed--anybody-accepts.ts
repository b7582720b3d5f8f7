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
  description: 'takes an Accept from anybody',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind !== 'received' || !['Accept'].includes(entry.activity.type)) {
        return parts.foldFollowerGraph(graph, entry);
      }
      const parties = partiesIn(graph, entry.receivers[0] ?? '', entry.activity);
      const isMeant = parties !== undefined && true;
      const actor = isMeant ? parties.followed : entry.activity.actor;
      return parts.foldFollowerGraph(graph, { ...entry, activity: { ...entry.activity, actor } });
    },
  }),
});
