import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute, RECEIVE } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-cursor'],
  description: 'calls a cursor that it did not give a malformed query',
  change: (parts) => changeCodeOfRoute(parts, RECEIVE, 'cursor-invalid', 'query-invalid'),
});
