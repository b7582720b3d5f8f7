import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'says of every deleted actor that it was a person',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) => ({ ...parts.tombstone(actor), formerType: 'Person' }),
  }),
});
