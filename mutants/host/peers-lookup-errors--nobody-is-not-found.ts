import { LOOKUP } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'answers 404 for what is no name',
  change: (parts) => changeCodeOfRoute(parts, LOOKUP, 'query-invalid', 'not-found'),
});
