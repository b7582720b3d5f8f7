import { audienceList } from '../../reference/host/audience.ts';
import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'delivers to those whom the sender follows',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) => {
      const right = parts.sharedInboxReceivers(activity, kernel, collection);
      const named = ['to', 'cc'].flatMap((list) => audienceList(activity, list));
      return right.filter(
        (actor) =>
          named.includes(actor) ||
          followSetsOf(kernel.state.graph, actor).followers.has(activity.actor),
      );
    },
  }),
});
