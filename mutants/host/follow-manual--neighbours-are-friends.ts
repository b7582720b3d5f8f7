import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual'],
  description: 'accepts the Follow of a neighbour though the owner decides by hand',
  change: (parts) => {
    let isNeighbour = false;
    return {
      ...parts,
      isFollowOf(activity, receiver) {
        isNeighbour = new URL(activity.actor).origin === new URL(receiver).origin;
        return parts.isFollowOf(activity, receiver);
      },
      approvesByHand: (actor) => !isNeighbour && parts.approvesByHand(actor),
    };
  },
});
