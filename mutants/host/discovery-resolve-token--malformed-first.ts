import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-token'],
  description: 'looks at the resource before the token',
  change: (parts) =>
    changeRoute(parts, 'GET /resolve', (right) => (request, services) => {
      if (!request.query.has('resource'))
        throw new ProtocolError('query-invalid', 'resource is absent');
      return right(request, services);
    }),
});
