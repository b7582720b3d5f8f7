import { isTombstone } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-bad'],
  description: 'resolves a name whose actor was deleted',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: async (actor, transport, parse) => {
      const document = await parts.fetchActorDocument(actor, transport, parse);
      return isTombstone(document) ? { ...document, type: 'Person' } : document;
    },
  }),
});
