import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-list'],
  description: 'leaves out what is revoked',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/consent/grants', (answer) =>
      changeJson(answer, ({ grants }) => ({
        grants: (grants as JsonObject[]).filter(({ state }) => state !== 'revoked'),
      })),
    ),
});
