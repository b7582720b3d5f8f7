import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['restart-durable'],
  description: 'updates no profile when it starts again where a member is removed',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) =>
        (await right.readLog(after, limit)).map((entry) =>
          entry.kind === 'published' && entry.body?.includes(':null')
            ? { ...entry, body: entry.body.replace(':null', ':0') }
            : entry,
        ),
    })),
});
