import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete-other'],
  description: 'deletes an actor of its own when somebody says so',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      const after = parts.foldActorState(state, entry);
      if (entry.kind !== 'received' || entry.activity.type !== 'Delete') return after;
      const local = after.get(String(entry.activity.object));
      if (local) after.set(local.url, { deleted: entry.activity.published, ...local });
      return after;
    },
  }),
});
