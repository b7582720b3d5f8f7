import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-unknown'],
  description: 'answers 410 for an actor that has a token and was not created',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /actors/:name',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          (error) => {
            const known = [...services.kernel.state.tokens.values()].includes(
              request.parameters.name ?? '',
            );
            throw known ? new ProtocolError('gone', 'not yet') : error;
          },
        ),
    ),
});
