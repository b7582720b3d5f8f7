import type { PendingDelivery } from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-crash-not-failure'],
  description: 'counts an attempt that was cut off by its own death as a failure',
  change: (parts) => {
    let isReplaying = true;
    const queues = new Set<Map<string, PendingDelivery>>();
    return {
      ...parts,
      foldDeliveryState(state, entry) {
        const next = parts.foldDeliveryState(state, entry);
        if (isReplaying) for (const { pending } of next.values()) queues.add(pending);
        return next;
      },
      async openStore(folder) {
        const store = await parts.openStore(folder);
        return {
          ...store,
          // The last thing that is read before the host begins to send.
          async readSecrets() {
            isReplaying = false;
            for (const pending of queues) {
              for (const [key, delivery] of pending) {
                if (delivery.attempts > 0) continue;
                pending.set(key, { ...delivery, attempts: 1, lastError: 'cut off' });
              }
            }
            return store.readSecrets();
          },
        };
      },
    };
  },
});
