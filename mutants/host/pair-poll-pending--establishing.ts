import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { POLL } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-pending'],
  description: 'gives the state of the pair instead of that of the request',
  change: (parts) =>
    changeAnswer(parts, POLL, (answer) =>
      changeJson(answer, (body) =>
        body.state === 'pending' ? { ...body, state: 'establishing' } : body,
      ),
    ),
});
