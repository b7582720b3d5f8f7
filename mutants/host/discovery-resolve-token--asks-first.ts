import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-token'],
  description: 'looks the actor up before it looks at the token',
  change: (parts) =>
    changeRoute(parts, 'GET /resolve', (right) => async (request, services) => {
      await parts
        .resolveAccount(services.kernel, services.peers, request.query)
        .catch(() => undefined);
      return right(request, services);
    }),
});
