import {
  allDeadLetters,
  findPending,
  peerOrigin,
} from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue'],
  description: 'puts a dead letter back with the failures that it had',
  change: (parts) => ({
    ...parts,
    foldDeliveryState(state, entry) {
      const letters = entry.kind === 'requeued' ? allDeadLetters(state) : [];
      const next = parts.foldDeliveryState(state, entry);
      for (const { activity, recipient, attempts, lastError } of letters) {
        const pending = findPending(next, { activity, recipient });
        const queue = next.get(peerOrigin(recipient))?.pending;
        if (pending) queue?.set(`${activity} ${recipient}`, { ...pending, attempts, lastError });
      }
      return next;
    },
  }),
});
