import { formatTimestamp } from '../../reference/core/time.ts';
import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['restart-durable'],
  description: 'forgets when it starts again when peers were fetched',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) =>
        (await right.readLog(after, limit)).map((entry) =>
          entry.kind === 'peer-fetched' ? { ...entry, at: formatTimestamp(Date.now()) } : entry,
        ),
    })),
});
