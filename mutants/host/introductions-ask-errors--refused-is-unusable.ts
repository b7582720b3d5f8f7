import { ASK } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'says of a refusal that the answer cannot be used',
  change: (parts) => changeCodeOfRoute(parts, ASK, 'peer-refused', 'resolve-failed'),
});
