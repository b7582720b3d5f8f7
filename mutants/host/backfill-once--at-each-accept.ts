import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-once'],
  description: 'backfills again at each Accept of the Follow',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      const asked = new Map(state.asked);
      const result = parts.foldBackfills(state, entry, surroundings);
      for (const [follow, one] of asked) state.asked.set(follow, one);
      return result;
    },
  }),
});
