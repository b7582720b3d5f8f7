import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-reaches'],
  description: 'does not tell the actors of its own host that an actor was deleted',
  change: (parts, { base }) => ({
    ...parts,
    unaddressed: (activity, sets) =>
      parts.unaddressed(activity, sets).filter((url) => !url.startsWith(base)),
  }),
});
