import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-once'],
  description: 'backfills one actor for another only once, whatever Follow asks',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      const before = [...state.begun.values()];
      const result = parts.foldBackfills(state, entry, surroundings);
      for (const { follow, follower, followed } of [...state.begun.values()].slice(before.length)) {
        const isKnown = before.some(
          (one) => one.follower === follower && one.followed === followed,
        );
        if (isKnown) state.begun.delete(follow);
      }
      return result;
    },
  }),
});
