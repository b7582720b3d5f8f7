import type { SignedActivity } from '../../reference/host/events.ts';
import { movesSelf } from '../../reference/host/projections/actor-state.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'believes every Move of a signer',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => async (delivery, tools) => {
      await right(delivery, tools);
      delivery.isMoveConfirmed = movesSelf(delivery.value as SignedActivity);
    }),
});
