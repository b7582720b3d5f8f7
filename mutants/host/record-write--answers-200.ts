import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write'],
  description: 'answers a write with 200',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/records', (answer) => ({ ...answer, status: 200 })),
});
