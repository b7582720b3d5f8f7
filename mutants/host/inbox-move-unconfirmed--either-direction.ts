import type { SignedActivity } from '../../reference/host/events.ts';
import { movesSelf } from '../../reference/host/projections/actor-state.ts';
import { changeCheck, keptDocument } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'lets the signer itself confirm that it is its target',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => async (delivery, tools) => {
      await right(delivery, tools);
      const move = delivery.value as SignedActivity;
      const names = (delivery.fetched?.document ?? keptDocument(tools.kernel, move.actor))
        ?.alsoKnownAs;
      if (movesSelf(move))
        delivery.isMoveConfirmed ||= Array.isArray(names) && names.includes(String(move.target));
    }),
});
