// Logs of a directory, folded from the chapter *Directory* alone.

import { isCid } from './activity.ts';
import { oracleCanonicalize } from './canonical.ts';
import { oracleDocumentId } from './cid.ts';
import { readDid } from './dids.ts';
import { parseMultikey } from './ed25519.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { readKeys, type OracleKey } from './keys.ts';
import { isBaseUrl } from './manifest.ts';
import { oracleCheckProof, oracleCheckSignature } from './proof.ts';
import { isNamespace } from './records.ts';
import { type CreatedOptions, signIdentified } from './signed.ts';
import { isTime } from './time.ts';

/** The most canonical bytes of an operation. */
export const MAX_OPERATION_BYTES = 16_384;

/** The most operations of a log, its revoke aside. Spec: `directory-length`. */
export const MAX_OPERATIONS = 1000;

const CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];
const PURPOSES = ['sign-activity', 'rotate-key'];
const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const HANDLE = /^[a-z0-9][a-z0-9-]{1,30}[a-z0-9]$/;

/** What a log says. */
export interface OracleLog {
  readonly did: string;
  readonly revoked: boolean;
  /** The DID document; null after a revoke. */
  readonly document: JsonObject | null;
  /** Of the last operation that has them. */
  readonly handle: string | null;
  readonly namespaces: readonly string[];
  /** The history, the oldest first. */
  readonly keys: readonly OracleKey[];
  /** Where the DID is; `undefined` where it does not say. */
  readonly url: string | undefined;
}

interface KeyEntry {
  readonly name: string;
  readonly publicKeyMultibase: string;
  readonly created: string;
  superseded_at: string | undefined;
}

type Rule = (value: JsonValue) => boolean;

const isText: Rule = (value) => typeof value === 'string';
const isName: Rule = (value) => typeof value === 'string' && NAME.test(value);

const STATED: Readonly<Record<string, Rule>> = {
  rotation_keys: (value) => isListOf(value, 1, 5, isPublicKey) && areDifferent(value),
  keys: (value) =>
    isListOf(value, 1, 10, hasExactly({ name: isName, publicKeyMultibase: isPublicKey })) &&
    areDifferent(membersOf(value, 'name')),
  services: (value) =>
    isListOf(value, 0, 5, hasExactly({ type: isName, serviceEndpoint: isBaseUrl })) &&
    areDifferent(membersOf(value, 'type')),
  handle: (value) => value === null || isHandle(value),
  namespaces: (value) => isListOf(value, 0, 20, isNamespace) && areDifferent(value),
  also_known_as: (value) =>
    isListOf(value, 0, 10, (name) => isText(name) && [...(name as string)].length <= 512) &&
    areDifferent(value),
};

const COMMON: Readonly<Record<string, Rule>> = {
  object: (value) => value === 'directory_operation',
  type: isText,
  id: isCid,
  created: isTime,
  // What a proof has to be is judged as a proof, with the codes of proofs.
  proof: () => true,
};

const LATER: Readonly<Record<string, Rule>> = {
  did: (value) => typeof value === 'string' && isInstance(value),
  previous: isCid,
};

const FORMS = new Map<JsonValue | undefined, Readonly<Record<string, Rule>>>([
  ['genesis', { ...COMMON, ...STATED }],
  ['update', { ...COMMON, ...LATER, ...STATED }],
  ['revoke', { ...COMMON, ...LATER }],
]);

/** Tells whether a value is a handle. */
export function isHandle(value: unknown): value is string {
  return typeof value === 'string' && HANDLE.test(value);
}

function isPublicKey(value: JsonValue): boolean {
  if (typeof value !== 'string' || value.length !== 48) return false;
  try {
    parseMultikey(value);
    return true;
  } catch (error) {
    if (error instanceof OracleError) return false;
    throw error;
  }
}

function isInstance(did: string): boolean {
  try {
    return readDid(did).method === 'instance';
  } catch (error) {
    if (error instanceof OracleError) return false;
    throw error;
  }
}

function hasExactly(rules: Readonly<Record<string, Rule>>): Rule {
  return (value) =>
    isJsonObject(value) &&
    Object.keys(value).sort().join() === Object.keys(rules).sort().join() &&
    Object.entries(rules).every(([name, rule]) => rule(value[name] as JsonValue));
}

function isListOf(value: JsonValue, least: number, most: number, rule: Rule): boolean {
  return (
    Array.isArray(value) &&
    value.length >= least &&
    value.length <= most &&
    value.every((element) => rule(element))
  );
}

function areDifferent(value: JsonValue): boolean {
  return Array.isArray(value) && new Set(value).size === value.length;
}

function membersOf(value: JsonValue, name: string): JsonValue {
  return (value as JsonObject[]).map((element) => element[name] as JsonValue);
}

/**
 * Judges the form of an operation. A missing proof is for the rules of proofs.
 *
 * Spec: `directory-shape`.
 *
 * @throws {OracleError} `shape-invalid`
 */
export function oracleCheckOperationForm(value: unknown): JsonObject {
  if (!isJsonObject(value)) throw shapeError('an operation is an object');
  const form = FORMS.get(getMember(value, 'type'));
  if (form === undefined) throw shapeError('type');
  for (const name of Object.keys(form)) {
    if (name !== 'proof' && !Object.hasOwn(value, name)) throw shapeError(`no member ${name}`);
  }
  for (const [name, member] of Object.entries(value)) {
    const rule = Object.hasOwn(form, name) ? form[name] : undefined;
    if (rule?.(member) !== true) throw shapeError(name);
  }
  const size = oracleCanonicalize(value).length;
  if (size > MAX_OPERATION_BYTES) throw shapeError(`${size} canonical bytes`);
  return value;
}

/**
 * Reads a log and gives what it says.
 *
 * Spec: `directory-shape` to `directory-fold`.
 *
 * @throws {OracleError} the code with which the first operation that is refused is refused
 */
export function oracleFoldLog(did: string, operations: readonly unknown[]): OracleLog {
  const fold = new LogFold(did);
  if (operations.length === 0) throw shapeError('an empty log');
  for (const operation of operations) fold.add(operation);
  return fold.log();
}

class LogFold {
  readonly #did: string;
  readonly #genesis: string;
  readonly #keys: KeyEntry[] = [];
  #count = 0;
  #last: JsonObject | undefined;
  /** The last operation that says something. */
  #stated: JsonObject | undefined;

  constructor(did: string) {
    const parsed = readDid(did);
    if (parsed.method !== 'instance') throw new OracleError('did-malformed', 'no log has this DID');
    this.#did = did;
    this.#genesis = parsed.genesis;
  }

  add(value: unknown): void {
    const operation = oracleCheckOperationForm(value);
    const { type, created } = operation;
    const isGenesis = type === 'genesis';
    if (this.#last === undefined && !isGenesis) throw shapeError('the first one is no genesis');
    if (!isGenesis && operation['did'] !== this.#did) throw shapeError('did');
    const computed = oracleDocumentId(operation);
    if (operation['id'] !== computed) throw new OracleError('id-mismatch', `computed ${computed}`);
    this.#checkProof(operation, isGenesis ? operation : this.#stated);
    if (this.#last?.['type'] === 'revoke') throw new OracleError('gone', 'after a revoke');
    this.#checkPlace(operation);
    if (this.#last !== undefined && (created as string) < (this.#last['created'] as string)) {
      throw conflict(`created before the one before it`);
    }
    if (this.#count >= MAX_OPERATIONS && type !== 'revoke') throw conflict('too many operations');
    if (type !== 'revoke') this.#state(operation);
    this.#last = operation;
    this.#count += 1;
  }

  /** Spec: `directory-proof`. */
  #checkProof(operation: JsonObject, stated: JsonObject | undefined): void {
    const proof = oracleCheckProof(operation, {
      verificationMethod: (method) => keyOfMethod(method) !== undefined,
      proofPurpose: 'assertionMethod',
      created: operation['created'] as string,
    });
    const key = keyOfMethod(proof.verificationMethod) as string;
    const counting = stated?.['rotation_keys'] as string[] | undefined;
    if (counting?.includes(key) !== true) throw new OracleError('key-unknown', key);
    oracleCheckSignature(operation, proof, parseMultikey(key));
  }

  /** Spec: `directory-previous`. */
  #checkPlace(operation: JsonObject): void {
    if (operation['type'] === 'genesis') {
      if (this.#last !== undefined) throw conflict('a second genesis');
      if (operation['id'] !== this.#genesis) throw conflict('the genesis of another DID');
    } else if (operation['previous'] !== this.#last?.['id']) throw conflict('previous');
  }

  /** Spec: `directory-name-reused`, `directory-fold`. */
  #state(operation: JsonObject): void {
    const created = operation['created'] as string;
    const given = operation['keys'] as { name: string; publicKeyMultibase: string }[];
    for (const { name, publicKeyMultibase } of given) {
      const known = this.#keys.find((key) => key.name === name);
      if (known === undefined) continue;
      const isSame = known.publicKeyMultibase === publicKeyMultibase;
      if (!isSame || known.superseded_at !== undefined) throw conflict(`the name ${name} again`);
    }
    const names = given.map(({ name }) => name);
    for (const key of this.#keys) {
      if (!names.includes(key.name)) key.superseded_at ??= created;
    }
    const before = this.#keys.map(({ name }) => name);
    for (const key of given) {
      if (before.includes(key.name)) continue;
      this.#keys.push({ ...key, created, superseded_at: undefined });
    }
    this.#stated = operation;
  }

  log(): OracleLog {
    const stated = this.#stated as JsonObject;
    const revoked = this.#last?.['type'] === 'revoke';
    const entries = this.#keys.map((key) => this.#entryOf(key));
    const services = stated['services'] as { type: string; serviceEndpoint: string }[];
    return {
      did: this.#did,
      revoked,
      document: revoked ? null : this.#document(entries, stated),
      handle: stated['handle'] as string | null,
      namespaces: stated['namespaces'] as string[],
      keys: readKeys(entries, this.#did),
      url: services.find(({ type }) => type === 'syncropel')?.serviceEndpoint,
    };
  }

  #document(entries: JsonObject[], stated: JsonObject): JsonObject {
    return {
      '@context': CONTEXTS,
      id: this.#did,
      alsoKnownAs: stated['also_known_as'] as JsonValue,
      assertionMethod: entries,
      authentication: entries.filter((entry) => !Object.hasOwn(entry, 'superseded_at')),
      service: (stated['services'] as JsonObject[]).map((service) => ({
        id: `${this.#did}#${String(service['type'])}`,
        ...service,
      })),
    };
  }

  #entryOf(key: KeyEntry): JsonObject {
    return {
      id: `${this.#did}#${key.name}`,
      type: 'Multikey',
      controller: this.#did,
      publicKeyMultibase: key.publicKeyMultibase,
      created: key.created,
      ...(key.superseded_at === undefined ? {} : { superseded_at: key.superseded_at }),
      purpose: PURPOSES,
    };
  }
}

/** The key that a verification method of an operation names; `undefined` where it is no `did:key` with its own fragment. */
function keyOfMethod(method: string): string | undefined {
  const [did = '', fragment, ...more] = method.split('#');
  if (fragment === undefined || more.length > 0 || did !== `did:key:${fragment}`) return undefined;
  return isPublicKey(fragment) ? fragment : undefined;
}

/** Adds `id` and `proof` to an operation that lacks them. It is signed as it is, right or wrong. */
export function signOperation(operation: JsonObject, options: CreatedOptions): JsonObject {
  return signIdentified(operation, options);
}

function shapeError(what: string): OracleError {
  return new OracleError('shape-invalid', what);
}

function conflict(what: string): OracleError {
  return new OracleError('conflict', what);
}
