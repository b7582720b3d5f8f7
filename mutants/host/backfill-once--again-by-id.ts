import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-once'],
  description: 'backfills again where an Accept names the Follow by its id',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      if (entry.kind === 'received' && entry.activity.type === 'Accept') {
        const begun = state.begun.get(String(entry.activity.object));
        if (begun) state.asked.set(begun.follow, begun);
      }
      return parts.foldBackfills(state, entry, surroundings);
    },
  }),
});
