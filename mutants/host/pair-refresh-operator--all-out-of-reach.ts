import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-refresh-operator'],
  description: 'tells its operator of every failure that the peer is out of reach',
  change: (parts) =>
    recodeRoute(
      parts,
      'POST /v1/federation/pairs/:pairId/refresh',
      'peer-refused',
      'peer-unavailable',
    ),
});
