import { hostMutant } from '../mutant.ts';
import { changeMetrics } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'does not count that a mailbox was full',
  change: (parts) =>
    changeMetrics(parts, (right) => ({
      refused: (kind) => {
        if (kind !== 'queue_full') right.refused(kind);
      },
    })),
});
