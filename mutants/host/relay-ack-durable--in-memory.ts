import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const numbers = new Map<string, number>();
const gone = new Set<number>();

export default hostMutant({
  requirements: ['relay-ack-durable'],
  description: 'remembers in memory alone what was acknowledged',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      queue: (envelope) => {
        right.queue(envelope);
        const [last] = right.listQueued(envelope.receiver, 0, 1_000_000, 0).slice(-1);
        numbers.set(envelope.seal, last!.number);
      },
      remove: (receiver, seal, at) => {
        const number = numbers.get(seal);
        if (number === undefined || gone.has(number)) return undefined;
        if (!right.listQueued(receiver, number - 1, 1, at).some((one) => one.number === number)) {
          return undefined;
        }
        gone.add(number);
        return { sender: receiver, receiver };
      },
      listQueued: (receiver, after, limit, at) =>
        right
          .listQueued(receiver, after, 1_000_000, at)
          .filter(({ number }) => !gone.has(number))
          .slice(0, limit),
    })),
});
