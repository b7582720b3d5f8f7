import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-request-paused'],
  description: 'says that a paused pair is gone',
  change: (parts) => recodeRoute(parts, REQUEST, 'pair_paused', 'gone'),
});
