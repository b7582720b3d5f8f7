import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['artifact-cid'],
  description: 'tells another codec by the code for another version',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /artifacts/:id',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'cid-codec',
          (error) => {
            throw new ProtocolError('cid-version', error.detail);
          },
        ),
    ),
});
