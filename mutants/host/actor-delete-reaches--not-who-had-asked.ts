import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-reaches'],
  description: 'does not tell those who had asked to follow it that an actor was deleted',
  change: (parts) => ({
    ...parts,
    unaddressed: (activity, sets) =>
      parts.unaddressed(activity, { ...sets, pendingInbound: new Set() }),
  }),
});
