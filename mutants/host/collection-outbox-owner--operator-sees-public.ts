import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-outbox-owner'],
  description: 'shows the operator what the public sees',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/outbox', (_, request) => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        void request;
        return holder?.kind === 'operator' ? undefined : holder;
      },
    })),
});
