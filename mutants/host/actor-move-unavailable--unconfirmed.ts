import { PeerError } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unavailable'],
  description: 'says that a target which cannot be had does not confirm',
  change: (parts) => ({
    ...parts,
    isMoveConfirmed: (kernel, move) =>
      parts.isMoveConfirmed(kernel, move).catch((error: unknown) => {
        if (error instanceof PeerError) return false;
        throw error;
      }),
  }),
});
