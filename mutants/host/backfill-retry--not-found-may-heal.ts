import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-retry'],
  description: 'asks again for a page that is not there',
  change: (parts) => ({
    ...parts,
    mayHeal: (error) =>
      parts.mayHeal(error) || (error instanceof JobError && error.message.endsWith(' 404')),
  }),
});
