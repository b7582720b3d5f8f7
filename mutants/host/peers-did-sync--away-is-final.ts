import { TransportError } from '../../reference/host/guarded-fetch.ts';
import { OPERATIONS, changeRequestsTo } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'takes a directory that is away for one that has no log',
  change: (parts) =>
    changeRequestsTo(parts, OPERATIONS, async (request, right) => {
      try {
        return await right(request);
      } catch (error) {
        throw error instanceof TransportError
          ? new TransportError('bad-answer', error.message)
          : error;
      }
    }),
});
