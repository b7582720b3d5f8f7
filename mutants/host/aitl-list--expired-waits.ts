import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-list'],
  description: 'lists what has expired as waiting',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/aitl', (answer) =>
      changeJson(answer, (body) => ({
        proposals: (body.proposals as JsonObject[]).map((one) =>
          one.state === 'expired' ? { ...one, state: 'pending' } : one,
        ),
      })),
    ),
});
