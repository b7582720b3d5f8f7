import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status'],
  description: 'lists the last ten refusals',
  change: (parts) => ({
    ...parts,
    inboundView: (notes, relays) => {
      const view = parts.inboundView(notes, relays);
      return { ...view, refusals: view.refusals.slice(-10) };
    },
  }),
});
