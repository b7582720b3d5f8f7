import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'answers a Follow only where to is a list',
  change: (parts) => ({
    ...parts,
    isFollowOf: (activity, receiver) =>
      parts.isFollowOf(activity, receiver) && Array.isArray(activity.to),
  }),
});
