import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'answers 502 where nobody is found',
  change: (parts) => changeCodeOfRoute(parts, LOOKUP, 'not-found', 'resolve-failed'),
});
