import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-each'],
  description: 'counts lines from 0',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/import', (answer) =>
      changeJson(answer, (report) => ({
        ...report,
        refusals: (report['refusals'] as JsonObject[]).map((refusal) => ({
          ...refusal,
          line: Number(refusal['line']) - 1,
        })),
      })),
    ),
});
