import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-form'],
  description: 'embeds a Follow whatever its size is',
  change: (parts) => ({
    ...parts,
    acceptFollow: (follow) => ({ type: 'Accept', object: follow, to: [follow.actor] }),
  }),
});
