import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-request-pending'],
  description: 'does not tell the id of a proposal',
  change: (parts) =>
    changeAnswer(parts, REQUEST, (answer) =>
      answer.status === 202
        ? changeJson(answer, (body) => ({ ...body, aitl_record_id: null }))
        : answer,
    ),
});
