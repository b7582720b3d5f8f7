import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-retry'],
  description: 'counts failures of the whole backfill, and not those in a row',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      const follow = 'follow' in entry ? entry.follow : '';
      const before = state.begun.get(follow)?.attempts ?? 0;
      const result = parts.foldBackfills(state, entry, surroundings);
      const backfill = state.begun.get(follow);
      if (backfill && backfill.attempts < before) backfill.attempts = before;
      return result;
    },
  }),
});
