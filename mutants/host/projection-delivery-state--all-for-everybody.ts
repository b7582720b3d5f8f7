import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-delivery-state'],
  description: 'shows every actor the deliveries of all',
  change: (parts) => ({
    ...parts,
    deliveryStateView: (state, own, now, actor) =>
      parts.deliveryStateView(state, own, now, actor === undefined ? actor : undefined),
  }),
});
