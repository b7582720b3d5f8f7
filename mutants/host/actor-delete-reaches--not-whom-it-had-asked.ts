import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-reaches'],
  description: 'does not tell those whom it had asked to follow that an actor was deleted',
  change: (parts) => ({
    ...parts,
    unaddressed: (activity, sets) =>
      parts.unaddressed(activity, { ...sets, pendingOutbound: new Set() }),
  }),
});
