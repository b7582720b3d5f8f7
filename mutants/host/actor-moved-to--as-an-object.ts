import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-moved-to'],
  description: 'shows where an actor has moved as a list',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      return document.movedTo === undefined
        ? document
        : { ...document, movedTo: [document.movedTo] };
    },
  }),
});
