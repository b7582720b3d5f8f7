import { ProtocolError } from '../../reference/core/errors.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { changeAnswer } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-artifacts'],
  description: 'answers 410 for what a deleted actor published',
  change: (parts) =>
    changeAnswer(parts, 'GET /artifacts/:id', (answer, _, { kernel }) => {
      const { actor } = JSON.parse(answer.body ?? '{}') as SignedActivity;
      const local = kernel.state.actors.get(actor);
      if (local && isDeleted(local)) throw new ProtocolError('gone', 'the actor was deleted');
      return answer;
    }),
});
