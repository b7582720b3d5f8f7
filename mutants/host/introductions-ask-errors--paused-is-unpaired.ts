import { ASK } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'says that there is no pair where it is paused',
  change: (parts) => changeCodeOfRoute(parts, ASK, 'pair_paused', 'unpaired_peer'),
});
