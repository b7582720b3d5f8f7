import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['consent-grant'],
  description: 'answers with the record, but for its proof',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/consent/grants', (answer) =>
      changeJson(answer, ({ record, ...members }) => ({
        ...members,
        record: without(record as JsonObject, 'proof'),
      })),
    ),
});
