import { PeerError } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unavailable'],
  description: 'calls a signer whose host answers 429 unresolvable',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      try {
        return await parts.fetchActorDocument(actor, transport, parse);
      } catch (error) {
        if (error instanceof PeerError && error.status === 429) {
          throw new PeerError(false, error.message, error.status);
        }
        throw error;
      }
    },
  }),
});
