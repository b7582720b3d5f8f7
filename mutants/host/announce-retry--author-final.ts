import { ProtocolError } from '../../reference/core/errors.ts';
import { JobError } from '../../reference/host/jobs.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'gives up at once where the host of the author is down',
  change: (parts) => ({
    ...parts,
    async fetchAnnounced(kernel, peers, job) {
      try {
        return await parts.fetchAnnounced(kernel, peers, job);
      } catch (error) {
        const isAuthor = error instanceof JobError && error.cause instanceof ProtocolError;
        throw isAuthor ? new JobError(false, error.message) : error;
      }
    },
  }),
});
