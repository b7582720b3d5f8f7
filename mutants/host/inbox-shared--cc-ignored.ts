import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'delivers only to those that to names',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: ({ cc: _cc, ...activity }, kernel, collection) =>
      parts.sharedInboxReceivers(activity as SignedActivity, kernel, collection),
  }),
});
