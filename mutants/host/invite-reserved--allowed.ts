import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-reserved'],
  description: 'allows reserved threads',
  change: (parts) => ({ ...parts, checkInviteThreads: () => undefined }),
});
