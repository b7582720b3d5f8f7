import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-reserved'],
  description: 'calls a reserved thread malformed',
  change: (parts) => ({
    ...parts,
    checkInviteThreads: (asked) => {
      try {
        parts.checkInviteThreads(asked);
      } catch (error) {
        throw recode(error, 'thread-reserved', 'shape-invalid');
      }
    },
  }),
});
