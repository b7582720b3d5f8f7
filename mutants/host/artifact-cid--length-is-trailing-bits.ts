import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-cid'],
  description: 'tells a text that is too short by the code for a digest of another length',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /artifacts/:id',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'cid-trailing-bits',
          (error) => {
            throw new ProtocolError('cid-digest-length', error.detail);
          },
        ),
    ),
});
