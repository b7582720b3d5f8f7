import { ProtocolError } from '../../reference/core/errors.ts';
import type { LogEntry, SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

const backfilled = new Set<string>();

/** Which ids came to whom by backfill. */
function note(entry: LogEntry): void {
  if (entry.kind !== 'received' || entry.by !== 'backfill') return;
  for (const receiver of entry.receivers) backfilled.add(`${receiver} ${entry.activity.id}`);
}

export default hostMutant({
  requirements: ['backfill-replay'],
  description: 'answers 409 where an actor has an activity by backfill',
  change: (parts) => ({
    ...parts,
    foldMailboxes: (mailboxes, entry) => {
      note(entry);
      return parts.foldMailboxes(mailboxes, entry);
    },
    inboxChecks: parts.inboxChecks.map((check) =>
      check.name === 'replay'
        ? {
            ...check,
            run: (delivery) => {
              const { id } = delivery.value as SignedActivity;
              if (delivery.receivers.every((one) => backfilled.has(`${one} ${id}`))) {
                throw new ProtocolError('conflict', 'it was fetched before');
              }
            },
          }
        : check,
    ),
  }),
});
