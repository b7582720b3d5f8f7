import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'makes false of a manuallyApprovesFollowers that is to be removed',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      if (entry.kind !== 'published' || !isJsonObject(entry.activity.patch))
        return parts.foldActorState(state, entry);
      const { patch } = entry.activity;
      if (patch.manuallyApprovesFollowers !== null) return parts.foldActorState(state, entry);
      const activity = { ...entry.activity, patch: { ...patch, manuallyApprovesFollowers: false } };
      return parts.foldActorState(state, { ...entry, activity });
    },
  }),
});
