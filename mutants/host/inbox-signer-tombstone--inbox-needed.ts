import { PeerError } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-tombstone'],
  description: 'needs an inbox also of a Tombstone',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: async (actor, transport, parse) => {
      const document = await parts.fetchActorDocument(actor, transport, parse);
      if (typeof document.inbox !== 'string')
        throw new PeerError(false, 'not the document of that actor');
      return document;
    },
  }),
});
