import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-audience'],
  description: 'shows only what is public in a part, to the owner as well',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/outbox', ({ findHolder }, { query }) => ({
      findHolder: (kernel, token) =>
        query.has('since') || query.has('limit') ? undefined : findHolder(kernel, token),
    })),
});
