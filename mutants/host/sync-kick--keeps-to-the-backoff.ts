import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-kick'],
  description: 'keeps to the backoff in spite of a kick',
  change: (parts) =>
    changeRoute(parts, 'POST /v1/sync/pairs/:id/kick', (right) => (request, services) => {
      const view = services.sync.pairs.show(request.parameters.id ?? '');
      if (view.state !== 'failing') return right(request, services);
      return { ...jsonAnswer(JSON.stringify(view)), status: 202 };
    }),
});
