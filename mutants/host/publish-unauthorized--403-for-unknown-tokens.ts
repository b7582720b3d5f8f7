import { ProtocolError } from '../../reference/core/errors.ts';
import { bearerToken } from '../../reference/host/authorize.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-unauthorized'],
  description: 'answers 403 forbidden to a token that it does not know',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /activity',
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
