import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-document'],
  description: 'shows when the actor last published in the place of when it was created',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => ({
      ...parts.actorDocument(actor, base),
      published: actor.lastPublished,
    }),
  }),
});
