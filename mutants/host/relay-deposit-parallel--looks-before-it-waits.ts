import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const fresh = new Set<string>();

export default hostMutant({
  requirements: ['relay-deposit-parallel'],
  description:
    'does not see what others deposit at the same time, and tells each that it was queued',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      findEnd: (seal) => (fresh.has(seal) ? undefined : right.findEnd(seal)),
      queue: (envelope) => {
        if (right.findEnd(envelope.seal) === undefined) right.queue(envelope);
        fresh.add(envelope.seal);
        setTimeout(() => fresh.delete(envelope.seal), 200);
      },
    })),
});
