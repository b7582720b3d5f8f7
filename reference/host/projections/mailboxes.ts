/** How much is in each outbox and inbox, and what an inbox has received already. */
import type { LogEntry } from '../events.ts';
import { feedKind } from './feed.ts';

/** The mailboxes of one local actor. */
export interface Mailbox {
  outbox: number;
  outboxPublic: number;
  /** How many Notes the actor published. */
  notes: number;
  inbox: number;
  /** How many activities the actor has by backfill. */
  backfilled: number;
  /** The ids of what the actor received, by delivery or by backfill. */
  readonly received: Set<string>;
}

/** Mailboxes by the URL of the local actor. */
export type Mailboxes = Map<string, Mailbox>;

export function emptyMailboxes(): Mailboxes {
  return new Map();
}

/** The mailbox of an actor; an empty one if nothing was ever in it. */
export function mailboxOf(mailboxes: Mailboxes, actor: string): Mailbox {
  return (
    mailboxes.get(actor) ?? {
      outbox: 0,
      outboxPublic: 0,
      notes: 0,
      inbox: 0,
      backfilled: 0,
      received: new Set(),
    }
  );
}

/** Folds one entry into the mailboxes. The state belongs to the fold and is changed in place. */
export function foldMailboxes(mailboxes: Mailboxes, entry: LogEntry): Mailboxes {
  if (entry.kind === 'published') {
    const mailbox = mailboxOf(mailboxes, entry.activity.actor);
    mailbox.outbox += 1;
    if (entry.isPublic) mailbox.outboxPublic += 1;
    if (feedKind(entry.activity) === 'Note') mailbox.notes += 1;
    mailboxes.set(entry.activity.actor, mailbox);
  } else if (entry.kind === 'received') {
    for (const receiver of entry.receivers) {
      const mailbox = mailboxOf(mailboxes, receiver);
      if (entry.by === 'backfill') mailbox.backfilled += 1;
      else mailbox.inbox += 1;
      mailbox.received.add(entry.activity.id);
      mailboxes.set(receiver, mailbox);
    }
  }
  return mailboxes;
}

/**
 * Tells whether an actor has received an activity before.
 *
 * Spec: `inbox-replay`, `inbox-replay-scope`, `backfill-replay`.
 */
export function isReplay(mailboxes: Mailboxes, receiver: string, id: string): boolean {
  return mailboxes.get(receiver)?.received.has(id) ?? false;
}
