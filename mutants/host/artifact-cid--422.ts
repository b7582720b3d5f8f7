import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-cid'],
  description: 'answers 422 shape-invalid to another hash',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /artifacts/:id',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'cid-hash',
          (error) => {
            throw new ProtocolError('shape-invalid', error.detail);
          },
        ),
    ),
});
