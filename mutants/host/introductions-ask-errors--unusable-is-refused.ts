import { ASK } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'says of what cannot be used that the peer refused',
  change: (parts) => changeCodeOfRoute(parts, ASK, 'resolve-failed', 'peer-refused'),
});
