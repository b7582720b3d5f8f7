import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'lets only the Create say whether an actor approves by hand',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      if (entry.kind !== 'published' || !isJsonObject(entry.activity.patch))
        return parts.foldActorState(state, entry);
      const { manuallyApprovesFollowers: _ignored, ...patch } = entry.activity.patch;
      return parts.foldActorState(state, { ...entry, activity: { ...entry.activity, patch } });
    },
  }),
});
