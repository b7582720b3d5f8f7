import { PeerError } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unavailable'],
  description: 'takes a target with status 404 or 410 for one that does not confirm',
  change: (parts) => ({
    ...parts,
    isMoveConfirmed: (kernel, move) =>
      parts.isMoveConfirmed(kernel, move).catch((error: unknown) => {
        if (error instanceof PeerError && (error.status === 404 || error.status === 410))
          return false;
        throw error;
      }),
  }),
});
