import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'takes an alsoKnownAs that is a single text for a list of one',
  change: (parts) => ({
    ...parts,
    namesAlso: (document, actor) =>
      document.alsoKnownAs === actor || parts.namesAlso(document, actor),
  }),
});
