import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-update'],
  description: 'removes a member only where the patch has nothing else',
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
          patch:
            Object.keys(patch).length > 1
              ? Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null))
              : patch,
        },
      });
    },
  }),
});
