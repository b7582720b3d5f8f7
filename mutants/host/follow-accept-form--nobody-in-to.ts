import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-form'],
  description: 'addresses the Accept to the follower in cc',
  change: (parts) => ({
    ...parts,
    acceptFollow: (follow) => ({
      ...parts.acceptFollow(follow),
      to: [],
      cc: [follow.actor],
    }),
  }),
});
