import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-delivery-state'],
  description: 'shows deliveries to local actors too',
  change: (parts) => ({
    ...parts,
    deliveryStateView: (state, own, now, actor) => parts.deliveryStateView(state, '', now, actor),
  }),
});
