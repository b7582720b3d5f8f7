import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-unknown'],
  description: 'begins at the oldest activity where the named one is unknown',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /actors/:name/outbox',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          (error) => {
            const limit = request.query.get('limit') ?? '20';
            if (!request.query.has('since')) throw error;
            return right({ ...request, query: new URLSearchParams({ limit }) }, services);
          },
        ),
    ),
});
