import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-reserved'],
  description: 'leaves out reserved threads',
  change: (parts) => ({
    ...parts,
    checkInviteThreads: () => undefined,
    permitInvited: (request, steps) =>
      parts.permitInvited(
        {
          ...request,
          threads: request.threads.filter((thread) => !parts.isReservedThread(thread)),
        },
        steps,
      ),
  }),
});
