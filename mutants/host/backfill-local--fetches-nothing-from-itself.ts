import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-local'],
  description: 'fails where it would have to fetch from itself',
  change: (parts) => ({
    ...parts,
    backfillSource(tools, followed) {
      const source = parts.backfillSource(tools, followed);
      if (!tools.kernel.state.actors.has(followed)) return source;
      const refuse = () =>
        Promise.reject(new JobError(false, 'this host does not fetch from itself'));
      return { first: refuse, page: refuse };
    },
  }),
});
