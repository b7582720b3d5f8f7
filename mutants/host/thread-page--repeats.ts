import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changePage } from '../record-tools.ts';

export default hostMutant({
  requirements: ['thread-page'],
  description: 'begins a page with the record that it should begin behind',
  change: (parts) =>
    changeAnswer(parts, 'GET /v1/threads/:thread/records', (answer, request, { records }) => {
      const after = records.find(request.query.get('after') ?? '') as JsonObject | undefined;
      if (after === undefined) return answer;
      return {
        ...answer,
        pieces: changePage(answer.pieces, (page) => ({
          ...page,
          records: [after, ...page.records],
        })),
      };
    }),
});
