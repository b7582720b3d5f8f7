/** What a relay keeps, as tables; nothing here knows what they are kept in. */
import type { KeptStore } from '../service/kept-store.ts';

/** An envelope that is to be queued. */
export interface NewEnvelope {
  readonly seal: string;
  readonly sender: string;
  readonly receiver: string;
  /** Times are in milliseconds since 1970. */
  readonly deposited: number;
  readonly end: number;
  /** Until when its seal is remembered, so that nobody can bring it back after its end. */
  readonly remembered: number;
  /** The envelope as it was sent. */
  readonly body: Uint8Array;
}

/** An envelope that is queued, without its body. */
export interface QueuedEnvelope {
  /** Its place in the order of deposits; never given again. */
  readonly number: number;
  readonly bytes: number;
}

/** For whom an envelope was, and from whom. */
export interface Parties {
  readonly sender: string;
  readonly receiver: string;
}

/** What is queued in a mailbox, or in all of them. */
export interface QueueStand {
  readonly queued: number;
  /** When the first of them was deposited. */
  readonly oldest: number | undefined;
}

/** What is queued altogether. */
export interface RelayStand extends QueueStand {
  readonly senders: number;
  readonly receivers: number;
}

/** What is queued in one mailbox. */
export interface MailboxStand extends QueueStand {
  readonly did: string;
}

/**
 * The tables of a relay. Where there is a time `at`, an envelope counts as long as its end comes after
 * that.
 */
export interface RelayTables {
  /** The end of an envelope that was deposited, queued or not any more. */
  findEnd(seal: string): number | undefined;
  queue(envelope: NewEnvelope): void;
  countQueued(receiver: string, at: number): number;
  /** The next envelopes of a mailbox behind a place, in the order of their deposits. */
  listQueued(receiver: string, after: number, limit: number, at: number): QueuedEnvelope[];
  /** An envelope as it was sent; undefined if it is queued no more. */
  readBody(number: number): Uint8Array | undefined;
  /** Removes an envelope from a mailbox; undefined if it is not queued there. */
  remove(receiver: string, seal: string, at: number): Parties | undefined;
  /** Removes up to so many envelopes whose end has come, and gives whose they were. */
  removeEnded(at: number, limit: number): Parties[];
  /** Forgets up to so many seals, and gives how many it forgot. */
  forgetSeals(before: number, limit: number): number;
  mailbox(receiver: string, at: number): QueueStand;
  stand(at: number): RelayStand;
  mailboxes(at: number): MailboxStand[];
  /** When a nonce was used by a DID. */
  findNonce(did: string, nonce: string): number | undefined;
  keepNonce(did: string, nonce: string, at: number): void;
  forgetNonces(before: number, limit: number): number;
}

/** Where a relay keeps it all. */
export interface RelayStore extends KeptStore<RelayTables> {
  /** The secret by which the relay knows its own cursors. */
  readonly cursorKey: Uint8Array;
}
