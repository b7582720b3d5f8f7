import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint-actor'],
  description: 'refuses unknown tokens',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/identity', (right) => (request, services) => {
      if (request.message.headers.authorization !== undefined)
        services.kernel.parts.requireHolder(holderOf(request, services));
      return right(request, services);
    }),
});
