import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-accepted'],
  description: 'answers 202 before the activity is on the disk',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'store'
        ? {
            ...check,
            async run(delivery, tools) {
              const { state } = tools.kernel;
              const { id } = delivery.value as SignedActivity;
              if (delivery.receivers.every((actor) => parts.isReplay(state.mailboxes, actor, id))) {
                await check.run(delivery, tools);
              }
              setTimeout(() => void Promise.resolve(check.run(delivery, tools)).catch(() => 0), 50);
            },
          }
        : check,
    ),
  }),
});
