import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope-documents'],
  description: 'leaves it to the peer to ask for the keys of its own actors',
  change: (parts) => ({
    ...parts,
    documentForEnvelope: (actor, tools) =>
      tools.signers.findLocal(actor) ? undefined : parts.documentForEnvelope(actor, tools),
  }),
});
