import { formatTimestamp } from '../../reference/core/time.ts';
import { peerOrigin } from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue'],
  description: 'waits thirty seconds with what is put back',
  change: (parts) => ({
    ...parts,
    foldDeliveryState(state, entry) {
      const next = parts.foldDeliveryState(state, entry);
      if (entry.kind !== 'requeued') return next;
      const nextAttemptAt = formatTimestamp(Date.parse(entry.at) + 30_000);
      for (const { activity, recipient } of entry.letters) {
        const key = `${activity} ${recipient}`;
        const queue = next.get(peerOrigin(recipient))?.pending;
        const pending = queue?.get(key);
        if (pending) queue?.set(key, { ...pending, nextAttemptAt });
      }
      return next;
    },
  }),
});
