import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'does not answer a Follow that comes by the shared inbox',
  change: (parts) => {
    let isShared = false;
    return {
      ...parts,
      sharedInboxReceivers(activity, kernel, collection) {
        isShared = true;
        return parts.sharedInboxReceivers(activity, kernel, collection);
      },
      isFollowOf(activity, receiver) {
        const wasShared = isShared;
        isShared = false;
        return !wasShared && parts.isFollowOf(activity, receiver);
      },
    };
  },
});
