import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-list'],
  description: 'lists what waits for a decision only',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/aitl', (answer) =>
      changeJson(answer, (body) => ({
        proposals: (body.proposals as JsonObject[]).filter(({ state }) => state === 'pending'),
      })),
    ),
});
