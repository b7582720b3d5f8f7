import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-revoke-received'],
  description: 'answers a notice for an unknown genesis as it answers for an unknown path',
  change: (parts) =>
    recodeRoute(parts, 'POST /v1/federation/pair/:pairId/revoke', 'unpaired_peer', 'not-found'),
});
