import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-direct-answer'],
  description: 'answers 200 to an envelope that it refuses',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/sync/records',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'encoding-unsupported',
          () => jsonAnswer(JSON.stringify({ results: [] })),
        ),
    ),
});
