/**
 * The log of a `did:sync:instance`: operations that certify themselves, and what they say.
 *
 *     const state = foldDirectoryLog(did, operations);   // throws at the first operation that is refused
 *     const next = appendOperation(state, operation);    // a new state; the old one stays as it is
 *     directoryDocument(next);
 *
 * What only a directory can judge is not asked here: whether a handle is taken, and whether the time
 * of an operation has come.
 */
import type {
  DirectoryDocument,
  DirectoryGenesis,
  DirectoryOperation,
  DirectoryRevoke,
  DirectoryUpdate,
  Proof,
} from '../../schemas/types.ts';
import { canonicalMembers, canonicalize } from './canonical.ts';
import { type HashOptions, documentId, isCid } from './cid.ts';
import { ALL_KEY_PURPOSES, didOfGenesis, didOfKey, keysOfDidKey, parseDid } from './dids.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { isJsonObject, ownMember } from './json.ts';
import { type Key, requireKey } from './keys.ts';
import { decodeMultikey, isMultikey } from './multikey.ts';
import {
  type SignOptions,
  checkProof,
  checkSignature,
  decodeProofValue,
  readProof,
  signDocument,
} from './proof.ts';
import { isNamespace } from './record.ts';
import { isTimestamp } from './time.ts';
import { isBaseUrl } from './urls.ts';

export type {
  DirectoryDocument,
  DirectoryGenesis,
  DirectoryOperation,
  DirectoryRevoke,
  DirectoryUpdate,
};

/** An operation that says what a DID is from then on. */
export type DirectoryStatement = DirectoryGenesis | DirectoryUpdate;

/**
 * The most canonical bytes of an operation.
 *
 * Spec: `directory-shape`.
 */
export const MAX_OPERATION_BYTES = 16_384;

/**
 * The most operations of a log, a revoke after them aside.
 *
 * Spec: `directory-length`.
 */
export const MAX_OPERATIONS = 1_000;

const NAME_FORM = /^[A-Za-z0-9_-]{1,64}$/;
const HANDLE_FORM = /^[a-z0-9][a-z0-9-]{1,30}[a-z0-9]$/;
const MAX_ROTATION_KEYS = 5;
const MAX_KEYS = 10;
const MAX_SERVICES = 5;
const MAX_NAMESPACES = 20;
const MAX_OTHER_NAMES = 10;
const MAX_OTHER_NAME_LENGTH = 512;

/** What a log says, and what has to be known of it to judge the next operation. */
export interface DirectoryState {
  readonly did: string;
  /** How many operations the log has. */
  readonly length: number;
  /** The newest operation. */
  readonly last: DirectoryOperation;
  /** The newest operation that says something: that before a revoke. */
  readonly statement: DirectoryStatement;
  /** All keys that the DID has had, the oldest first. */
  readonly keys: readonly Key[];
}

/** By what operations are hashed and verified. */
export interface DirectoryOptions extends HashOptions {
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Reads a log: judges each of its operations, and gives what they say.
 *
 * Spec: `directory-fold`, and every rule by which a reader judges.
 *
 * @param operations what are said to be operations, the oldest first
 * @throws {ProtocolError} for the first operation that is refused; `shape-invalid` without one
 */
export function foldDirectoryLog(
  did: string,
  operations: readonly unknown[],
  options: DirectoryOptions = {},
): DirectoryState {
  let state: DirectoryState | undefined;
  for (const operation of operations) state = judgeOperation(did, state, operation, options);
  if (state === undefined) throw malformed('a log begins with a genesis');
  return state;
}

/**
 * Judges an operation that would begin a log, and gives what the log says then. Its DID is that of
 * the operation itself.
 *
 * Spec: `directory-shape`, `directory-id`, `directory-proof`.
 *
 * @throws {ProtocolError} for the first rule that it breaks
 */
export function beginLog(operation: unknown, options: DirectoryOptions = {}): DirectoryState {
  checkOperationShape(operation);
  return judgeOperation(didOfGenesis(operation.id), undefined, operation, options);
}

/**
 * Judges the next operation of a log, and gives what the log says with it.
 *
 * Spec: `directory-shape`, `directory-did`, `directory-id`, `directory-proof`, `directory-revoked`,
 * `directory-previous`, `directory-created`, `directory-length`, `directory-name-reused`.
 *
 * @throws {ProtocolError} for the first rule that it breaks
 */
export function appendOperation(
  state: DirectoryState,
  operation: unknown,
  options: DirectoryOptions = {},
): DirectoryState {
  return judgeOperation(state.did, state, operation, options);
}

function judgeOperation(
  did: string,
  state: DirectoryState | undefined,
  operation: unknown,
  options: DirectoryOptions,
): DirectoryState {
  checkOperationShape(operation);
  checkLog(operation, did, state);
  checkOperationId(operation, options);
  checkOperationProof(operation, state, options);
  checkNotRevoked(state);
  checkPlace(operation, did, state);
  checkNames(operation, state);
  return advance(did, state, operation);
}

type Form = (value: unknown) => boolean;

const STATEMENT_FORMS: Readonly<Record<string, Form>> = {
  rotation_keys: (value) => isSet(value, 1, MAX_ROTATION_KEYS, isMultikey),
  keys: (value) => isListOf(value, 1, MAX_KEYS, isNamedKey) && areDifferent(value, 'name'),
  services: (value) => isListOf(value, 0, MAX_SERVICES, isService) && areDifferent(value, 'type'),
  handle: (value) => value === null || isHandle(value),
  namespaces: (value) => isSet(value, 0, MAX_NAMESPACES, isNamespace),
  also_known_as: (value) => isSet(value, 0, MAX_OTHER_NAMES, isOtherName),
};

const COMMON_FORMS: Readonly<Record<string, Form>> = { id: isCid, created: isTimestamp };
const CHAIN_FORMS: Readonly<Record<string, Form>> = {
  did: (value) => typeof value === 'string',
  previous: isCid,
};

const OPERATION_FORMS: Readonly<
  Record<DirectoryOperation['type'], Readonly<Record<string, Form>>>
> = {
  genesis: { ...COMMON_FORMS, ...STATEMENT_FORMS },
  update: { ...COMMON_FORMS, ...CHAIN_FORMS, ...STATEMENT_FORMS },
  revoke: { ...COMMON_FORMS, ...CHAIN_FORMS },
};

function isListOf(value: unknown, least: number, most: number, isOfForm: Form): value is unknown[] {
  return (
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(isOfForm)
  );
}

function isSet(value: unknown, least: number, most: number, isOfForm: Form): boolean {
  return isListOf(value, least, most, isOfForm) && new Set(value).size === value.length;
}

/** Whether the objects of a list differ in a member. */
function areDifferent(objects: readonly unknown[], name: string): boolean {
  return (
    new Set(objects.map((object) => ownMember(object as object, name))).size === objects.length
  );
}

function hasExactly(value: unknown, forms: Readonly<Record<string, Form>>): boolean {
  return (
    isJsonObject(value) &&
    Object.keys(value).length === Object.keys(forms).length &&
    Object.entries(forms).every(([name, isOfForm]) => isOfForm(ownMember(value, name)))
  );
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && NAME_FORM.test(value);
}

function isNamedKey(value: unknown): boolean {
  return hasExactly(value, { name: isName, publicKeyMultibase: isMultikey });
}

function isService(value: unknown): boolean {
  return hasExactly(value, { type: isName, serviceEndpoint: isBaseUrl });
}

function isOtherName(value: unknown): boolean {
  return typeof value === 'string' && [...value].length <= MAX_OTHER_NAME_LENGTH;
}

/**
 * Tells whether a value has the form of a handle.
 *
 * Spec: `directory-shape`.
 */
export function isHandle(value: unknown): value is string {
  return typeof value === 'string' && HANDLE_FORM.test(value);
}

/**
 * Checks what an operation looks like. That its proof is missing is not asked here: proofs have codes
 * of their own.
 *
 * Spec: `directory-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkOperationShape(value: unknown): asserts value is DirectoryOperation {
  if (!isJsonObject(value) || ownMember(value, 'object') !== 'directory_operation') {
    throw malformed('no operation of a directory');
  }
  const type = ownMember(value, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(OPERATION_FORMS, type)) {
    throw malformed('there is no such type of operation');
  }
  const forms = OPERATION_FORMS[type as DirectoryOperation['type']];
  for (const [name, isOfForm] of Object.entries(forms)) {
    if (!isOfForm(ownMember(value, name))) throw malformed(`${name} is not of its form`);
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(forms, name) && !['object', 'type', 'proof'].includes(name)) {
      throw malformed(`unknown member ${JSON.stringify(name)}`);
    }
  }
  if (canonicalize(value).length > MAX_OPERATION_BYTES) {
    throw malformed(`an operation has at most ${MAX_OPERATION_BYTES} canonical bytes`);
  }
}

/**
 * Checks that an operation is of this log, and that a log begins with a genesis.
 *
 * Spec: `directory-did`.
 */
function checkLog(
  operation: DirectoryOperation,
  did: string,
  state: DirectoryState | undefined,
): void {
  if (state === undefined && operation.type !== 'genesis') {
    throw malformed('a log begins with a genesis');
  }
  if (operation.type !== 'genesis' && operation.did !== did) {
    throw malformed('the operation is of the log of another DID');
  }
}

/** Spec: `directory-id`. */
function checkOperationId(operation: DirectoryOperation, options: HashOptions): void {
  if (documentId(operation, options) !== operation.id) {
    throw new ProtocolError('id-mismatch', 'id is not the content id of the operation');
  }
}

/**
 * Verifies the proof of an operation by the rotation keys that count for it: its own of a genesis, and
 * otherwise those of the last operation before it that has any.
 *
 * Spec: `directory-proof`.
 */
function checkOperationProof(
  operation: DirectoryOperation,
  state: DirectoryState | undefined,
  options: DirectoryOptions,
): void {
  const by = operation.type === 'genesis' ? operation : state!.statement;
  const proof = readProof(operation);
  const signature = decodeProofValue(proof.proofValue);
  checkProof(operation, proof, { created: operation.created }, isMethodOfDidKey);
  const key = requireRotationKey(proof, by);
  checkSignature(
    canonicalMembers(operation),
    proof,
    signature,
    decodeMultikey(key.publicKeyMultibase),
    options,
  );
}

function isMethodOfDidKey(method: string): boolean {
  const [did = '', key, ...more] = method.split('#');
  return more.length === 0 && isMultikey(key) && did === didOfKey(key);
}

function requireRotationKey({ verificationMethod }: Proof, by: DirectoryStatement): Key {
  const keys = by.rotation_keys.map(didOfKey).flatMap((did) => {
    const parsed = parseDid(did);
    return parsed.method === 'key' ? keysOfDidKey(parsed) : [];
  });
  return requireKey(keys, verificationMethod, verificationMethod.split('#')[0]!);
}

/** Spec: `directory-revoked`. */
function checkNotRevoked(state: DirectoryState | undefined): void {
  if (state?.last.type === 'revoke') {
    throw new ProtocolError('gone', 'the log has come to its end');
  }
}

/** Spec: `directory-previous`, `directory-created`, `directory-length`. */
function checkPlace(
  operation: DirectoryOperation,
  did: string,
  state: DirectoryState | undefined,
): void {
  const last = state?.last;
  const isNext =
    operation.type === 'genesis'
      ? last === undefined && didOfGenesis(operation.id) === did
      : operation.previous === last?.id;
  if (!isNext) throw conflict('the operation does not follow the one before it');
  if (last !== undefined && operation.created < last.created) {
    throw conflict('the operation was made before the one before it');
  }
  if (operation.type !== 'revoke' && state !== undefined && state.length >= MAX_OPERATIONS) {
    throw conflict(`a log has at most ${MAX_OPERATIONS} operations before its revoke`);
  }
}

/** Spec: `directory-name-reused`. */
function checkNames(operation: DirectoryOperation, state: DirectoryState | undefined): void {
  if (state === undefined || operation.type === 'revoke') return;
  for (const { name, publicKeyMultibase } of operation.keys) {
    const earlier = state.keys.find(({ id }) => id === keyId(state.did, name));
    const isSame =
      earlier?.publicKeyMultibase === publicKeyMultibase && earlier.superseded_at === undefined;
    if (earlier !== undefined && !isSame)
      throw conflict(`the name ${name} was that of another key`);
  }
}

/** Spec: `directory-fold`. */
function advance(
  did: string,
  state: DirectoryState | undefined,
  operation: DirectoryOperation,
): DirectoryState {
  const keys = state?.keys ?? [];
  const length = (state?.length ?? 0) + 1;
  if (operation.type === 'revoke') {
    return {
      did,
      length,
      last: operation,
      statement: state!.statement,
      keys: keys.map((key) => superseded(key, operation.created)),
    };
  }
  const present = operation.keys.map(({ name }) => keyId(did, name));
  const kept = keys.map((key) =>
    present.includes(key.id) ? key : superseded(key, operation.created),
  );
  const added = operation.keys
    .filter(({ name }) => !keys.some(({ id }) => id === keyId(did, name)))
    .map(({ name, publicKeyMultibase }) => ({
      id: keyId(did, name),
      type: 'Multikey' as const,
      controller: did,
      publicKeyMultibase,
      created: operation.created,
      purpose: [...ALL_KEY_PURPOSES],
    }));
  return { did, length, last: operation, statement: operation, keys: [...kept, ...added] };
}

function keyId(did: string, name: string): string {
  return `${did}#${name}`;
}

function superseded(key: Key, at: string): Key {
  return key.superseded_at === undefined ? { ...key, superseded_at: at } : key;
}

function malformed(detail: string): ProtocolError {
  return new ProtocolError('shape-invalid', detail);
}

function conflict(detail: string): ProtocolError {
  return new ProtocolError('conflict', detail);
}

/**
 * Tells whether a log has come to its end.
 *
 * Spec: `directory-revoked`, `directory-document`.
 */
export function isRevoked({ last }: DirectoryState): boolean {
  return last.type === 'revoke';
}

/**
 * The operation that says what a DID is now; nothing after a revoke.
 *
 * Spec: `directory-fold`, `directory-handle`, `directory-search`.
 */
export function presentStatement(state: DirectoryState): DirectoryStatement | undefined {
  return isRevoked(state) ? undefined : state.statement;
}

/**
 * The DID document that a log makes; nothing after a revoke.
 *
 * Spec: `directory-fold`, `directory-document`.
 */
export function directoryDocument(state: DirectoryState): DirectoryDocument | undefined {
  const statement = presentStatement(state);
  return (
    statement && {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: state.did,
      alsoKnownAs: [...statement.also_known_as],
      assertionMethod: [...state.keys],
      authentication: state.keys.filter(({ superseded_at: end }) => end === undefined),
      service: statement.services.map(({ type, serviceEndpoint }) => ({
        id: keyId(state.did, type),
        type,
        serviceEndpoint,
      })),
    }
  );
}

/**
 * Tells whether a log continues another one: it has the same operations, and perhaps more. An
 * operation is the same with another proof.
 *
 * Spec: `peers-did-sync-shorter`.
 */
export function continuesLog(
  operations: readonly { readonly id: string }[],
  earlier: readonly { readonly id: string }[],
): boolean {
  return earlier.every(({ id }, at) => operations[at]?.id === id);
}

type WithoutSignature<Operation> = Operation extends DirectoryOperation
  ? Omit<Operation, 'id' | 'proof'>
  : never;

/** An operation before it is signed. */
export type DirectoryOperationContent = WithoutSignature<DirectoryOperation>;

/**
 * Adds `id` and `proof` to an operation.
 *
 * Spec: `directory-proof`.
 *
 * @param rotationKey the public key of the rotation key that signs, as a Multikey
 */
export function signOperation<Content extends DirectoryOperationContent>(
  content: Content,
  rotationKey: string,
  options: Pick<SignOptions, 'privateKey' | 'sign' | 'sha256'>,
): Extract<DirectoryOperation, { type: Content['type'] }> {
  const identified = { ...content, id: documentId(content, options) };
  const signed = signDocument(identified, {
    ...options,
    verificationMethod: `${didOfKey(rotationKey)}#${rotationKey}`,
    created: content.created,
  });
  return signed as unknown as Extract<DirectoryOperation, { type: Content['type'] }>;
}
