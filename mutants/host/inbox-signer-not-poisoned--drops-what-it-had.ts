import { ProtocolError } from '../../reference/core/errors.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { nowOf } from '../../reference/host/kernel.ts';
import { peerActorOf } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-not-poisoned'],
  description: 'drops the kept document when a second look at it fails',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'verify'
        ? {
            ...check,
            async run(delivery, tools) {
              try {
                await check.run(delivery, tools);
              } catch (error) {
                const actor = String((delivery.value as SignedActivity | null)?.actor);
                const isFetch = error instanceof ProtocolError && error.code.startsWith('signer-');
                if (isFetch) {
                  const empty = { id: actor, inbox: actor, type: 'Person', assertionMethod: [] };
                  const kept = peerActorOf(empty, nowOf(tools.kernel), tools.kernel.log.last);
                  tools.kernel.state.peers.documents.set(actor, kept);
                }
                throw error;
              }
            },
          }
        : check,
    ),
  }),
});
