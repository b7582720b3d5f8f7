import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-audience'],
  description: 'shows strangers only what is public in the short spelling',
  change: (parts) =>
    changeAnswer(parts, 'GET /actors/:name/outbox', (answer, { query, message }) => {
      const isPart = query.has('since') || query.has('limit');
      if (!isPart || message.headers.authorization !== undefined) return answer;
      return changeJson(answer, (page) => ({
        ...page,
        orderedItems: (page.orderedItems as JsonObject[]).filter((item) =>
          [item.to, item.cc].flat().includes('Public'),
        ),
      }));
    }),
});
