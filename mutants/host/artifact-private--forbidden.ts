import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-private'],
  description: 'answers 403 where an activity is there and private',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /artifacts/:id',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          async (error) => {
            const found = await services.kernel.store.findByKey(request.parameters.id ?? '');
            throw found.length > 0 ? new ProtocolError('forbidden', error.detail) : error;
          },
        ),
    ),
});
