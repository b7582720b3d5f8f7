import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'leaves a member as it was where the patch has an empty text',
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
          patch: Object.fromEntries(
            Object.entries(patch).filter(([member, value]) => value !== '' || !(member in profile)),
          ),
        },
      });
    },
  }),
});
