import { ASK } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'answers not-found without a pair',
  change: (parts) => changeCodeOfRoute(parts, ASK, 'unpaired_peer', 'not-found'),
});
