import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-unknown'],
  description: 'answers an unknown projection with an empty object',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /projections/:name',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          (error) => {
            if ((request.parameters.name ?? '').startsWith('actor')) return jsonAnswer('{}');
            throw error;
          },
        ),
    ),
});
