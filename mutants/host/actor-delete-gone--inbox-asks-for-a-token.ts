import { bearerToken } from '../../reference/host/authorize.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'asks for a token before it says that the inbox is gone',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/inbox', (right) => (request, services) => {
      const holder = parts.findHolder(
        services.kernel,
        bearerToken(request.message.headers.authorization),
      );
      parts.requireHolder(holder);
      return right(request, services);
    }),
});
