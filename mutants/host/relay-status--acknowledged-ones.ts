import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const ever = new Map<string, number>();

export default hostMutant({
  requirements: ['relay-status'],
  description: 'counts what was acknowledged as well',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      queue: (envelope) => {
        right.queue(envelope);
        ever.set(envelope.receiver, (ever.get(envelope.receiver) ?? 0) + 1);
      },
      mailbox: (receiver, at) => ({
        ...right.mailbox(receiver, at),
        queued: ever.get(receiver) ?? 0,
      }),
    })),
});
