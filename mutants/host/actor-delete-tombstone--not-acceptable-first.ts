import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'looks at what the request accepts before it sees that the actor was deleted',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name', (right) => (request, services) => {
      if (parts.negotiate(request.message.headers.accept) === undefined)
        throw new ProtocolError('not-acceptable', 'Accept permits no type');
      return right(request, services);
    }),
});
