import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { POLL } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-pending'],
  description: 'answers a poll that has to wait with 200',
  change: (parts) => changeAnswer(parts, POLL, (answer) => ({ ...answer, status: 200 })),
});
