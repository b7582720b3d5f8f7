import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'refuses what names a deleted actor beside a living one',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel, collection) => {
      for (const url of ['to', 'cc'].flatMap((list) => audienceList(activity, list))) {
        const actor = kernel.state.actors.get(url);
        if (actor) parts.requireLiving(actor);
      }
      return parts.sharedInboxReceivers(activity, kernel, collection);
    },
  }),
});
