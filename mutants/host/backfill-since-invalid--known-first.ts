import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-invalid'],
  description: 'looks for the activity before it looks at the limit',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/outbox', (right) => async (request, services) => {
      const query = new URLSearchParams(request.query);
      query.delete('limit');
      if (query.has('since') && !query.has('page')) await right({ ...request, query }, services);
      return right(request, services);
    }),
});
