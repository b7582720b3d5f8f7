import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'takes every URL that ends in /followers for the followers of the sender',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) => {
      const named = ['to', 'cc'].flatMap((list) => audienceList(activity, list));
      return parts.sharedInboxReceivers(
        activity,
        kernel,
        named.find((url) => url.endsWith('/followers')) ?? collection,
      );
    },
  }),
});
