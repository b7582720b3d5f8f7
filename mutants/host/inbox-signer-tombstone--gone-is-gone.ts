import { PeerError } from '../../reference/host/peers.ts';
import { isTombstone } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-tombstone'],
  description: 'takes every answer 410 for a signer that cannot be had',
  change: (parts) => ({
    ...parts,
    fetchActorDocument: async (actor, transport, parse) => {
      const document = await parts.fetchActorDocument(actor, transport, parse);
      if (isTombstone(document)) throw new PeerError(false, 'the actor was deleted', 410);
      return document;
    },
  }),
});
