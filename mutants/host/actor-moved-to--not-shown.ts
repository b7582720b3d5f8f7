import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-moved-to'],
  description: 'does not show where an actor has moved',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const { movedTo: _hidden, ...document } = parts.actorDocument(actor, base);
      return document;
    },
  }),
});
