import { hostMutant } from '../mutant.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'answers 403 without a token of a pair',
  change: (parts) => recodeRoute(parts, 'GET /v1/sync/changes', 'unauthorized', 'forbidden'),
});
