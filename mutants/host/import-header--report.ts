import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-header'],
  description: 'answers a report where there is no header',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/import',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'shape-invalid',
          () =>
            jsonAnswer(
              JSON.stringify({
                imported: 0,
                upgraded: 0,
                known: 0,
                refused: 1,
                refusals: [{ line: 1, code: 'shape-invalid' }],
                complete: false,
              }),
            ),
        ),
    ),
});
