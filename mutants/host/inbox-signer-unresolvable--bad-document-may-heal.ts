import { PeerError } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-unresolvable'],
  description: 'calls a signer with a bad document unavailable for now',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      try {
        return await parts.fetchActorDocument(actor, transport, parse);
      } catch (error) {
        if (error instanceof PeerError && (error.status ?? 200) === 200) {
          throw new PeerError(true, error.message, error.status);
        }
        throw error;
      }
    },
  }),
});
