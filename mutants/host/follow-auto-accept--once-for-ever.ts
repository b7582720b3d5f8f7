import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept', 'follow-accept-again'],
  description: 'does not answer a Follow of somebody whom it accepted before',
  change: (parts) => {
    const known = new Set<string>();
    return {
      ...parts,
      isFollowOf(activity, receiver) {
        const pair = `${activity.actor} ${receiver}`;
        return parts.isFollowOf(activity, receiver) && known.size < known.add(pair).size;
      },
    };
  },
});
