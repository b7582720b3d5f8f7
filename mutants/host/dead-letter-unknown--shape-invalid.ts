import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-unknown'],
  description: 'answers 422 where there is no such dead letter',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /admin/dead-letter',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          () => {
            throw new ProtocolError('shape-invalid', 'no such dead letter');
          },
        ),
    ),
});
