import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-outbox-public'],
  description: 'shows a whole outbox to every actor of the host',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/outbox', (_, request) => ({
      findHolder: (kernel, token) => {
        const holder = parts.findHolder(kernel, token);
        void request;
        return holder && { kind: 'operator' };
      },
    })),
});
