import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-key-history'],
  description: 'leaves revoked keys out of the document',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) =>
      parts.actorDocument(
        { ...actor, keys: actor.keys.filter((key) => key.revoked_at === undefined) },
        base,
      ),
  }),
});
