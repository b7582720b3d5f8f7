import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'lets what remains of a deleted actor confirm',
  change: (parts) => ({
    ...parts,
    namesAlso: (document, actor) => parts.namesAlso({ ...document, type: 'Person' }, actor),
  }),
});
