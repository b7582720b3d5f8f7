import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-kick'],
  description: 'takes a kick for a sync pair that is paused',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/sync/pairs/:id/kick',
      (right) => (request, services) =>
        orElse(
          async () => right(request, services),
          'conflict',
          () => {
            const view = services.sync.pairs.show(request.parameters.id ?? '');
            return { ...jsonAnswer(JSON.stringify(view)), status: 202 };
          },
        ),
    ),
});
