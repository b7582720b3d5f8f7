import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-shape'],
  description: 'answers 400 to a token that is too long',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /admin/tokens',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'shape-invalid',
          (error) => {
            throw error.detail.startsWith('token')
              ? new ProtocolError('query-invalid', error.detail)
              : error;
          },
        ),
    ),
});
