import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-visible'],
  description: 'shows a revocation only once the actor publishes something else',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) =>
      parts.actorDocument(
        {
          ...actor,
          keys: actor.keys.map((key) => {
            if (key.revoked_at !== actor.lastPublished) return key;
            const { revoked_at: _revoked, ...rest } = key;
            return rest;
          }),
        },
        base,
      ),
  }),
});
