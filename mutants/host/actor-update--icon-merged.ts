import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'merges a new icon into the old one',
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
          patch:
            isJsonObject(patch.icon) && isJsonObject(profile.icon)
              ? { ...patch, icon: { ...profile.icon, ...patch.icon } }
              : patch,
        },
      });
    },
  }),
});
