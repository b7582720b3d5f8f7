import type { JsonValue } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-summary'],
  description: 'counts the records that wait too',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread', (answer) =>
      changeJson(answer, (summary) => ({
        ...summary,
        records: Number(summary['records']) + (summary['pending'] as JsonValue[]).length,
      })),
    ),
});
