import { changeRoute, recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-unknown'],
  description: 'takes an unknown activity for a fault of the query',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/outbox', (right) => async (request, services) => {
      try {
        return await right(request, services);
      } catch (error) {
        throw request.query.has('since') ? recode(error, 'not-found', 'query-invalid') : error;
      }
    }),
});
