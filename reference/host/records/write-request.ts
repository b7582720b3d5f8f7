/** What an actor asks the host to write, and whether it may. */
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { checkMembers, type RecordContent } from '../../core/record.ts';
import { isDeleted, type LocalActor } from '../projections/actor-state.ts';
import type { RecordReader } from './record-tables.ts';

/** A record before the host completes it. */
export type WriteRequest = Omit<RecordContent, 'actor' | 'clock' | 'created' | 'salt'>;

const REQUEST_MEMBERS: readonly string[] = [
  ...['thread', 'act', 'body'],
  ...['kind', 'data_type', 'namespace', 'parents'],
];

/**
 * Reads a request, and fills in what may be absent.
 *
 * Spec: `record-write-shape`, `record-namespace`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readWriteRequest(value: JsonValue): WriteRequest {
  if (!isJsonObject(value)) throw new ProtocolError('shape-invalid', 'a request is an object');
  const request = { ...defaultsOf(value), ...value, ...sortedParents(value) };
  checkMembers(request, REQUEST_MEMBERS);
  return request as unknown as WriteRequest;
}

function defaultsOf(request: JsonObject): JsonObject {
  const act = String(ownMember(request, 'act')).toLowerCase();
  return { kind: `core.${act}.v1`, data_type: 'SCALAR', namespace: 'default', parents: [] };
}

/** The order in a request is free. One that is given twice stays, and is refused. */
function sortedParents(request: JsonObject): JsonObject {
  const parents = ownMember(request, 'parents');
  return Array.isArray(parents) ? { parents: [...(parents as JsonValue[])].sort() } : {};
}

/**
 * The actor who writes.
 *
 * Spec: `record-write-actor`.
 *
 * @throws {ProtocolError} `conflict` for one that was not created, `gone` for one that was deleted
 */
export function requireWriter(actor: LocalActor | undefined): LocalActor {
  if (!actor) throw new ProtocolError('conflict', 'the actor has not been created');
  if (isDeleted(actor)) throw new ProtocolError('gone', 'the actor was deleted');
  return actor;
}

/**
 * Checks that the parents of a record that is to be written are there.
 *
 * Spec: `record-write-parents`.
 *
 * @throws {ProtocolError} `parent-unknown`
 */
export function checkWriteParents(tables: RecordReader, { thread, parents }: WriteRequest): void {
  const missing = parents.find((id) => tables.placeOf(id)?.thread !== thread);
  if (missing === undefined) return;
  throw new ProtocolError('parent-unknown', `${missing} is not on ${thread}`);
}

/**
 * The clock of the next record of an actor on a thread.
 *
 * Spec: `record-clock`.
 *
 * @param highest the highest that is held; undefined if there is no whole record of the actor
 * @throws {ProtocolError} `conflict` if there is none after it
 */
export function nextClock(highest: number | undefined): number {
  if (highest === undefined) return 0;
  if (highest < Number.MAX_SAFE_INTEGER) return highest + 1;
  throw new ProtocolError('conflict', 'the clock of the actor on this thread is at its end');
}
