import { ProtocolError } from '../../reference/core/errors.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { POLL } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-pending'],
  description: 'says that what waits is gone',
  change: (parts) =>
    changeAnswer(parts, POLL, (answer) => {
      if (answer.status === 202) throw new ProtocolError('gone', 'nothing yet');
      return answer;
    }),
});
