import { isJsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-read'],
  description: 'loses a member called __proto__',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/records/:id', (answer) =>
      changeJson(answer, (record) =>
        isJsonObject(record['body'])
          ? { ...record, body: without(record['body'], '__proto__') }
          : record,
      ),
    ),
});
