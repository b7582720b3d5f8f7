import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-pending-follows'],
  description: 'lists the content ids of the open Follows',
  change: (parts) =>
    changeAnswer(parts, 'GET /projections/:name', (answer, { parameters }) =>
      parameters.name === 'pending-follows'
        ? changeJson(answer, (document) =>
            Object.fromEntries(
              Object.entries(document).map(([url, follows]) => [
                url,
                (follows as JsonObject[]).map(({ id }) => id!),
              ]),
            ),
          )
        : answer,
    ),
});
