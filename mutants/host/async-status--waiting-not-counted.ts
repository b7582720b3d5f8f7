import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status'],
  description: 'does not count what waits',
  change: (parts) => ({
    ...parts,
    outboundView: (row, _waiting, first) => parts.outboundView(row, 0, first),
  }),
});
