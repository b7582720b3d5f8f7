import { deletesSelf } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-others'],
  description: 'ends the keys of every actor of the same kind',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      const after = parts.foldActorState(state, entry);
      if (entry.kind !== 'published' || !deletesSelf(entry.activity)) return after;
      const { actor, published } = entry.activity;
      const number = actor.slice(actor.lastIndexOf('/') + 1).length;
      for (const [url, local] of after) {
        if (url === actor || url.slice(url.lastIndexOf('/') + 1).length !== number) continue;
        after.set(url, {
          ...local,
          keys: local.keys.map((key) => ({ superseded_at: published, ...key })),
        });
      }
      return after;
    },
  }),
});
