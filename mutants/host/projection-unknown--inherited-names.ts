import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-unknown'],
  description: 'takes constructor and toString for projections',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /projections/:name',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          (error) => {
            if ((request.parameters.name ?? '') in {}) return jsonAnswer('{}');
            throw error;
          },
        ),
    ),
});
