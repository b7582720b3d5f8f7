import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-inbox-private'],
  description: 'shows pages of an inbox to any actor',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/inbox', (_, request) => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        void request;
        return holder && request.query.get('page') === '1' ? { kind: 'operator' } : holder;
      },
    })),
});
