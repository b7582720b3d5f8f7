import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'removes the summary where the patch has a name and no summary',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      if (entry.kind !== 'published' || !isJsonObject(entry.activity.patch))
        return parts.foldActorState(state, entry);
      const patch = entry.activity.patch;
      return parts.foldActorState(state, {
        ...entry,
        activity: {
          ...entry.activity,
          patch: 'name' in patch && !('summary' in patch) ? { ...patch, summary: null } : patch,
        },
      });
    },
  }),
});
