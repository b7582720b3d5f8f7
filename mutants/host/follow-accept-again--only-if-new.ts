import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-again'],
  description: 'leaves a further Follow of a follower unanswered',
  change: (parts) => ({
    ...parts,
    hasEnded: (graph, actor, follow) =>
      followSetsOf(graph, actor).followers.has(follow.actor) ||
      parts.hasEnded(graph, actor, follow),
  }),
});
