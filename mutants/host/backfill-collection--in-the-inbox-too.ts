import { changeEntries } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

function inboxOf(stream: string): string {
  return stream.replace('backfilled', 'inbox');
}

export default hostMutant({
  requirements: ['backfill-collection'],
  description: 'lists in the inbox, too, what came by backfill',
  change: (parts) => ({
    ...changeEntries(parts, (entry) =>
      entry.data.by === 'backfill'
        ? { ...entry, streams: entry.streams!.flatMap((one) => [one, inboxOf(one)]) }
        : entry,
    ),
    foldMailboxes: (mailboxes, entry) => {
      const after = parts.foldMailboxes(mailboxes, entry);
      if (entry.kind !== 'received' || entry.by !== 'backfill') return after;
      for (const receiver of entry.receivers) after.get(receiver)!.inbox += 1;
      return after;
    },
  }),
});
