import { ProtocolError } from '../../reference/core/errors.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared-replay'],
  description:
    'answers replay at the shared inbox when any actor concerned has received the activity',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'store'
        ? {
            ...check,
            async run(delivery, { kernel, ...tools }) {
              const { id } = delivery.value as SignedActivity;
              const { mailboxes } = kernel.state;
              if (delivery.receivers.some((actor) => parts.isReplay(mailboxes, actor, id))) {
                throw new ProtocolError('replay', 'received before');
              }
              await check.run(delivery, { kernel, ...tools });
            },
          }
        : check,
    ),
  }),
});
