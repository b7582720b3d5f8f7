import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pair-reserved'],
  description: 'calls a reserved thread malformed',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/sync/pull',
      (right) => (request, services) =>
        orElse(
          async () => right(request, services),
          'thread-reserved',
          ({ detail }) => {
            throw new ProtocolError('shape-invalid', detail);
          },
        ),
    ),
});
