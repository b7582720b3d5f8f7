import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-audience'],
  description: 'shows a part of an outbox whole to whoever has a token',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/outbox', ({ findHolder }, { query }) => ({
      findHolder: (kernel, token) => {
        const holder = findHolder(kernel, token);
        const isPart = query.has('since') || query.has('limit');
        return holder && isPart ? { kind: 'operator' } : holder;
      },
    })),
});
