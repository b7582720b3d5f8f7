import { isJsonObject } from '../../reference/core/json.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-actor-state'],
  description: 'leaves deleted actors out of actor-state',
  change: (parts) =>
    changeAnswer(parts, 'GET /projections/:name', (answer, request) =>
      request.parameters.name === 'actor-state'
        ? changeJson(answer, (document) =>
            Object.fromEntries(
              Object.entries(document).filter(
                ([, actor]) => !isJsonObject(actor) || actor.type !== 'Tombstone',
              ),
            ),
          )
        : answer,
    ),
});
