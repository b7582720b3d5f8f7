/** Receiving, acknowledging, and looking at a mailbox. */
import { isCid } from '../core/cid.ts';
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonValue, ownMember } from '../core/json.ts';
import { formatTimestamp } from '../core/time.ts';
import { numberParameter, singleParameter } from '../service/json-requests.ts';
import type { Parties, QueueStand, QueuedEnvelope, RelayTables } from './relay-store.ts';

/** What is asked of a mailbox. */
export interface ReceiveRequest {
  /** How many envelopes are wanted at most. */
  readonly limit: number;
  /** For how many seconds is waited for the first one. */
  readonly wait: number;
  /** The cursor behind which they are. */
  readonly after: string | undefined;
}

const LIMIT = { least: 1, most: 100, absent: 100 };
const WAIT = { least: 0, most: 30, absent: 0 };

/**
 * Reads what is asked of a mailbox.
 *
 * Spec: `relay-receive-query`.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function readReceiveRequest(query: URLSearchParams): ReceiveRequest {
  return {
    limit: numberParameter(query, 'limit', LIMIT),
    wait: numberParameter(query, 'wait', WAIT),
    after: singleParameter(query, 'after'),
  };
}

/** The most bytes of an answer, and what of it is no envelope. */
export const PAGE_BYTES = 16_777_216;
const FRAME_BYTES = 1024;

/** Envelopes that are given together. */
export interface MailboxPage {
  readonly envelopes: readonly QueuedEnvelope[];
  readonly hasMore: boolean;
}

/**
 * The next envelopes of a mailbox.
 *
 * Spec: `relay-receive`, `relay-receive-limit`, `relay-receive-has-more`, `relay-end`.
 *
 * @param at envelopes are there whose end comes after that
 */
export function readPage(
  tables: RelayTables,
  { did, after, limit, at }: { did: string; after: number; limit: number; at: number },
): MailboxPage {
  const found = tables.listQueued(did, after, limit + 1, at);
  const envelopes = found.slice(0, fitting(found.slice(0, limit)));
  return { envelopes, hasMore: found.length > envelopes.length };
}

/** How many of some envelopes fit into an answer, and at least one. */
function fitting(envelopes: readonly QueuedEnvelope[]): number {
  let bytes = FRAME_BYTES;
  const end = envelopes.findIndex((envelope) => (bytes += envelope.bytes + 1) > PAGE_BYTES);
  return end < 0 ? envelopes.length : Math.max(end, 1);
}

/**
 * The answer with some envelopes, each as it was sent.
 *
 * Spec: `relay-receive`.
 */
export function pageText(
  bodies: readonly Uint8Array[],
  { next, hasMore }: { readonly next: string; readonly hasMore: boolean },
): string {
  const envelopes = bodies.map((body) => Buffer.from(body).toString('utf8')).join(',');
  return `{"envelopes":[${envelopes}],"next":${JSON.stringify(next)},"has_more":${hasMore}}`;
}

/** How many envelopes are acknowledged at once. */
const MAX_SEALS = 1000;

/**
 * Reads an acknowledgement: the seals that it names.
 *
 * Spec: `relay-ack-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readAcknowledgement(value: JsonValue): readonly string[] {
  const seals = isJsonObject(value) ? ownMember(value, 'seals') : undefined;
  const isGood =
    Array.isArray(seals) &&
    Object.keys(value as object).length === 1 &&
    seals.length >= 1 &&
    seals.length <= MAX_SEALS &&
    seals.every(isCid);
  if (isGood) return seals as string[];
  throw new ProtocolError('shape-invalid', `no object with 1 to ${MAX_SEALS} seals alone`);
}

/** What an acknowledgement did. */
export interface Acknowledged {
  readonly removed: readonly Parties[];
  readonly unknown: readonly string[];
}

/**
 * Removes what is acknowledged.
 *
 * Spec: `relay-ack`, `relay-ack-own`, `relay-ack-room`.
 */
export function acknowledge(
  tables: RelayTables,
  { did, seals, at }: { did: string; seals: readonly string[]; at: number },
): Acknowledged {
  const removed: Parties[] = [];
  const unknown: string[] = [];
  for (const seal of seals) {
    const parties = tables.remove(did, seal, at);
    if (parties) removed.push(parties);
    else unknown.push(seal);
  }
  return { removed, unknown };
}

/**
 * What is told about an acknowledgement.
 *
 * Spec: `relay-ack`.
 */
export function acknowledgedView({ removed, unknown }: Acknowledged) {
  return { acked: removed.length, unknown };
}

/**
 * What is told about a mailbox.
 *
 * Spec: `relay-status`.
 */
export function mailboxView(did: string, { queued, oldest }: QueueStand) {
  return { did, queued, oldest: oldest === undefined ? null : formatTimestamp(oldest) };
}
