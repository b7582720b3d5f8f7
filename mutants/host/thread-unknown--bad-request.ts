import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-unknown'],
  description: 'answers 400 for what is no thread',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/threads/:thread',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          () => {
            throw new ProtocolError('query-invalid', 'no thread');
          },
        ),
    ),
});
