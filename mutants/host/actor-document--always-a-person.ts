import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-document'],
  description: 'shows every actor as a Person',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => ({ ...parts.actorDocument(actor, base), type: 'Person' }),
  }),
});
