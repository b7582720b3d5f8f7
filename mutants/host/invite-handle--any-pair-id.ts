import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-handle'],
  description: 'does not find the pair of a handle that begins like a pair_id',
  change: (parts) => ({
    ...parts,
    checkInvitee: (asked) => {
      if (asked.peer.startsWith('fed_') && !/^fed_[0-9a-f]{64}$/.test(asked.peer)) {
        throw new ProtocolError('unpaired_peer', 'there is no such pair');
      }
      parts.checkInvitee(asked);
    },
  }),
});
