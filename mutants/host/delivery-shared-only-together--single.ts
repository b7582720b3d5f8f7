import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'sends to the shared inbox where a single one of several recipients has it',
  change: (parts) => ({
    ...parts,
    groupDeliveries(deliveries, sharedInbox) {
      const groups = new Map<string, (typeof deliveries)[number][]>();
      for (const delivery of deliveries) {
        const inbox = sharedInbox(delivery);
        if (inbox !== undefined) groups.set(inbox, [...(groups.get(inbox) ?? []), delivery]);
      }
      return groups;
    },
  }),
});
