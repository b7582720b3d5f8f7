import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-inbox'],
  description: 'makes one request to a shared inbox for ten recipients at most',
  change: (parts) => ({
    ...parts,
    groupDeliveries: (deliveries, sharedInbox) =>
      new Map(
        [...parts.groupDeliveries(deliveries, sharedInbox)].map(([inbox, group]) => [
          inbox,
          group.slice(0, 10),
        ]),
      ),
  }),
});
