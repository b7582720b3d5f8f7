import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start'],
  description: 'does not tell which record of the peer decides',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/federation/pairs', (answer) =>
      answer.status === 202
        ? changeJson(answer, (body) => ({ ...body, aitl_record_id: null }))
        : answer,
    ),
});
