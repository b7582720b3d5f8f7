import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-list'],
  description: 'lists one proposal for each pair',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/aitl', (answer) =>
      changeJson(answer, (body) => ({
        proposals: (body.proposals as JsonObject[]).filter(
          ({ body: one }, index, all) =>
            index ===
            all.findIndex(
              ({ body: other }) => (other as JsonObject).pair_id === (one as JsonObject).pair_id,
            ),
        ),
      })),
    ),
});
