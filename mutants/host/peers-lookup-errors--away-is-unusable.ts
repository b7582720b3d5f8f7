import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'answers 502 where somebody is away',
  change: (parts) => changeCodeOfRoute(parts, LOOKUP, 'peer-unavailable', 'resolve-failed'),
});
