import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue'],
  description: 'answers 202 when a dead letter is put back',
  change: (parts) =>
    changeAnswer(parts, 'POST /admin/dead-letter', (answer) => ({ ...answer, status: 202 })),
});
