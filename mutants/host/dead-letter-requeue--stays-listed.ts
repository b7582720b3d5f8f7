import { allDeadLetters, peerOrigin } from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue'],
  description: 'leaves a dead letter in the list that is put back',
  change: (parts) => ({
    ...parts,
    foldDeliveryState(state, entry) {
      if (entry.kind !== 'requeued') return parts.foldDeliveryState(state, entry);
      const before = allDeadLetters(state);
      const next = parts.foldDeliveryState(state, entry);
      for (const letter of before) {
        const { activity, recipient } = letter;
        next.get(peerOrigin(recipient))?.deadLetters.set(`${activity} ${recipient}`, letter);
      }
      return next;
    },
  }),
});
