import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { refuseRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-refresh'],
  description: 'refuses a refresh without a pair with another code',
  change: (parts) =>
    refuseRoute(parts, 'POST /v1/federation/pair/:pairId/refresh', (error) =>
      error instanceof ProtocolError && error.reason === 'unpaired'
        ? new ProtocolError('unpaired_peer', error.detail)
        : error,
    ),
});
