import { ProtocolError } from '../../reference/core/errors.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-read'],
  description: 'shows whole records only',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/records/:id', (answer) => {
      if ('level' in (JSON.parse(answer.body ?? '{}') as JsonObject))
        throw new ProtocolError('not-found', 'no such record');
      return answer;
    }),
});
