import { hostMutant } from '../mutant.ts';
import { POLL } from '../pair-message-tools.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-declined'],
  description: 'says that what was declined is gone',
  change: (parts) => recodeRoute(parts, POLL, 'pair_declined', 'gone'),
});
