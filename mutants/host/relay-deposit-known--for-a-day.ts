import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const times = new Map<string, number>();

export default hostMutant({
  requirements: ['relay-deposit-known'],
  description: 'knows an envelope for a day',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      findEnd: (seal) => {
        const first = times.get(seal) ?? Number.NEGATIVE_INFINITY;
        return parts.clock.now() - first > 86_400_000 ? undefined : right.findEnd(seal);
      },
      queue: (envelope) => {
        times.set(envelope.seal, envelope.deposited);
        right.queue(envelope);
      },
    })),
});
