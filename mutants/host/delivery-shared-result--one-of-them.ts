import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-result'],
  description:
    'counts a shared request for the first recipient only, and sends to the others again',
  change: (parts) => ({
    ...parts,
    groupDeliveries: (deliveries, sharedInbox) =>
      new Map(
        [...parts.groupDeliveries(deliveries, sharedInbox)].map(([inbox, group]) => [
          inbox,
          group.slice(0, 1),
        ]),
      ),
  }),
});
