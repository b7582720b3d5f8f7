import { ProtocolError } from '../../reference/core/errors.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { actorUrl } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-replay-after-proof'],
  description: 'answers replay before it looks at the proof',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'verify'
        ? {
            ...check,
            async run(delivery, tools) {
              const { kernel } = tools;
              const actor = actorUrl(kernel.config, delivery.name ?? '');
              const id = String((delivery.value as SignedActivity | null)?.id);
              const isKnown = parts.isReplay(kernel.state.mailboxes, actor, id);
              if (isKnown) throw new ProtocolError('replay', 'received before');
              await check.run(delivery, tools);
            },
          }
        : check,
    ),
  }),
});
