import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'takes a token from the URL, too',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/sync/changes', (right) => (request, services) => {
      const { headers } = request.message;
      const token = request.query.get('access_token');
      if (token !== null) headers.authorization ??= `Bearer ${token}`;
      return right(request, services);
    }),
});
