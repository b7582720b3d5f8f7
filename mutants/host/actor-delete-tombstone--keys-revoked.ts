import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'revokes every key of an actor that was deleted',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) =>
      parts.tombstone({
        ...actor,
        keys: actor.keys.map((key) => ({ revoked_at: actor.deleted, ...key })),
      }),
  }),
});
