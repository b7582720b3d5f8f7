import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'shows key documents to those with a token',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/actors/:did', (right) => (request, services) => {
      services.kernel.parts.requireHolder(holderOf(request, services));
      return right(request, services);
    }),
});
