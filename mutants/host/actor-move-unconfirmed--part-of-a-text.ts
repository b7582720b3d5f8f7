import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'looks for the URL of the actor anywhere in the names of the target',
  change: (parts) => ({
    ...parts,
    namesAlso: (document, actor) => JSON.stringify(document.alsoKnownAs ?? '').includes(actor),
  }),
});
