import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-key-history'],
  description: 'lists the keys that are active before the superseded ones',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) =>
      parts.actorDocument(
        {
          ...actor,
          keys: [...actor.keys].sort(
            (one, other) => Number('superseded_at' in one) - Number('superseded_at' in other),
          ),
        },
        base,
      ),
  }),
});
