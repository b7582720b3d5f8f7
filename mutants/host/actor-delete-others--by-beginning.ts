import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-others'],
  description: 'deletes every actor whose URL begins with that of the deleted one',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      const after = parts.foldActorState(state, entry);
      if (entry.kind !== 'published' || !deletesSelf(entry.activity)) return after;
      const { actor, published } = entry.activity;
      for (const [url, local] of after)
        if (url.startsWith(actor)) after.set(url, { deleted: published, ...local });
      return after;
    },
  }),
});
