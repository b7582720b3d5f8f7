import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-key-history'],
  description: 'shows at most the two newest keys',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) =>
      parts.actorDocument({ ...actor, keys: actor.keys.slice(-2) }, base),
  }),
});
