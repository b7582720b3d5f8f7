import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-manual'],
  description: 'approves whatever a host wants of which it wants something itself',
  change: (parts) => ({
    ...parts,
    groundsAtOnce: (change, proposal) =>
      parts.groundsAtOnce(change, proposal) ??
      (change.memory.handshake !== undefined ? {} : undefined),
  }),
});
