import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'takes a token of whatever scheme',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/sync/changes', (right) => (request, services) => {
      const { headers } = request.message;
      const token = headers.authorization?.split(' ').at(-1);
      if (token !== undefined) headers.authorization = `Bearer ${token}`;
      return right(request, services);
    }),
});
