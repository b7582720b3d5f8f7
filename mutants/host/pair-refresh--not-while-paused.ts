import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-refresh'],
  description: 'refuses the refresh of a paused pair',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/federation/pair/:pairId/refresh',
      (right) => async (request, services) => {
        const pair = services.pairs.find(request.parameters.pairId ?? '');
        if (pair?.state === 'paused') {
          const reason = 'unpaired';
          throw new ProtocolError('pair_handshake_rejected', 'paused', { reason });
        }
        return right(request, services);
      },
    ),
});
