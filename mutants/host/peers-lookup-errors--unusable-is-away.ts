import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'answers 503 for an answer that cannot be used',
  change: (parts) => changeCodeOfRoute(parts, LOOKUP, 'resolve-failed', 'peer-unavailable'),
});
