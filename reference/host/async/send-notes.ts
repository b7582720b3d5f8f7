/**
 * What a host remembers of what it sends to its peers: how far it has looked for news, how far each
 * thread was sent, and the envelopes that wait or are kept. All of it is in the tables, none in memory.
 */
import type { JsonObject } from '../../core/json.ts';
import type { PairState } from '../../core/pair-fold.ts';
import { timestampToMilliseconds } from '../../core/time.ts';
import type { Note, NoteReader, NoteTables } from '../notes.ts';
import type { ReadPlace } from '../sync/cursor.ts';
import type { SyncErrorClass } from '../sync/pull-failure.ts';

/** How the envelopes that are kept for a peer are being deposited at another relay. */
export interface Redeposit {
  /** The name of the last one that is done; empty at the beginning. */
  readonly after: string;
  /** Failures in a row with the next one. */
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
}

/** The way on which an envelope went. */
export type EnvelopePath = 'direct' | 'relay';

/** A peer to which the host sends, or has sent. */
export interface SendRow {
  readonly peerDid: string;
  /** Whether it is one to which the host sends, though its pair may be paused. */
  readonly isOpen: boolean;
  /** Up to which arrival it is known which threads have news. */
  readonly scanned: number;
  /** The relay that was in force last. */
  readonly relay: string;
  /** The state in which the pair was seen last. */
  readonly state: PairState | null;
  /** The number of the next envelope. */
  readonly next: number;
  readonly handedOver: number;
  readonly deposited: number;
  readonly givenUp: number;
  /** The way of the last one that went. */
  readonly path: EnvelopePath | null;
  readonly redeposit: Redeposit | null;
  /** The relay that asked not to be asked before a time. */
  readonly relayRests: { readonly url: string; readonly until: string } | null;
  /** Until when nothing is tried, after a fault of the host itself. */
  readonly restsUntil: string | null;
}

/** An envelope that was neither handed over, nor deposited, nor given up. */
export interface WaitingEnvelope {
  readonly id: string;
  readonly created: string;
  readonly attempts: number;
  /** Null where it is due. */
  readonly nextAttemptAt: string | null;
  readonly lastError: SyncErrorClass | null;
  /** Where its threads stood before it, to begin again there if it is dropped. */
  readonly before: Readonly<Record<string, ReadPlace | null>>;
}

/** An envelope that was deposited. */
export interface KeptEnvelope {
  readonly created: string;
  /** The relay at which it was deposited. */
  readonly relay: string;
}

const PEERS = 'async-peers';
const NEWS = 'async-news';
const PLACES = 'async-places';
const WAITING = 'async-waiting';
const KEPT = 'async-kept';
const TEXTS = 'async-envelopes';

/** Long enough for every number. */
const NUMBER_LENGTH = 16;

function nameOf(peerDid: string, rest: string): string {
  return `${peerDid} ${rest}`;
}

function restOf(peerDid: string, { name }: Note): string {
  return name.slice(peerDid.length + 1);
}

export function findPeer(notes: NoteReader, peerDid: string): SendRow | undefined {
  return notes.find(PEERS, peerDid) as SendRow | undefined;
}

/** All peers, in ascending order of their DIDs. */
export function listPeers(notes: NoteReader): SendRow[] {
  return notes.list(PEERS).map(({ value }) => value as unknown as SendRow);
}

export function putPeer(notes: NoteTables, row: SendRow): void {
  notes.put(PEERS, row.peerDid, row as unknown as JsonObject);
}

/** Changes what is remembered of a peer, if anything is. */
export function changePeer(
  notes: NoteTables,
  peerDid: string,
  change: (row: SendRow) => Partial<SendRow>,
): void {
  const row = findPeer(notes, peerDid);
  if (row) putPeer(notes, { ...row, ...change(row) });
}

/** Notes that something arrived on a thread. */
export function putNews(notes: NoteTables, peerDid: string, thread: string): void {
  notes.put(NEWS, nameOf(peerDid, thread), {});
}

export function removeNews(notes: NoteTables, peerDid: string, thread: string): void {
  notes.remove(NEWS, nameOf(peerDid, thread));
}

/** The next thread after one of them, by its name, on which something arrived. */
export function nextNews(notes: NoteReader, peerDid: string, after: string): string | undefined {
  const prefix = nameOf(peerDid, '');
  const note = notes.next(NEWS, prefix, after === '' ? '' : nameOf(peerDid, after));
  return note && restOf(peerDid, note);
}

/** How far a thread was sent to a peer; undefined if nothing of it was. */
export function findPlace(
  notes: NoteReader,
  peerDid: string,
  thread: string,
): ReadPlace | undefined {
  return notes.find(PLACES, nameOf(peerDid, thread)) as ReadPlace | undefined;
}

export function putPlace(
  notes: NoteTables,
  peerDid: string,
  thread: string,
  place: ReadPlace | undefined,
): void {
  const name = nameOf(peerDid, thread);
  if (place) notes.put(PLACES, name, place as unknown as JsonObject);
  else notes.remove(PLACES, name);
}

/** The name of an envelope among those for a peer; they are in the order of their numbers. */
export function envelopeName(peerDid: string, number: number): string {
  return nameOf(peerDid, String(number).padStart(NUMBER_LENGTH, '0'));
}

/** Adds an envelope to those that wait. */
export function addWaiting(
  notes: NoteTables,
  name: string,
  waiting: WaitingEnvelope,
  text: string,
): void {
  notes.put(WAITING, name, waiting as unknown as JsonObject);
  notes.put(TEXTS, name, { text }, timestampToMilliseconds(waiting.created));
}

/** An envelope with its name. */
export interface Named<T> {
  readonly name: string;
  readonly envelope: T;
}

function named<T>(note: Note | undefined): Named<T> | undefined {
  return note && { name: note.name, envelope: note.value as T };
}

/** The first envelope that waits for a peer. */
export function firstWaiting(
  notes: NoteReader,
  peerDid: string,
): Named<WaitingEnvelope> | undefined {
  return named(notes.next(WAITING, nameOf(peerDid, ''), ''));
}

export function findWaiting(notes: NoteReader, name: string): WaitingEnvelope | undefined {
  return notes.find(WAITING, name) as WaitingEnvelope | undefined;
}

/** How many envelopes wait for a peer. */
export function countWaiting(notes: NoteReader, peerDid: string): number {
  return notes.list(WAITING, nameOf(peerDid, '')).length;
}

/** Changes an envelope that waits, if it still does. */
export function changeWaiting(
  notes: NoteTables,
  name: string,
  change: (waiting: WaitingEnvelope) => Partial<WaitingEnvelope>,
): void {
  const waiting = findWaiting(notes, name);
  if (waiting) notes.put(WAITING, name, { ...waiting, ...change(waiting) } as JsonObject);
}

/** An envelope does not wait any more, and nothing of it is kept. */
export function removeWaiting(notes: NoteTables, name: string): void {
  notes.remove(WAITING, name);
  notes.remove(TEXTS, name);
}

/** Another envelope takes the place of one that waits. */
export function replaceWaiting(
  notes: NoteTables,
  name: string,
  { id, created }: Pick<WaitingEnvelope, 'id' | 'created'>,
  text: string,
): void {
  const waiting = findWaiting(notes, name);
  if (!waiting) return;
  const fresh = { id, created, attempts: 0, nextAttemptAt: null, lastError: null };
  addWaiting(notes, name, { ...waiting, ...fresh }, text);
}

/** Another envelope takes the place of one that is kept; it was deposited nowhere. */
export function replaceKept(notes: NoteTables, name: string, created: string, text: string): void {
  putKept(notes, name, { created, relay: '' });
  notes.put(TEXTS, name, { text }, timestampToMilliseconds(created));
}

/** An envelope that waited was deposited; from now on it is kept. */
export function keepDeposited(notes: NoteTables, name: string, kept: KeptEnvelope): void {
  notes.remove(WAITING, name);
  putKept(notes, name, kept);
}

export function putKept(notes: NoteTables, name: string, kept: KeptEnvelope): void {
  const { created, relay } = kept;
  notes.put(KEPT, name, { created, relay }, timestampToMilliseconds(created));
}

/** The next envelope that is kept for a peer, after another one. */
export function nextKept(
  notes: NoteReader,
  peerDid: string,
  after: string,
): Named<KeptEnvelope> | undefined {
  return named(notes.next(KEPT, nameOf(peerDid, ''), after));
}

export function removeKept(notes: NoteTables, name: string): void {
  notes.remove(KEPT, name);
  notes.remove(TEXTS, name);
}

/** The text of an envelope, as it was made. */
export function envelopeText(notes: NoteReader, name: string): string | undefined {
  return (notes.find(TEXTS, name) as { text: string } | undefined)?.text;
}

/** Forgets the envelopes that were made before a time and do not wait. */
export function forgetKept(notes: NoteTables, before: number): void {
  notes.forgetBefore(KEPT, before);
  notes.forgetBefore(TEXTS, before);
}

/**
 * Drops what waits for a peer. Its threads stand again where they stood before, so that nothing is lost
 * if the peer is sent to again some day.
 */
export function dropWaiting(notes: NoteTables, peerDid: string): void {
  const waiting = notes.list(WAITING, nameOf(peerDid, '')).reverse();
  for (const { name, value } of waiting) {
    const { before } = value as unknown as WaitingEnvelope;
    for (const [thread, place] of Object.entries(before)) {
      putPlace(notes, peerDid, thread, place ?? undefined);
    }
    removeWaiting(notes, name);
  }
}

/** Drops what is kept for a peer. */
export function dropKept(notes: NoteTables, peerDid: string): void {
  for (let kept = nextKept(notes, peerDid, ''); kept; kept = nextKept(notes, peerDid, kept.name)) {
    removeKept(notes, kept.name);
  }
}

/** Forgets on which threads something arrived for a peer. */
export function dropNews(notes: NoteTables, peerDid: string): void {
  for (let thread = nextNews(notes, peerDid, ''); thread !== undefined;) {
    removeNews(notes, peerDid, thread);
    thread = nextNews(notes, peerDid, thread);
  }
}
