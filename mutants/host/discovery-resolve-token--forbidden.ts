import { ProtocolError } from '../../reference/core/errors.ts';
import { bearerToken } from '../../reference/host/authorize.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-token'],
  description: 'answers 403 to an unknown token',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /resolve',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'unauthorized',
          (error) => {
            throw bearerToken(request.message.headers.authorization) === undefined
              ? error
              : new ProtocolError('forbidden', error.detail);
          },
        ),
    ),
});
