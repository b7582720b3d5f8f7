import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-resume'],
  description: 'reads an outbox from its newest page on after a restart',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) =>
        (await right.readLog(after, limit)).map((entry) =>
          entry.kind === 'backfill-walked' || entry.kind === 'backfill-moved'
            ? { ...entry, kind: 'forgotten' }
            : entry,
        ),
    })),
});
