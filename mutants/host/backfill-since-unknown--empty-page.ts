import { changeJson, changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-unknown'],
  description: 'answers an unknown activity by a page without items',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /actors/:name/outbox',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          async (error) => {
            if (!request.query.has('since')) throw error;
            const query = new URLSearchParams({ limit: '1' });
            const answer = await right({ ...request, query }, services);
            return changeJson(answer, ({ next: _next, ...page }) => ({
              ...page,
              orderedItems: [],
            }));
          },
        ),
    ),
});
