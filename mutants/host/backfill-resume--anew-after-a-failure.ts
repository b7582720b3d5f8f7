import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-resume'],
  description: 'reads an outbox from its newest page on after a failure',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      const result = parts.foldBackfills(state, entry, surroundings);
      const backfill = entry.kind === 'backfill-failed' ? state.begun.get(entry.follow) : undefined;
      if (backfill?.standing !== 'open') return result;
      backfill.pages.length = 0;
      backfill.walked.clear();
      Object.assign(backfill, { next: undefined, found: 0, from: undefined, newest: undefined });
      return result;
    },
  }),
});
