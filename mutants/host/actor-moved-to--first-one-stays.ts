import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-moved-to'],
  description: 'goes on showing the target of the first Move',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      if (entry.kind !== 'published' || entry.activity.type !== 'Move')
        return parts.foldActorState(state, entry);
      const movedTo = state.get(entry.activity.actor)?.movedTo;
      if (movedTo === undefined) return parts.foldActorState(state, entry);
      return parts.foldActorState(state, {
        ...entry,
        activity: { ...entry.activity, target: movedTo },
      });
    },
  }),
});
