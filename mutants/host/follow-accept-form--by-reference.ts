import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-form'],
  description: 'names the Follow by its id in the Accept',
  change: (parts) => ({
    ...parts,
    acceptFollow: (follow) => ({ ...parts.acceptFollow(follow), object: follow.id }),
  }),
});
