import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-restart'],
  description: 'does not know after a restart what came by backfill before it',
  change: (parts) => {
    const started = new Set<string>();
    return changeStore(
      {
        ...parts,
        isReplay: (mailboxes, receiver, id) =>
          parts.isReplay(mailboxes, receiver, id) && !started.has(id),
      },
      (right) => ({
        readLog: async (after, limit) => {
          const entries = await right.readLog(after, limit);
          for (const { key, data } of entries) if (key && data.by === 'backfill') started.add(key);
          return entries.map((entry) =>
            entry.kind === 'backfill-stored' ? { ...entry, kind: 'forgotten' } : entry,
          );
        },
      }),
    );
  },
});
