import type { JsonObject } from '../../reference/core/json.ts';
import { findActor } from '../../reference/host/kernel.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'serves the document of a deleted actor with status 410',
  change: (parts, { base }) =>
    changeAnswer(parts, 'GET /actors/:name', (answer, request, { kernel }) => {
      const actor = findActor(kernel, request.parameters.name ?? '');
      return answer.status === 410 && actor
        ? {
            ...answer,
            body: JSON.stringify({
              ...parts.actorDocument(actor, base),
              ...(JSON.parse(answer.body ?? '{}') as JsonObject),
              type: actor.type,
            }),
          }
        : answer;
    }),
});
