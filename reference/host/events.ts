/** What the log can say. Every state of the host is a fold of these events, in their order. */
import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { Key } from '../core/keys.ts';
import type { NewEntry, StoredEntry } from './store.ts';

/** A local actor published an activity. */
export interface Published {
  readonly kind: 'published';
  readonly activity: SignedActivity;
  /** The activity as it is sent. */
  readonly text: string;
  readonly isPublic: boolean;
  /** The first key of the actor, with the Create that makes it. */
  readonly firstKey?: Key;
}

/** Local actors received an activity. */
export interface Received {
  readonly kind: 'received';
  readonly activity: SignedActivity;
  /** The activity as it came, verbatim. */
  readonly text: string;
  readonly isPublic: boolean;
  /** The URLs of the actors who received it, at least one. */
  readonly receivers: readonly string[];
  /** How it came; by delivery where nothing is said. */
  readonly by?: 'delivery' | 'backfill';
  /** That the target of the Move said that it is the actor too. */
  readonly moveConfirmed?: boolean;
}

/** An announced activity was fetched and verified. No local actor received it. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly activity: SignedActivity;
  /** The activity as it came, verbatim. */
  readonly text: string;
  readonly isPublic: boolean;
}

/** An announced activity could not be had from the host of an announcer, or was refused. */
export interface AnnounceFetchFailed {
  readonly kind: 'announce-fetch-failed';
  /** The announced id. */
  readonly activity: string;
  /** The origin that was asked. */
  readonly origin: string;
  readonly error: string;
  /** When it is asked again; absent if that is given up. */
  readonly nextAttemptAt?: string;
}

/** Deliveries of a published activity were put into the queue. */
export interface Enqueued {
  readonly kind: 'enqueued';
  readonly activity: string;
  readonly actor: string;
  readonly recipients: readonly string[];
  /** Those of them who are addressed openly, so that they may share a request. */
  readonly open?: 'all' | readonly string[];
}

/** A shared inbox did not take a delivery, so each recipient is to have a request of its own. */
export interface SharedRefused {
  readonly kind: 'shared-refused';
  readonly activity: string;
  readonly recipients: readonly string[];
}

/** The operator put dead letters into the queue again. */
export interface Requeued {
  readonly kind: 'requeued';
  readonly letters: readonly { readonly activity: string; readonly recipient: string }[];
}

/** A delivery was taken by its recipient. */
export interface Delivered {
  readonly kind: 'delivered';
  readonly activity: string;
  readonly recipient: string;
}

/** An attempt of a delivery failed, and there will be another one. */
export interface Failed {
  readonly kind: 'failed';
  readonly activity: string;
  readonly recipient: string;
  readonly error: string;
  readonly nextAttemptAt: string;
}

/** A delivery was given up. */
export interface DeadLettered {
  readonly kind: 'dead-lettered';
  readonly activity: string;
  readonly recipient: string;
  readonly error: string;
}

/** A page of an outbox on the way from its newest activities to those that a backfill needs. */
export interface WalkedPage {
  readonly url: string;
  /** The name of its oldest item when it was read; null for a page without items. */
  readonly oldest: string | null;
}

/** A backfill found out where it goes on reading. */
export interface BackfillWalked {
  readonly kind: 'backfill-walked';
  /** The id of the Follow. */
  readonly follow: string;
  /** The page that was read; absent if it was the outbox itself. */
  readonly page?: WalkedPage;
  /** The next older page; null if no older one is needed. */
  readonly next: string | null;
  /** How many candidates were found on the page, where they are counted. */
  readonly found?: number;
  /** The oldest activity that is selected, where that is known. */
  readonly from?: string;
}

/** A backfill has stored all it needs of its oldest page that was left. */
export interface BackfillStored {
  readonly kind: 'backfill-stored';
  readonly follow: string;
  /** The name of the newest item of the page; null for a page without items. */
  readonly newest: string | null;
  readonly stored: number;
  readonly refused: number;
}

/** The pages of an outbox have moved on while it was read, so a backfill looks for its place again. */
export interface BackfillMoved {
  readonly kind: 'backfill-moved';
  readonly follow: string;
  /** The page that it was reading, as it is now; absent if it begins anew. */
  readonly page?: WalkedPage;
  readonly next: string | null;
}

/** A step of a backfill failed. */
export interface BackfillFailed {
  readonly kind: 'backfill-failed';
  readonly follow: string;
  readonly error: string;
  /** Absent if it was given up. */
  readonly nextAttemptAt?: string;
}

/** What happens to a backfill. It begins with an Accept, which says it all. */
export type BackfillEvent = BackfillWalked | BackfillStored | BackfillMoved | BackfillFailed;

/** The document of a remote actor was fetched, and is kept. */
export interface PeerFetched {
  readonly kind: 'peer-fetched';
  readonly actor: string;
  readonly document: JsonObject;
  /** The end of the log when the fetch began; what came later the document may not show. */
  readonly after?: number;
}

/** The operator bound a token to an actor. */
export interface TokenBound {
  readonly kind: 'token-bound';
  /** SHA-256 of the token, as hex. */
  readonly hash: string;
  readonly name: string;
}

/** The operator took a token back. */
export interface TokenRemoved {
  readonly kind: 'token-removed';
  readonly hash: string;
}

/** The operator moved the test clock. */
export interface ClockMoved {
  readonly kind: 'clock-moved';
  readonly milliseconds: number;
}

/** The data folder was used for the first time under this base URL, or again after another one. */
export interface Founded {
  readonly kind: 'founded';
  readonly base: string;
}

/** The host got its instance key. */
export interface InstanceKeyed {
  readonly kind: 'instance-keyed';
  /** The instance DID. */
  readonly did: string;
  /** The id of the key, which is its verification method. */
  readonly keyId: string;
  readonly publicKeyMultibase: string;
}

export type HostEvent =
  | Published
  | Received
  | Fetched
  | AnnounceFetchFailed
  | Enqueued
  | Delivered
  | Failed
  | DeadLettered
  | SharedRefused
  | Requeued
  | BackfillEvent
  | PeerFetched
  | TokenBound
  | TokenRemoved
  | ClockMoved
  | Founded
  | InstanceKeyed;

/** An event with its place and time in the log. */
export type LogEntry = HostEvent & { readonly seq: number; readonly at: string };

/** An activity whose shape has been checked. Members that are not listed may be there. */
export type SignedActivity = JsonObject & {
  id: string;
  type: string;
  actor: string;
  published: string;
};

/** The name of the stream that holds what an actor published: all of it, or what is public. */
export function outboxStream(actor: string, publicOnly: boolean): string {
  return `${publicOnly ? 'outbox-public' : 'outbox'} ${actor}`;
}

/** The name of the stream that holds what an actor received. */
export function inboxStream(actor: string): string {
  return `inbox ${actor}`;
}

/** The name of the stream that holds what an actor has by backfill. */
export function backfilledStream(actor: string): string {
  return `backfilled ${actor}`;
}

function streamsOf(event: Published | Received | Fetched): string[] {
  if (event.kind === 'fetched') return [];
  if (event.kind === 'received') {
    return event.receivers.map(event.by === 'backfill' ? backfilledStream : inboxStream);
  }
  const { actor } = event.activity;
  const streams = [outboxStream(actor, false)];
  if (event.isPublic) streams.push(outboxStream(actor, true));
  return streams;
}

/** The form in which an event is stored. Activities are stored as their text, once. */
export function toNewEntry(event: HostEvent, at: string): NewEntry {
  if (event.kind === 'published' || event.kind === 'received' || event.kind === 'fetched') {
    const { kind, activity, text, ...data } = event;
    return {
      kind,
      at,
      data: data as unknown as JsonObject,
      key: activity.id,
      body: text,
      streams: streamsOf(event),
    };
  }
  const { kind, ...data } = event;
  return { kind, at, data: data as unknown as JsonObject };
}

/** The event that `toNewEntry` stored. The store gives back what it was given, so casts are safe. */
export function fromStoredEntry(entry: StoredEntry): LogEntry {
  const { seq, kind, at, data, body } = entry;
  if (body === undefined) return { ...data, kind, seq, at } as unknown as LogEntry;
  const activity: unknown = JSON.parse(body);
  if (!isJsonObject(activity)) throw new TypeError(`entry ${seq} holds no activity`);
  return { ...data, kind, seq, at, activity, text: body } as unknown as LogEntry;
}
