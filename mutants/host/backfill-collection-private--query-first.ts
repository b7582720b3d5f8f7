import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection-private'],
  description: 'looks at the page that is asked for before it looks at the token',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/backfilled', (right) => (request, services) => {
      services.kernel.parts.requestedPage(request.query, 1);
      return right(request, services);
    }),
});
