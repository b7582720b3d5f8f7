import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-request-pending'],
  description: 'answers a request that waits with 200',
  change: (parts) => changeAnswer(parts, REQUEST, (answer) => ({ ...answer, status: 200 })),
});
