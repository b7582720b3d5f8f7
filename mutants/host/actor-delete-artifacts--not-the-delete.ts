import { ProtocolError } from '../../reference/core/errors.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-artifacts'],
  description: 'serves everything of a deleted actor except the Delete',
  change: (parts) =>
    changeAnswer(parts, 'GET /artifacts/:id', (answer, _, { kernel }) => {
      const activity = JSON.parse(answer.body ?? '{}') as SignedActivity;
      const local = kernel.state.actors.get(activity.actor);
      if (local && isDeleted(local) && activity.type === 'Delete')
        throw new ProtocolError('not-found', 'no such activity');
      return answer;
    }),
});
