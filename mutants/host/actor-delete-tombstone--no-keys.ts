import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'leaves no keys in a Tombstone',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) => ({ ...parts.tombstone(actor), assertionMethod: [] }),
  }),
});
