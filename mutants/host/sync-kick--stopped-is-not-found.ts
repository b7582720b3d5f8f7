import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-kick'],
  description: 'answers 404 to a kick of what is stopped',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/sync/pairs/:id/kick',
      (right) => (request, services) =>
        orElse(
          async () => right(request, services),
          'conflict',
          (error) => {
            const { state } = services.sync.pairs.show(request.parameters.id ?? '');
            throw state === 'stopped' ? new ProtocolError('not-found', error.detail) : error;
          },
        ),
    ),
});
