import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-start-refused'],
  description: 'takes a refusal for a peer that is out of reach',
  change: (parts) =>
    recodeRoute(parts, 'POST /v1/federation/pairs', 'peer-refused', 'peer-unavailable'),
});
