import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-inbox-private'],
  description: 'looks at the page before the token',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/inbox', (right) => (request, services) => {
      parts.requestedPage(request.query, 0);
      return right(request, services);
    }),
});
