/**
 * What a host remembers of the envelopes that came: which it has taken in, refused or left, and how its
 * relays stand. All of it is in the tables, none in memory.
 */
import { ownMember, isJsonObject, type JsonObject, type JsonValue } from '../../core/json.ts';
import type { ErrorCode } from '../../core/errors.ts';
import type { NoteReader, NoteTables } from '../notes.ts';
import type { SyncErrorClass } from '../sync/pull-failure.ts';

const RECEIVED = 'async-received';
const REFUSALS = 'async-refusals';
const COUNTS = 'async-inbound';
const SIGNERS = 'async-signers';
const RELAYS = 'async-relays';

const DAY = 24 * 60 * 60 * 1000;

/** An envelope ends 30 days after it was made; for some longer it is known when it comes again. */
const RECEIVED_LIFE = 40 * DAY;

/** An envelope that was taken in: which of its records were refused, by their places. */
export interface ReceivedEnvelope {
  readonly refused: readonly (readonly [place: number, code: ErrorCode])[];
}

/** How many envelopes there were of each kind. */
export interface InboundCounts {
  readonly received: number;
  readonly refused: number;
}

const NO_COUNTS: InboundCounts = { received: 0, refused: 0 };

/** A refusal as it is shown. */
export interface Refusal {
  readonly id: string | null;
  readonly sender_did: string | null;
  readonly code: ErrorCode;
  readonly at: string;
}

/** How many refusals are shown. Spec: `async-status`. */
const MAX_REFUSALS = 100;

/** What is shown of a text that somebody else chose. */
const MAX_TEXT = 512;

/** Long enough for every number. */
const NUMBER_LENGTH = 16;

export function inboundCounts(notes: NoteReader): InboundCounts {
  return (notes.find(COUNTS, COUNTS) as InboundCounts | undefined) ?? NO_COUNTS;
}

function putCounts(notes: NoteTables, counts: InboundCounts): void {
  notes.put(COUNTS, COUNTS, { ...counts });
}

/** An envelope that was taken in before; undefined if it was not. */
export function findReceived(notes: NoteReader, key: string): ReceivedEnvelope | undefined {
  return notes.find(RECEIVED, key) as ReceivedEnvelope | undefined;
}

/** Notes that an envelope was taken in, and counts it. */
export function noteReceived(
  notes: NoteTables,
  key: string,
  { refused }: ReceivedEnvelope,
  now: number,
): void {
  notes.put(RECEIVED, key, { refused: refused.map(([place, code]) => [place, code]) }, now);
  countReceived(notes);
}

/** Counts an envelope that was taken in, now or before. Spec: `async-status`. */
export function countReceived(notes: NoteTables): void {
  const counts = inboundCounts(notes);
  putCounts(notes, { ...counts, received: counts.received + 1 });
}

/** Notes that an envelope was refused, and counts it. */
export function noteRefused(
  notes: NoteTables,
  value: JsonValue,
  { code, at }: { readonly code: ErrorCode; readonly at: string },
): void {
  const { refused: noted, received } = inboundCounts(notes);
  putCounts(notes, { received, refused: noted + 1 });
  const refusal = { id: textIn(value, 'id'), sender_did: textIn(value, 'sender_did'), code, at };
  notes.put(REFUSALS, refusalName(noted), refusal);
  notes.remove(REFUSALS, refusalName(noted - MAX_REFUSALS));
}

function refusalName(number: number): string {
  return String(Math.max(number, -1)).padStart(NUMBER_LENGTH, '0');
}

function textIn(value: JsonValue, name: string): string | null {
  const text = isJsonObject(value) ? ownMember(value, name) : undefined;
  return typeof text === 'string' ? text.slice(0, MAX_TEXT) : null;
}

/** The last refusals, the oldest first. */
export function listRefusals(notes: NoteReader): Refusal[] {
  return notes.list(REFUSALS).map(({ value }) => value as unknown as Refusal);
}

/** Forgets envelopes that nobody will send again. */
export function forgetEnvelopes(notes: NoteTables, now: number): void {
  notes.forgetBefore(RECEIVED, now - RECEIVED_LIFE);
}

function heldArea(relay: string): string {
  return `async-held ${relay}`;
}

/** Notes that an envelope is left at a relay. */
export function noteHeld(
  notes: NoteTables,
  relay: string,
  key: string,
  { sender, now }: { readonly sender: string; readonly now: number },
): void {
  notes.put(heldArea(relay), key, { sender }, now);
}

/** Notes that an envelope is not left at a relay any more. */
export function removeHeld(notes: NoteTables, relay: string, key: string): void {
  notes.remove(heldArea(relay), key);
}

/** Forgets what was left at a relay and was not seen there since a time. */
export function forgetHeld(notes: NoteTables, relay: string, before: number): void {
  notes.forgetBefore(heldArea(relay), before);
}

/** The envelopes that are left at a relay, with their senders. */
export function listHeld(
  notes: NoteReader,
  relay: string,
): { readonly key: string; readonly sender: string }[] {
  return notes
    .list(heldArea(relay))
    .map(({ name, value }) => ({ key: name, sender: String(value.sender) }));
}

/** Tells whether anything is left at a relay. */
export function hasHeld(notes: NoteReader, relay: string): boolean {
  return notes.next(heldArea(relay), '', '') !== undefined;
}

/** Since when a signer could not be had for an envelope that waits for it. */
export function signerMissingSince(notes: NoteReader, did: string): string | undefined {
  return (notes.find(SIGNERS, did) as { since: string } | undefined)?.since;
}

/** Notes that a signer cannot be had, if it was not noted before. */
export function noteMissing(notes: NoteTables, did: string, since: string, now: number): void {
  if (signerMissingSince(notes, did) === undefined) notes.put(SIGNERS, did, { since }, now);
}

/** Notes that a signer could be had. */
export function notePresent(notes: NoteTables, did: string): void {
  notes.remove(SIGNERS, did);
}

/** Tells whether any signer could not be had. */
export function hasMissing(notes: NoteReader): boolean {
  return notes.next(SIGNERS, '', '') !== undefined;
}

/** Forgets who could not be had: nothing waits for them any more. */
export function forgetMissing(notes: NoteTables): void {
  notes.forgetBefore(SIGNERS, Number.MAX_SAFE_INTEGER);
}

/** How the last poll of a relay ended. */
export interface RelayNote {
  readonly lastPoll: string;
  readonly lastError: SyncErrorClass | null;
}

export function findRelay(notes: NoteReader, relay: string): RelayNote | undefined {
  return notes.find(RELAYS, relay) as RelayNote | undefined;
}

export function putRelay(notes: NoteTables, relay: string, note: RelayNote): void {
  notes.put(RELAYS, relay, note as unknown as JsonObject);
}
