import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-token'],
  description: 'answers 403 to an unknown token',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /projections/:name',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'unauthorized',
          (error) => {
            throw request.message.headers.authorization === undefined
              ? error
              : new ProtocolError('forbidden', error.detail);
          },
        ),
    ),
});
