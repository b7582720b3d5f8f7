import type { SignedActivity } from '../../reference/host/events.ts';
import { publish } from '../../reference/host/publish.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-accept-crash'],
  description: 'publishes the Accept a moment after the answer to the Follow',
  change: (parts) => ({
    ...parts,
    isFollowOf: () => false,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'store'
        ? {
            ...check,
            async run(delivery, tools) {
              await check.run(delivery, tools);
              const follow = delivery.value as SignedActivity;
              const target = delivery.receivers.find((actor) => parts.isFollowOf(follow, actor));
              const answer = target === undefined ? undefined : parts.acceptFollow(follow);
              if (!target || !answer) return;
              const name = target.slice(target.lastIndexOf('/') + 1);
              setTimeout(() => void publish(tools.kernel, name, answer), 20);
            },
          }
        : check,
    ),
  }),
});
