import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-shape'],
  description: 'answers 404 to the DELETE of what can be no token',
  change: (parts) =>
    changeRoute(
      parts,
      'DELETE /admin/tokens',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'shape-invalid',
          (error) => {
            throw new ProtocolError('not-found', error.detail);
          },
        ),
    ),
});
