import { hostMutant } from '../mutant.ts';
import { changeCodeOfRoute, DEPOSIT } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-too-large'],
  description: 'says of a body that is too large that its form is wrong',
  change: (parts) => changeCodeOfRoute(parts, DEPOSIT, 'too-large', 'shape-invalid'),
});
