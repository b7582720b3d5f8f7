import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['key-fold-add'],
  description: 'puts a new key before the others',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      const keys = document.assertionMethod;
      return Array.isArray(keys) ? { ...document, assertionMethod: [...keys].reverse() } : document;
    },
  }),
});
