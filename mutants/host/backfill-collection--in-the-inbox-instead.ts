import { changeEntries } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection'],
  description: 'lists in the inbox what came by backfill, and nowhere else',
  change: (parts) => ({
    ...changeEntries(parts, (entry) =>
      entry.data.by === 'backfill'
        ? { ...entry, streams: entry.streams!.map((one) => one.replace('backfilled', 'inbox')) }
        : entry,
    ),
    foldMailboxes: (mailboxes, entry) => {
      if (entry.kind !== 'received') return parts.foldMailboxes(mailboxes, entry);
      const { by: _by, ...delivered } = entry;
      return parts.foldMailboxes(mailboxes, delivered);
    },
  }),
});
