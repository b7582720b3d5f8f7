import type { SignedActivity } from '../../reference/host/events.ts';
import { toPeerRefusal } from '../../reference/host/peers.ts';
import { movesSelf } from '../../reference/host/projections/actor-state.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'refuses a Move whose target cannot be had for good',
  change: (parts) =>
    changeCheck(parts, 'move', () => async (delivery, { kernel }) => {
      const move = delivery.value as SignedActivity;
      if (!movesSelf(move)) return;
      try {
        delivery.isMoveConfirmed = await kernel.parts.isMoveConfirmed(kernel, move);
      } catch (error) {
        throw toPeerRefusal(error);
      }
    }),
});
