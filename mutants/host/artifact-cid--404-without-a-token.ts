import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-cid'],
  description: 'answers 404 to a malformed id where there is no token',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /artifacts/:id',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'cid-multibase',
          (error) => {
            throw request.message.headers.authorization === undefined
              ? new ProtocolError('not-found', error.detail)
              : error;
          },
        ),
    ),
});
