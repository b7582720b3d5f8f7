import { holderOf } from '../../reference/host/http/handlers.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['manifest-served'],
  description: 'shows its manifest to those with a token only',
  change: (parts) =>
    changeRoute(parts, 'GET /.well-known/syncropel', (right) => (request, services) => {
      services.kernel.parts.requireHolder(holderOf(request, services));
      return right(request, services);
    }),
});
