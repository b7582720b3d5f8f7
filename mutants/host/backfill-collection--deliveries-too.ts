import { changeEntries } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

function backfilledOf(stream: string): string {
  return stream.replace('inbox', 'backfilled');
}

export default hostMutant({
  requirements: ['backfill-collection'],
  description: 'lists as backfilled whatever an actor received',
  change: (parts) => ({
    ...changeEntries(parts, (entry) =>
      entry.kind === 'received' && entry.data.by === undefined
        ? { ...entry, streams: entry.streams!.flatMap((one) => [one, backfilledOf(one)]) }
        : entry,
    ),
    foldMailboxes: (mailboxes, entry) => {
      const after = parts.foldMailboxes(mailboxes, entry);
      if (entry.kind !== 'received' || entry.by === 'backfill') return after;
      for (const receiver of entry.receivers) after.get(receiver)!.backfilled += 1;
      return after;
    },
  }),
});
