import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-outbox-public'],
  description: 'shows everything on pages that are asked for by number',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/outbox', (_, request) => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        void request;
        return request.query.has('page') && request.query.get('page') !== 'true' && holder
          ? { kind: 'operator' }
          : holder;
      },
    })),
});
