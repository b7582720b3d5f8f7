import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-restart'],
  description: 'forgets failures, and the due time, at a restart',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) =>
        (await right.readLog(after, limit)).map((entry) =>
          entry.kind === 'backfill-failed' ? { ...entry, kind: 'forgotten' } : entry,
        ),
    })),
});
