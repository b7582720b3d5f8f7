import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-replay'],
  description: 'takes a delivery of what an actor has by backfill',
  change: (parts) => ({
    ...parts,
    foldMailboxes: (mailboxes, entry) => {
      const isBackfilled = entry.kind === 'received' && entry.by === 'backfill';
      const before = isBackfilled
        ? entry.receivers.filter((one) => parts.isReplay(mailboxes, one, entry.activity.id))
        : [];
      const after = parts.foldMailboxes(mailboxes, entry);
      if (!isBackfilled) return after;
      for (const receiver of entry.receivers) {
        if (!before.includes(receiver)) after.get(receiver)?.received.delete(entry.activity.id);
      }
      return after;
    },
  }),
});
