import { PeerError } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unavailable'],
  description: 'calls a signer whose host cannot be reached unresolvable',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      try {
        return await parts.fetchActorDocument(actor, transport, parse);
      } catch (error) {
        if (error instanceof PeerError && error.status === undefined) {
          throw new PeerError(false, error.message, error.status);
        }
        throw error;
      }
    },
  }),
});
