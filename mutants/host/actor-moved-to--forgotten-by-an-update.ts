import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-moved-to'],
  description: 'forgets a Move when the profile changes',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      const after = parts.foldActorState(state, entry);
      if (entry.kind !== 'published' || entry.activity.type !== 'Update') return after;
      const actor = after.get(entry.activity.actor);
      if (!actor || !isJsonObject(entry.activity.patch)) return after;
      const { movedTo: _forgotten, ...rest } = actor;
      after.set(actor.url, rest);
      return after;
    },
  }),
});
