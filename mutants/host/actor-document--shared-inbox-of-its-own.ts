import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-document'],
  description: 'names the inbox of the actor as the shared inbox',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => ({
      ...parts.actorDocument(actor, base),
      endpoints: { sharedInbox: `${actor.url}/inbox` },
    }),
  }),
});
