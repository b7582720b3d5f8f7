import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope-documents'],
  description: 'sends key documents of its own actors only',
  change: (parts) => ({
    ...parts,
    documentForEnvelope: (actor, tools) =>
      tools.signers.findLocal(actor) ? parts.documentForEnvelope(actor, tools) : undefined,
  }),
});
