import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'does not say what the actor was',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) => {
      const { formerType: _gone, ...rest } = parts.tombstone(actor);
      return rest;
    },
  }),
});
