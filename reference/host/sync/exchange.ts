/** Asking for records by their ids, and taking in those that a peer pushes. */
import { isCid } from '../../core/cid.ts';
import { type ErrorCode, ProtocolError } from '../../core/errors.ts';
import type { RecordForm } from '../../core/hash-levels.ts';
import { isJsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { isReservedThread } from '../../core/record.ts';
import type { IngestResult, Records } from '../records/records.ts';
import type { ChangesTools } from './changes.ts';
import type { PeerPair } from './peer-links.ts';

/** The forms of a request about records. */
export type RecordsRequest =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'push'; readonly records: readonly JsonValue[] }
  | { readonly kind: 'envelope'; readonly envelope: JsonValue };

const MAX_IDS = 50;
const MAX_RECORDS = 1000;

/**
 * Reads a request about records.
 *
 * Spec: `sync-records-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readRecordsRequest(value: JsonValue): RecordsRequest {
  const names = isJsonObject(value) ? Object.keys(value) : [];
  if (!isJsonObject(value) || names.length !== 1) throw shapeInvalid();
  const [ids, records] = [ownMember(value, 'ids'), ownMember(value, 'records')];
  if (isListOf(ids, MAX_IDS) && ids.every(isCid)) return { kind: 'ids', ids: ids as string[] };
  if (isListOf(records, MAX_RECORDS)) return { kind: 'push', records };
  const envelope = ownMember(value, 'envelope') as JsonValue | undefined;
  if (envelope !== undefined) return { kind: 'envelope', envelope };
  throw shapeInvalid();
}

function isListOf(value: unknown, most: number): value is JsonValue[] {
  return Array.isArray(value) && value.length >= 1 && value.length <= most;
}

function shapeInvalid(): ProtocolError {
  return new ProtocolError('shape-invalid', 'neither ids nor records nor an envelope');
}

/** What there is of some ids. */
export interface IdsAnswer {
  /** `{"id", "record"}` as JSON texts. */
  readonly records: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The records with these ids, as far as they are held and may cross.
 *
 * Spec: `sync-ids`, `sync-ids-withheld`, `consent-strict`, `consent-level`.
 */
export function findCrossing(
  ids: readonly string[],
  pair: PeerPair,
  { reader, book, parts }: ChangesTools,
): IdsAnswer {
  const target = pair.namespaces.peer;
  const consent = book.mark();
  const records: string[] = [];
  const missing: string[] = [];
  for (const id of ids) {
    const stored = reader.find(id);
    const level =
      stored && parts.isThreadOpen(stored.thread, pair)
        ? book.levelOf({ namespace: stored.namespace, thread: stored.thread, target }, consent)
        : undefined;
    if (stored && level !== undefined) {
      records.push(`{"id":"${id}","record":${parts.crossingForm(stored, level)}}`);
    } else {
      missing.push(id);
    }
  }
  return { records, missing };
}

/** What became of a pushed record. */
export interface PushResult {
  readonly id: string | null;
  readonly status: 'stored' | 'known' | 'upgraded' | 'refused';
  readonly code?: ErrorCode;
}

/**
 * Checks that a peer may push a record of this thread.
 *
 * Spec: `sync-push-reserved`, `pair-threads`.
 *
 * @throws {ProtocolError} `thread-reserved`, `forbidden`
 */
export function admitPushed(
  { thread }: Pick<RecordForm, 'thread'>,
  { threads }: Pick<PeerPair, 'threads'>,
): void {
  if (isReservedThread(thread)) {
    throw new ProtocolError('thread-reserved', `${thread} is the host's own`);
  }
  if (threads !== null && !threads.includes(thread)) {
    throw new ProtocolError('forbidden', `${thread} is not allowed for this pair`);
  }
}

/**
 * Takes in what a peer pushes.
 *
 * Spec: `sync-push`, `sync-push-each`, `sync-push-live`, `sync-push-durable`.
 */
export async function takePushed(
  values: readonly JsonValue[],
  pair: PeerPair,
  records: Records,
  admit: typeof admitPushed,
): Promise<PushResult[]> {
  const results = await records.ingestAll(values, {
    mode: 'live',
    source: { did: pair.peerDid, base: pair.peerUrl },
    admit: (form) => admit(form, pair),
  });
  return results.map((result, at) => toPushResult(values[at]!, result));
}

/** What is told of a record that was taken in, or was not. */
export function toPushResult(value: JsonValue, result: IngestResult): PushResult {
  const id = isJsonObject(value) ? ownMember(value, 'id') : undefined;
  const named = { id: typeof id === 'string' ? id : null, status: result.outcome };
  return result.outcome === 'refused' ? { ...named, code: result.code } : named;
}
