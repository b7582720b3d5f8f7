import type { SignedActivity } from '../../reference/host/events.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move'],
  description: 'believes only a Move within one host',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => async (delivery, tools) => {
      await right(delivery, tools);
      const { actor, target } = delivery.value as SignedActivity;
      if (delivery.isMoveConfirmed)
        delivery.isMoveConfirmed = new URL(actor).host === new URL(String(target)).host;
    }),
});
