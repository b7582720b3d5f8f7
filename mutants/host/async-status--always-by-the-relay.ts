import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status'],
  description: 'says of all that it went by the relay',
  change: (parts) => ({
    ...parts,
    outboundView: (row, waiting, first) =>
      parts.outboundView(row.path === null ? row : { ...row, path: 'relay' }, waiting, first),
  }),
});
