import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-count'],
  description: 'shows an actor only the Endorses of others',
  change: (parts) => ({
    ...parts,
    endorsementsView(state, actor) {
      const view = parts.endorsementsView(state, actor);
      if (actor === undefined) return view;
      for (const kinds of Object.values(view)) {
        for (const one of Object.values(kinds)) {
          if (!Object.hasOwn(one.actors, actor)) continue;
          delete one.actors[actor];
          one.count -= 1;
        }
      }
      return view;
    },
  }),
});
