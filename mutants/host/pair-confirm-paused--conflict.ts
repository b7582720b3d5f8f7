import { hostMutant } from '../mutant.ts';
import { CONFIRM } from '../pair-message-tools.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm-paused'],
  description: 'says that the confirm for a paused pair is a conflict',
  change: (parts) => recodeRoute(parts, CONFIRM, 'pair_paused', 'conflict'),
});
