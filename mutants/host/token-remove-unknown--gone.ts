import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-remove-unknown'],
  description: 'answers 410 to the DELETE of a token that it does not have',
  change: (parts) =>
    changeRoute(
      parts,
      'DELETE /admin/tokens',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          (error) => {
            throw new ProtocolError('gone', error.detail);
          },
        ),
    ),
});
