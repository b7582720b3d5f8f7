import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-independent'],
  description: 'updates also the actors whose name begins with that of the one who publishes',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      const after = parts.foldActorState(state, entry);
      if (entry.kind === 'published' && entry.activity.type === 'Update')
        for (const other of [...after.values()])
          if (other.url.startsWith(entry.activity.actor) && other.url !== entry.activity.actor)
            after.set(other.url, {
              ...other,
              profile: after.get(entry.activity.actor)?.profile ?? {},
            });
      return after;
    },
  }),
});
