import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-inbox'],
  description: 'uses a shared inbox for three or more recipients only',
  change: (parts) => ({
    ...parts,
    groupDeliveries: (deliveries, sharedInbox) =>
      new Map(
        [...parts.groupDeliveries(deliveries, sharedInbox)].filter(([, group]) => group.length > 2),
      ),
  }),
});
