import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-token'],
  description: 'answers 404 to an unknown projection also without a token',
  change: (parts) =>
    changeRoute(parts, 'GET /projections/:name', (right) => (request, services) => {
      if (
        !['actor-state', 'feed', 'follower-graph', 'peer-actors', 'delivery-state'].includes(
          request.parameters.name ?? '',
        )
      )
        throw new ProtocolError('not-found', 'no such projection');
      return right(request, services);
    }),
});
