import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-outbox-owner'],
  description: 'shows the owner everything at the root, and the public part for page=true',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/outbox', (_, request) => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        void request;
        return request.query.get('page') === 'true' ? undefined : holder;
      },
    })),
});
