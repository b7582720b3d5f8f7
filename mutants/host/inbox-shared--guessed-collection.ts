import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'guesses the URL of the followers of the sender',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel) =>
      parts.sharedInboxReceivers(activity, kernel, `${activity.actor}/followers`),
  }),
});
