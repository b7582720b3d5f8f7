import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-read-unknown'],
  description: 'has one code for all that is no content id',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/records/:id', (right) => async (request, services) => {
      try {
        return await right(request, services);
      } catch (error) {
        const isBad = error instanceof ProtocolError && error.code.startsWith('cid-');
        throw isBad ? new ProtocolError('cid-multibase', 'no content id') : error;
      }
    }),
});
