import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-request-approved'],
  description: 'answers a request that is approved with 202',
  change: (parts) => changeAnswer(parts, REQUEST, (answer) => ({ ...answer, status: 202 })),
});
