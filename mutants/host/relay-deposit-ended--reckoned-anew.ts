import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-ended'],
  description: 'reckons the end anew when an envelope is deposited again after it',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      findEnd: (seal) => {
        const end = right.findEnd(seal);
        return end !== undefined && end <= parts.clock.now() ? undefined : end;
      },
      queue: (envelope) => {
        right.removeEnded(parts.clock.now(), 1_000_000);
        right.queue(envelope);
      },
    })),
});
