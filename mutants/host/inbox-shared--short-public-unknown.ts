import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'does not know as:Public',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) =>
      parts.sharedInboxReceivers(
        JSON.parse(
          JSON.stringify(activity).replaceAll('"as:Public"', '"nobody"'),
        ) as SignedActivity,
        kernel,
        collection,
      ),
  }),
});
