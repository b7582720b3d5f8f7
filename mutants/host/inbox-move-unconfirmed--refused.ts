import { ProtocolError } from '../../reference/core/errors.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { movesSelf } from '../../reference/host/projections/actor-state.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'refuses a Move that its target does not confirm',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => async (delivery, tools) => {
      await right(delivery, tools);
      if (movesSelf(delivery.value as SignedActivity) && !delivery.isMoveConfirmed)
        throw new ProtocolError('move-unconfirmed', 'the target does not say so');
    }),
});
