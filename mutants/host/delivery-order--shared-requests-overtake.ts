import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-order'],
  description: 'sends shared requests beside the queue of the peer',
  change: (parts) => {
    const many = new Set<string>();
    return {
      ...parts,
      foldDeliveryState(state, entry) {
        if (entry.kind === 'enqueued' && entry.recipients.length > 1) many.add(entry.activity);
        return parts.foldDeliveryState(state, entry);
      },
      queueOf: (delivery) =>
        parts.queueOf(delivery) + (many.has(delivery.activity) ? ' together' : ''),
    };
  },
});
