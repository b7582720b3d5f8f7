import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'answers a Follow only if it has no members that it does not know',
  change: (parts) => ({
    ...parts,
    isFollowOf: (activity, receiver) =>
      parts.isFollowOf(activity, receiver) && Object.keys(activity).length <= 8,
  }),
});
