import type { JsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-actor-state'],
  description: 'leaves superseded keys out of actor-state',
  change: (parts) =>
    changeAnswer(parts, 'GET /projections/:name', (answer, request) =>
      request.parameters.name === 'actor-state'
        ? changeJson(answer, (document) =>
            Object.fromEntries(
              Object.entries(document).map(([url, actor]) => [
                url,
                {
                  ...(actor as JsonObject),
                  assertionMethod: ((actor as JsonObject).assertionMethod as JsonObject[]).filter(
                    (key) => key.superseded_at === undefined,
                  ),
                },
              ]),
            ),
          )
        : answer,
    ),
});
