import { isTombstone } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-tombstone'],
  description: 'takes the keys of a deleted actor for revoked',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: async (actor, transport, parse) => {
      const document = await parts.fetchActorDocument(actor, transport, parse);
      return isTombstone(document) ? { ...document, assertionMethod: [] } : document;
    },
  }),
});
