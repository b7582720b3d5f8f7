/** Operations that are posted: what is judged of them, and what they change. */
import {
  checkOperationShape,
  type DirectoryOperation,
  type DirectoryState,
  presentStatement,
} from '../core/directory-log.ts';
import { documentId } from '../core/cid.ts';
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonValue, ownMember } from '../core/json.ts';
import { timestampToMilliseconds } from '../core/time.ts';
import { sha256 } from '../host/crypto.ts';
import type { DirectoryParts } from './directory-parts.ts';
import type { DirectoryTables, HandleOwner, Listing, NewOperation } from './directory-store.ts';

/** An operation that was posted. */
export interface Posted {
  readonly operation: DirectoryOperation;
  /** The operation as it was sent. */
  readonly text: string;
  /** The log that it was posted to; that of a genesis is its own. */
  readonly hash: string;
}

/** What came of an operation. */
export interface Taken {
  readonly did: string;
  /** False if it was in the log already. */
  readonly isNew: boolean;
}

/** What decides about operations. */
export type OperationRules = Pick<
  DirectoryParts,
  | 'isKnown'
  | 'begin'
  | 'append'
  | 'checkTime'
  | 'isTaken'
  | 'handleOf'
  | 'namespacesOf'
  | 'listingOf'
>;

/**
 * Checks that an operation is of the type that its route takes.
 *
 * Spec: `directory-type`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkType(value: JsonValue, type: DirectoryOperation['type']): void {
  if (isJsonObject(value) && ownMember(value, 'type') === type) return;
  throw new ProtocolError('shape-invalid', `an operation of type ${type} is needed here`);
}

/**
 * The operation that a value is.
 *
 * Spec: `directory-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readOperation(value: JsonValue): DirectoryOperation {
  checkOperationShape(value);
  return value;
}

/**
 * Judges an operation by the log that it is for, and adds it.
 *
 * Spec: `directory-genesis`, `directory-update`, `directory-again`, `directory-refuse`,
 * `directory-unknown`, `directory-parallel`.
 *
 * @throws {ProtocolError} for the first fault in the order of the spec
 */
export function takeOperation(
  tables: DirectoryTables,
  { operation, text, hash }: Posted,
  { now, rules }: { readonly now: number; readonly rules: OperationRules },
): Taken {
  const earlier = tables.findState(hash);
  if (!earlier && operation.type !== 'genesis') {
    throw new ProtocolError('not-found', 'there is no such log');
  }
  if (earlier && rules.isKnown(tables, operation, earlier, hash)) {
    return { did: earlier.did, isNew: false };
  }
  const state = earlier ? rules.append(earlier, operation) : rules.begin(operation);
  rules.checkTime(operation, now);
  const handle = rules.handleOf(state);
  if (handle !== null && rules.isTaken(tables.findHandle(handle), hash)) {
    throw new ProtocolError('conflict', 'the handle is that of another DID');
  }
  const listing = rules.listingOf(state);
  const namespaces = rules.namespacesOf(state);
  const { id } = operation;
  tables.append({ hash, id, text, state, handle, namespaces, listing } satisfies NewOperation);
  return { did: state.did, isNew: true };
}

/**
 * Tells whether an operation is in a log already, with whatever proof.
 *
 * Spec: `directory-again`.
 */
export function isKnown(
  tables: DirectoryTables,
  operation: DirectoryOperation,
  { did }: DirectoryState,
  hash: string,
): boolean {
  const isOfLog = operation.type === 'genesis' || operation.did === did;
  return (
    isOfLog &&
    tables.hasOperation(hash, operation.id) &&
    documentId(operation, { sha256 }) === operation.id
  );
}

const APART_MILLISECONDS = 300_000;

/**
 * Checks that an operation was made about now.
 *
 * Spec: `directory-time`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkTime({ created }: Pick<DirectoryOperation, 'created'>, now: number): void {
  if (Math.abs(timestampToMilliseconds(created) - now) > APART_MILLISECONDS) {
    throw new ProtocolError('shape-invalid', 'created is more than 300 seconds from now');
  }
}

/**
 * Tells whether a handle is somebody else's, or was.
 *
 * Spec: `directory-handle-taken`.
 */
export function isTaken(owner: HandleOwner | undefined, hash: string): boolean {
  return owner !== undefined && owner.hash !== hash;
}

/**
 * The handle of a DID, as its newest operation has it.
 *
 * Spec: `directory-handle`.
 */
export function handleOf(state: DirectoryState): string | null {
  return presentStatement(state)?.handle ?? null;
}

/**
 * The namespaces in which a DID wants to be found.
 *
 * Spec: `directory-search`.
 */
export function namespacesOf(state: DirectoryState): readonly string[] {
  return presentStatement(state)?.namespaces ?? [];
}

/** The type of the service by which a DID is found. */
const SERVICE_TYPE = 'syncropel';

/**
 * As what a DID is found; undefined where it has no place.
 *
 * Spec: `directory-search`.
 */
export function listingOf(state: DirectoryState): Listing | undefined {
  const statement = presentStatement(state);
  const service = statement?.services.find(({ type }) => type === SERVICE_TYPE);
  if (!statement || !service) return undefined;
  const { handle, also_known_as: alsoKnownAs } = statement;
  return { did: state.did, handle, url: service.serviceEndpoint, alsoKnownAs };
}
