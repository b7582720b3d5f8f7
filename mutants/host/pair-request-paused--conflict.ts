import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-request-paused'],
  description: 'says that the request for a paused pair is a conflict',
  change: (parts) => recodeRoute(parts, REQUEST, 'pair_paused', 'conflict'),
});
