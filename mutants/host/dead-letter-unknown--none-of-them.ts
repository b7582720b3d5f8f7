import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-unknown'],
  description: 'answers that it put back none where there is no such dead letter',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /admin/dead-letter',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          () => jsonAnswer(JSON.stringify({ requeued: 0 })),
        ),
    ),
});
