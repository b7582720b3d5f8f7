import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const mine = new Set<string>();

export default hostMutant({
  requirements: ['relay-restart'],
  description: 'has what is queued in another order after a restart',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      listQueued: (receiver, after, limit, at) => {
        const all = right.listQueued(receiver, 0, 1_000_000, at);
        const isOld = all.length > 0 && !mine.has(receiver);
        if (!isOld || after > 0) return right.listQueued(receiver, after, limit, at);
        return all.reverse().slice(0, limit);
      },
      queue: (envelope) => {
        mine.add(envelope.receiver);
        right.queue(envelope);
      },
    })),
});
