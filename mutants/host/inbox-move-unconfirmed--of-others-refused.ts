import { ProtocolError } from '../../reference/core/errors.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'refuses the Move of another actor than the signer',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => (delivery, tools) => {
      const move = delivery.value as SignedActivity;
      if (move.type === 'Move' && move.object !== move.actor)
        throw new ProtocolError('actor-mismatch', 'the Move of somebody else');
      return right(delivery, tools);
    }),
});
