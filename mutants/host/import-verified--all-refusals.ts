import type { JsonValue } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-verified'],
  description: 'names ninety refusals at most',
  change: (parts) =>
    changeAnswer(parts, 'POST /v1/import', (answer) =>
      changeJson(answer, (report) => ({
        ...report,
        refusals: (report['refusals'] as JsonValue[]).slice(0, 90),
      })),
    ),
});
