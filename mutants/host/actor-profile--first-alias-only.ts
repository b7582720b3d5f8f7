import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-profile'],
  description: 'shows only the first of several entries of alsoKnownAs',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      const { alsoKnownAs } = document;
      return Array.isArray(alsoKnownAs)
        ? { ...document, alsoKnownAs: alsoKnownAs.slice(0, 1) }
        : document;
    },
  }),
});
