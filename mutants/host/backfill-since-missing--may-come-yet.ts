import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-missing'],
  description: 'waits for the named activity to come',
  change: (parts) => ({
    ...parts,
    walkAhead: async (page, backfill, isCandidate) => {
      try {
        return await parts.walkAhead(page, backfill, isCandidate);
      } catch (error) {
        if (!(error instanceof JobError)) throw error;
        throw new JobError(true, error.message);
      }
    },
  }),
});
