import { hostMutant } from '../mutant.ts';
import { CONFIRM } from '../pair-message-tools.ts';
import { recodeRoute } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm-gone'],
  description: 'says that there is nothing to be confirmed',
  change: (parts) => recodeRoute(parts, CONFIRM, 'gone', 'not-found'),
});
