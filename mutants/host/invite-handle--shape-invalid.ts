import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-handle'],
  description: 'calls a handle malformed',
  change: (parts) => ({
    ...parts,
    checkInvitee: (asked) => {
      try {
        parts.checkInvitee(asked);
      } catch (error) {
        throw recode(error, 'handle-unsupported', 'shape-invalid');
      }
    },
  }),
});
