import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-summary'],
  description: 'shows the values of counters only',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread', (answer) =>
      changeJson(answer, (summary) => ({
        ...summary,
        counters: Object.fromEntries(
          Object.entries(summary['counters'] as JsonObject).map(([name, counter]) => [
            name,
            (counter as JsonObject)['value'] as number,
          ]),
        ),
      })),
    ),
});
