import { isJsonObject } from '../../reference/core/json.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changeAnswer, changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-artifacts'],
  description: 'empties the objects of what a deleted actor published',
  change: (parts) =>
    changeAnswer(parts, 'GET /artifacts/:id', (answer, _, { kernel }) => {
      const activity = JSON.parse(answer.body ?? '{}') as SignedActivity;
      const local = kernel.state.actors.get(activity.actor);
      if (!local || !isDeleted(local) || !isJsonObject(activity.object)) return answer;
      return changeJson(answer, (document) => ({ ...document, object: { type: 'Tombstone' } }));
    }),
});
