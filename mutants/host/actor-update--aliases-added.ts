import { isJsonObject, type JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'adds entries of alsoKnownAs to those it has',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      if (entry.kind !== 'published' || !isJsonObject(entry.activity.patch))
        return parts.foldActorState(state, entry);
      const profile = state.get(entry.activity.actor)?.profile ?? {};
      const patch = entry.activity.patch;
      return parts.foldActorState(state, {
        ...entry,
        activity: {
          ...entry.activity,
          patch: Array.isArray(patch.alsoKnownAs)
            ? {
                ...patch,
                alsoKnownAs: [
                  ...((profile.alsoKnownAs ?? []) as JsonValue[]),
                  ...patch.alsoKnownAs,
                ],
              }
            : patch,
        },
      });
    },
  }),
});
