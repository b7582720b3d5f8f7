import type { Endorsements, EndorsementsView } from '../../reference/core/endorsements.ts';
import { hostMutant } from '../mutant.ts';

function merge(views: readonly EndorsementsView[]): EndorsementsView {
  const merged: EndorsementsView = {};
  for (const view of views) {
    for (const [target, kinds] of Object.entries(view)) {
      for (const [kind, { actors }] of Object.entries(kinds)) {
        const one = ((merged[target] ??= {})[kind] ??= { count: 0, actors: {} });
        for (const [actor, { endorsed, undone }] of Object.entries(actors)) {
          const slot = (one.actors[actor] ??= { endorsed: 0, undone: 0 });
          slot.endorsed = Math.max(slot.endorsed, endorsed);
          slot.undone = Math.max(slot.undone, undone);
        }
        const slots = Object.values(one.actors);
        one.count = slots.filter(({ endorsed, undone }) => endorsed > undone).length;
      }
    }
  }
  return merged;
}

export default hostMutant({
  requirements: ['endorse-undo'],
  description: 'counts an Undo only where one of its actors received both',
  change: (parts) => ({
    ...parts,
    endorsementsView: (state, actor) =>
      actor === undefined
        ? merge([...state.byActor.values()].map((own: Endorsements) => own.view()))
        : parts.endorsementsView(state, actor),
  }),
});
