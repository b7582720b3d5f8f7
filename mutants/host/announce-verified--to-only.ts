import { isPublic } from '../../reference/host/audience.ts';
import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-verified'],
  description: 'finds Public only in to',
  change: (parts) => ({
    ...parts,
    async fetchAnnounced(kernel, peers, job) {
      const fetched = await parts.fetchAnnounced(kernel, peers, job);
      const { cc: _, ...rest } = fetched.activity;
      if (!isPublic(rest)) throw new JobError(false, 'the activity is not public');
      return fetched;
    },
  }),
});
