import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'does not answer the Follow of a neighbour',
  change: (parts) => ({
    ...parts,
    isFollowOf: (activity, receiver) =>
      parts.isFollowOf(activity, receiver) &&
      new URL(activity.actor).origin !== new URL(receiver).origin,
  }),
});
