import type { JsonValue } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-changes'],
  description: 'gives the newest record of a page first',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/sync/changes', (answer) =>
      answer.body === undefined
        ? answer
        : changeJson(answer, ({ records, ...page }) => ({
            records: (records as JsonValue[]).toReversed(),
            ...page,
          })),
    ),
});
