import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['async-direct-answer'],
  description: 'says of a signer who is unavailable that there is none',
  change: (parts) =>
    recodeRoute(parts, 'POST /v1/sync/records', 'signer-unavailable', 'signer-unresolvable'),
});
