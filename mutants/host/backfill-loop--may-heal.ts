import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-loop'],
  description: 'tries a loop again by the schedule',
  change: (parts) => ({
    ...parts,
    mayHeal: (error) =>
      parts.mayHeal(error) || (error instanceof JobError && error.message.includes('circles')),
  }),
});
