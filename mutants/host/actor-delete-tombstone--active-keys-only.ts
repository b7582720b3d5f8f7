import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'leaves only the keys in a Tombstone that were still good',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) =>
      parts.tombstone({
        ...actor,
        keys: actor.keys.filter(
          (key) => key.revoked_at === undefined && key.superseded_at === undefined,
        ),
      }),
  }),
});
