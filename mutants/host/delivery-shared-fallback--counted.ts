import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-fallback'],
  description: 'counts a refusal of the shared inbox as the first failure of each recipient',
  change: (parts) => ({
    ...parts,
    foldDeliveryState(state, entry) {
      const next = parts.foldDeliveryState(state, entry);
      if (entry.kind === 'shared-refused') {
        for (const { pending } of next.values()) {
          for (const [key, delivery] of pending) {
            if (
              delivery.activity === entry.activity &&
              entry.recipients.includes(delivery.recipient)
            ) {
              pending.set(key, { ...delivery, attempts: 1, lastError: 'refused' });
            }
          }
        }
      }
      return next;
    },
  }),
});
