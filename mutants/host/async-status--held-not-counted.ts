import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status'],
  description: 'does not count what it holds',
  change: (parts) => ({ ...parts, inboundView: (notes) => parts.inboundView(notes, []) }),
});
