import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared-none'],
  description: 'delivers to actors that were deleted as well',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) => {
      const named = ['to', 'cc'].flatMap((list) => audienceList(activity, list));
      const gone = named.filter((url) => kernel.state.actors.get(url)?.deleted !== undefined);
      return [...new Set([...parts.sharedInboxReceivers(activity, kernel, collection), ...gone])];
    },
  }),
});
