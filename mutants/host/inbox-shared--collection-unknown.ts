import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared'],
  description: 'does not know that the followers collection of the sender stands for its followers',
  change: (parts) => ({
    ...parts,
    sharedInboxReceivers: (activity, kernel) =>
      parts.sharedInboxReceivers(activity, kernel, undefined),
  }),
});
