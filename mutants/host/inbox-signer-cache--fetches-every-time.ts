import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-cache'],
  description: 'fetches the signer of every activity anew',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'verify'
        ? {
            ...check,
            async run(delivery, tools) {
              const actor = String((delivery.value as SignedActivity | null)?.actor);
              const { documents } = tools.kernel.state.peers;
              const kept = documents.get(actor);
              documents.delete(actor);
              try {
                await check.run(delivery, tools);
              } finally {
                if (kept) documents.set(actor, kept);
              }
            },
          }
        : check,
    ),
  }),
});
