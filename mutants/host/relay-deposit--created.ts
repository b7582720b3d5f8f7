import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { DEPOSIT } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit'],
  description: 'answers a deposit with 201',
  change: (parts) => changeAnswer(parts, DEPOSIT, (answer) => ({ ...answer, status: 201 })),
});
