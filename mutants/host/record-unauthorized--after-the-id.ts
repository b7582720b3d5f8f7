import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-unauthorized'],
  description: 'looks for the record before it asks for a token',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/records/:id', (right) => (request, services) => {
      if (!services.records.find(request.parameters['id'] ?? ''))
        throw new ProtocolError('not-found', 'no such record');
      return right(request, services);
    }),
});
