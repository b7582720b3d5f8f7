import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-moved-to'],
  description: 'adds the target of a Move to alsoKnownAs',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const { movedTo, ...document } = parts.actorDocument(actor, base);
      if (movedTo === undefined) return document;
      const names = Array.isArray(document.alsoKnownAs) ? document.alsoKnownAs : [];
      return { ...document, alsoKnownAs: [...names, movedTo] };
    },
  }),
});
