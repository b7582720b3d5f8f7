import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { INTRODUCTIONS } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-off'],
  description: 'answers with nobody while introductions are off',
  change: (parts) =>
    changeRoute(
      parts,
      INTRODUCTIONS,
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'forbidden',
          () => jsonAnswer(JSON.stringify({ peers: [] })),
        ),
    ),
});
