import { bearerToken } from '../../reference/host/authorize.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-unknown'],
  description: 'asks who reads an inbox for a token before it looks whether the actor exists',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/inbox', (right) => (request, services) => {
      services.kernel.parts.requireHolder(
        parts.findHolder(services.kernel, bearerToken(request.message.headers.authorization)),
      );
      return right(request, services);
    }),
});
