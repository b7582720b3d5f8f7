import { followSetsOf } from '../../reference/host/projections/follower-graph.ts';
import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'leaves out those who asked to follow the sender and have no answer yet',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) =>
      parts.sharedInboxReceivers(activity, kernel, collection).filter((actor) => {
        const isNamed = ['to', 'cc'].some((list) => audienceList(activity, list).includes(actor));
        return isNamed || followSetsOf(kernel.state.graph, actor).following.has(activity.actor);
      }),
  }),
});
