import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status'],
  description: 'lists the newest refusal first',
  change: (parts) => ({
    ...parts,
    inboundView: (notes, relays) => {
      const view = parts.inboundView(notes, relays);
      return { ...view, refusals: view.refusals.toReversed() };
    },
  }),
});
