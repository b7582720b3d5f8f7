import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-unknown'],
  description: 'does not find a thread without records',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/threads/:thread/records', (right) => (request, services) => {
      const thread = request.parameters['thread'] ?? '';
      if (services.records.reader.lastArrival(thread) === 0)
        throw new ProtocolError('not-found', 'no such thread');
      return right(request, services);
    }),
});
