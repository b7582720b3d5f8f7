import { isForFollowers } from '../../reference/host/audience.ts';
import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'delivers what is for followers to every local actor that follows anybody',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) => [
      ...new Set([
        ...parts.sharedInboxReceivers(activity, kernel, collection),
        ...[...kernel.state.actors.keys()].filter(
          (actor) =>
            isForFollowers(activity) && followSetsOf(kernel.state.graph, actor).following.size > 0,
        ),
      ]),
    ],
  }),
});
