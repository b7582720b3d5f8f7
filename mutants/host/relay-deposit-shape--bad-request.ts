import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute, DEPOSIT } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-shape'],
  description: 'answers 400 to what is no envelope',
  change: (parts) => changeCodeOfRoute(parts, DEPOSIT, 'shape-invalid', 'query-invalid'),
});
