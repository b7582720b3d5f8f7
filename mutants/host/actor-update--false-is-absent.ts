import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'does not see a manuallyApprovesFollowers of false in a patch',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      if (entry.kind !== 'published' || !isJsonObject(entry.activity.patch))
        return parts.foldActorState(state, entry);
      const patch = Object.fromEntries(
        Object.entries(entry.activity.patch).filter(([, value]) => value !== false),
      );
      return parts.foldActorState(state, { ...entry, activity: { ...entry.activity, patch } });
    },
  }),
});
