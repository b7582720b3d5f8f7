import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'does not answer a Follow that comes by the shared inbox',
  change: (parts) => {
    let isShared = false;
    return {
      ...parts,
      sharedInboxReceivers(activity, kernel) {
        isShared = true;
        return parts.sharedInboxReceivers(activity, kernel);
      },
      isFollowOf(activity, receiver) {
        const wasShared = isShared;
        isShared = false;
        return !wasShared && parts.isFollowOf(activity, receiver);
      },
    };
  },
});
