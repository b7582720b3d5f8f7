import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-status'],
  description: 'tells of peers to which nothing was sent',
  change: (parts) => ({
    ...parts,
    outboundView: (row, waiting, first) =>
      parts.outboundView(row, waiting, first) ?? {
        ...parts.outboundView({ ...row, givenUp: 1 }, waiting, first)!,
        given_up: 0,
      },
  }),
});
