import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const seen = new Set<string>();

export default hostMutant({
  requirements: ['relay-deposit-known'],
  description: 'forgets with its process what was acknowledged',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      queue: (envelope) => {
        seen.add(envelope.seal);
        right.queue(envelope);
      },
      findEnd: (seal) => (seen.has(seal) ? right.findEnd(seal) : undefined),
    })),
});
