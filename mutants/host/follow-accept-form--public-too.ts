import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-form'],
  description: 'addresses the Accept to the follower and to everybody',
  change: (parts) => ({
    ...parts,
    acceptFollow: (follow) => ({
      ...parts.acceptFollow(follow),
      to: [follow.actor, 'Public'],
    }),
  }),
});
