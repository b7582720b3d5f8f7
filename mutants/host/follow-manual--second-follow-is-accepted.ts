import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual'],
  description: 'accepts an actor that asks a second time',
  change: (parts) => {
    const asked = new Set<string>();
    let isSecond = false;
    return {
      ...parts,
      isFollowOf(activity, receiver) {
        const pair = `${activity.actor} ${receiver}`;
        const isFollow = parts.isFollowOf(activity, receiver);
        isSecond = isFollow && asked.has(pair);
        if (isFollow) asked.add(pair);
        return isFollow;
      },
      approvesByHand: (actor) => !isSecond && parts.approvesByHand(actor),
    };
  },
});
