import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-query'],
  description: 'begins at the beginning where a place is unknown',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/threads/:thread/records',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'query-invalid',
          (error) => {
            if (!request.query.has('after')) throw error;
            const query = new URLSearchParams(request.query);
            query.delete('after');
            return right({ ...request, query }, services);
          },
        ),
    ),
});
