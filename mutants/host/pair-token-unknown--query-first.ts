import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'looks at the query before the token',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/sync/changes', (right) => (request, services) => {
      parts.readChangesRequest(request.query);
      return right(request, services);
    }),
});
