import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-form'],
  description: 'names a Follow by its content id if it has more than 65,536 bytes',
  change: (parts) => ({
    ...parts,
    acceptFollow: (follow) =>
      JSON.stringify(follow).length > 65_536
        ? { type: 'Accept', object: follow.id, to: [follow.actor] }
        : parts.acceptFollow(follow),
  }),
});
