import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-summary'],
  description: 'names what waits without its parents',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread', (answer) =>
      changeJson(answer, (summary) => ({
        ...summary,
        pending: (summary['pending'] as JsonObject[]).map(({ id }) => id as string),
      })),
    ),
});
