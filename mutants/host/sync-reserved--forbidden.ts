import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-reserved'],
  description: 'calls a reserved thread forbidden',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/sync/changes',
      (right) => (request, services) =>
        orElse(
          async () => right(request, services),
          'thread-reserved',
          ({ detail }) => {
            throw new ProtocolError('forbidden', detail);
          },
        ),
    ),
});
