import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-retry'],
  description: 'gives up where the peer asks for patience',
  change: (parts) => ({
    ...parts,
    mayHeal: (error) =>
      parts.mayHeal(error) && !(error instanceof JobError && error.message.endsWith(' 429')),
  }),
});
