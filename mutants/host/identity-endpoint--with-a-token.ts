import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint'],
  description: 'says who it is to those with a token',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/identity', (right) => (request, services) => {
      services.kernel.parts.requireHolder(holderOf(request, services));
      return right(request, services);
    }),
});
