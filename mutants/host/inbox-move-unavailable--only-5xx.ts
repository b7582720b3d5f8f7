import { PeerError } from '../../reference/host/peers.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unavailable'],
  description: 'takes a target that closes the connection for one that does not confirm',
  change: (parts) => ({
    ...parts,
    isMoveConfirmed: (kernel, move) =>
      parts.isMoveConfirmed(kernel, move).catch((error: unknown) => {
        if (error instanceof PeerError && error.status === undefined) return false;
        throw error;
      }),
  }),
});
