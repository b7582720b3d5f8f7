import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const ever = new Map<string, number>();

export default hostMutant({
  requirements: ['relay-ack-room'],
  description: 'counts what was acknowledged as if it were still there',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      queue: (envelope) => {
        right.queue(envelope);
        ever.set(envelope.receiver, (ever.get(envelope.receiver) ?? 0) + 1);
      },
      countQueued: (receiver, at) => {
        const first = ever.get(receiver) ?? right.countQueued(receiver, at);
        ever.set(receiver, first);
        return first;
      },
    })),
});
