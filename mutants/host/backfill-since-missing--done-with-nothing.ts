import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-missing'],
  description: 'is done, with nothing stored, where the named activity is missing',
  change: (parts) => ({
    ...parts,
    walkAhead: async (page, backfill, isCandidate) => {
      try {
        return await parts.walkAhead(page, backfill, isCandidate);
      } catch (error) {
        if (!(error instanceof JobError)) throw error;
        return { isFar: true, from: page.items.at(0)?.name ?? '' };
      }
    },
    selects: (backfill, activity) =>
      parts.selects(backfill, activity) &&
      (backfill.request.mode !== 'since' ||
        backfill.newest !== undefined ||
        backfill.from === backfill.request.since),
  }),
});
