import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-reserved'],
  description: 'finds a reserved thread when it comes to it',
  change: (parts) => ({
    ...parts,
    checkInviteThreads: () => undefined,
    permitInvited: (request, steps) =>
      parts.permitInvited(request, {
        ...steps,
        allow: (thread) => {
          if (parts.isReservedThread(thread)) {
            throw new ProtocolError('thread-reserved', 'it is the own of the host');
          }
          return steps.allow(thread);
        },
      }),
  }),
});
