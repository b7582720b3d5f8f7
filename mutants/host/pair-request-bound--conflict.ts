import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-request-bound'],
  description: 'says that a proposal too many is a conflict',
  change: (parts) => recodeRoute(parts, REQUEST, 'unavailable', 'conflict'),
});
