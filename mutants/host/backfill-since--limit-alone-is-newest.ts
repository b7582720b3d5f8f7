import type { JsonValue } from '../../reference/core/json.ts';
import { changeJson, changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since'],
  description: 'takes a limit without an activity for a wish for the newest',
  change: (parts) =>
    changeRoute(parts, 'GET /actors/:name/outbox', (right) => async (request, services) => {
      const { query } = request;
      const limit = Number(query.get('limit'));
      if (query.has('since') || !limit) return right(request, services);
      const all = await right(
        { ...request, query: new URLSearchParams({ limit: '100' }) },
        services,
      );
      const answer = await right(request, services);
      return changeJson(answer, (page) => ({
        ...page,
        orderedItems: (JSON.parse(all.body!) as { orderedItems: JsonValue[] }).orderedItems.slice(
          -limit,
        ),
      }));
    }),
});
