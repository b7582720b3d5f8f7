import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-handle'],
  description: 'does not say which forms are possible',
  change: (parts) => ({
    ...parts,
    checkInvitee: (asked) => {
      try {
        parts.checkInvitee(asked);
      } catch {
        throw new ProtocolError('handle-unsupported', 'no handles');
      }
    },
  }),
});
