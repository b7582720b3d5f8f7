import { oracleDocumentId, oracleParseCid } from './cid.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject, setMember, type JsonObject, type JsonValue } from './json.ts';
import { isActiveAt, isMethodOf, readKey, readKeys, type OracleKey } from './keys.ts';
import { oracleParse } from './parse.ts';
import { oracleCheckProof, oracleCheckSignature, signDocument, type SignOptions } from './proof.ts';
import { isTime } from './time.ts';

/** How long after its supersession a key is still accepted from live delivery, in milliseconds. */
export const LIVE_WINDOW_MS = 48 * 60 * 60 * 1000;

/** Which way an activity came, and when. */
export interface VerifyOptions {
  readonly mode: 'live' | 'history';
  /** The time of receipt; needed with `live`. */
  readonly received?: string | undefined;
}

/**
 * Judges an activity: parsing, shape, id, proof and keys, in this order. Replay is for whoever stores activities.
 *
 * Spec: `activity-order`, and the chapters that it refers to.
 *
 * @throws {OracleError} the code of the first check that fails
 */
export function oracleVerifyActivity(
  activity: Uint8Array | JsonValue,
  keys: readonly unknown[],
  options: VerifyOptions,
): void {
  const value = activity instanceof Uint8Array ? oracleParse(activity) : activity;
  const document = checkShape(value);
  checkIds(document);
  const actor = document['actor'] as string;
  const published = document['published'] as string;
  const proof = oracleCheckProof(document, {
    verificationMethod: (method) => isMethodOf(method, actor),
    proofPurpose: 'assertionMethod',
    created: published,
  });
  const history = readKeys(keys, actor);
  const key = history.find((entry) => entry.id === proof.verificationMethod);
  if (key === undefined) throw new OracleError('key-unknown', proof.verificationMethod);
  judgeKey(document, key, history);
  oracleCheckSignature(document, proof, key.publicKey);
  if (options.mode === 'live') checkLiveWindow(key, options.received);
}

/**
 * Adds `id` and `proof` to an activity that lacks them, signed at its `published`.
 *
 * The activity is signed as it is, right or wrong: the harness also sends broken ones.
 */
export function signActivity(
  activity: JsonObject,
  options: Omit<SignOptions, 'created'> & { readonly created?: string },
): JsonObject {
  const identified: JsonObject = {};
  setMember(identified, 'id', oracleDocumentId(activity));
  for (const name of Object.keys(activity)) {
    if (name !== 'id' && name !== 'proof') {
      setMember(identified, name, activity[name] as JsonValue);
    }
  }
  const created = options.created ?? (activity['published'] as string);
  return signDocument(identified, { ...options, created });
}

function judgeKey(document: JsonObject, key: OracleKey, history: readonly OracleKey[]): void {
  const published = document['published'] as string;
  const rotation = isRotation(document);
  if (key.revokedAt !== undefined) {
    throw new OracleError('key-revoked', `${key.id} was revoked at ${key.revokedAt}`);
  }
  const active = isActiveAt(key, published) || isExcepted(document, rotation, key, history);
  if (!active) throw new OracleError('key-inactive', `${key.id} was not active at ${published}`);
  const sufficient = rotation ? ['rotate-key', 'sign-activity'] : ['sign-activity'];
  if (!sufficient.some((purpose) => key.purpose.includes(purpose))) {
    throw new OracleError('key-purpose', `${key.id} may not sign this`);
  }
}

function isRotation(document: JsonObject): boolean {
  const patch = document['patch'];
  return (
    document['type'] === 'Update' &&
    document['object'] === document['actor'] &&
    isJsonObject(patch) &&
    ['add_publicKey', 'supersede', 'revoke'].some((name) => Object.hasOwn(patch, name))
  );
}

/** The rotation that ends a key is signed with that key. Spec: `key-rotation-exception`, `key-rotation-fence`. */
function isExcepted(
  document: JsonObject,
  rotation: boolean,
  key: OracleKey,
  history: readonly OracleKey[],
): boolean {
  const patch = document['patch'];
  if (!rotation || !isJsonObject(patch) || key.supersededAt !== document['published']) return false;
  if (key.created > (document['published'] as string)) return false;
  const supersede = getMember(patch, 'supersede');
  if (!isJsonObject(supersede) || supersede['old'] !== key.id) return false;
  const successor = history.find((entry) => entry.id === supersede['new']);
  const added = getMember(patch, 'add_publicKey');
  return (
    successor !== undefined &&
    (!isJsonObject(added) || added['publicKeyMultibase'] === successor.publicKeyMultibase)
  );
}

function checkLiveWindow(key: OracleKey, received: string | undefined): void {
  if (key.supersededAt === undefined) return;
  if (received === undefined) throw new TypeError('the time of receipt is needed with "live"');
  const age = Date.parse(received) - Date.parse(key.supersededAt);
  if (age > LIVE_WINDOW_MS) {
    throw new OracleError('key-superseded', `${key.id} was superseded ${age} ms before receipt`);
  }
}

// ------------------------------------------------------------------------------------------------ shape and id

/** Checks the envelope and the parts of known verbs, and returns the activity as an object. */
function checkShape(value: JsonValue): JsonObject {
  if (!isJsonObject(value)) throw shapeError('an activity is an object');
  for (const name of ['id', 'type', 'actor', 'published', 'nonce', 'object']) {
    if (!Object.hasOwn(value, name)) throw shapeError(`no member ${name}`);
  }
  const at = (name: string): JsonValue | undefined => getMember(value, name);
  expect(isCid(at('id')), 'id is no content id');
  expect(matches(at('type'), /^[A-Z][A-Za-z0-9]{0,63}$/), 'type');
  expect(isActorId(at('actor')), 'actor');
  expect(isTime(at('published')), 'published');
  expect(matches(at('nonce'), /^[A-Za-z0-9_-]{16,64}$/), 'nonce');
  for (const name of ['to', 'cc']) {
    const audience = at(name);
    expect(audience === undefined || isAudience(audience), name);
  }
  expect(!Object.hasOwn(value, 'bto') && !Object.hasOwn(value, 'bcc'), 'bto or bcc');
  expect(typeof at('object') === 'string' || isJsonObject(at('object')), 'object');
  VERBS.get(value['type'] as string)?.(value);
  return value;
}

const VERBS = new Map<string, (activity: JsonObject) => void>([
  ['Create', checkCreate],
  ['Update', checkUpdate],
  ['Delete', (activity) => expect(isReference(activity['object']), 'object of Delete')],
  ['Move', checkMove],
  ['Follow', checkFollow],
  ['Accept', (activity) => checkEmbedded(activity, 'Follow')],
  ['Reject', (activity) => checkEmbedded(activity, 'Follow')],
  ['Undo', (activity) => checkEmbedded(activity)],
  ['Announce', (activity) => expect(isCid(activity['object']), 'object of Announce')],
  ['Endorse', checkEndorse],
]);

function checkCreate(activity: JsonObject): void {
  const object = activity['object'];
  if (!isJsonObject(object)) throw shapeError('object of Create');
  const type = getMember(object, 'type');
  expect(typeof type === 'string', 'type of the object');
  if (type !== 'Note') return;
  const content = getMember(object, 'content');
  expect(typeof content === 'string' && content.length <= 100_000, 'content of a Note');
  const tags = getMember(object, 'tags');
  expect(tags === undefined || isStringList(tags), 'tags of a Note');
}

function checkUpdate(activity: JsonObject): void {
  expect(isReference(activity['object']), 'object of Update');
  if (!Object.hasOwn(activity, 'patch')) {
    expect(activity['object'] !== activity['actor'], 'an Update of an actor has a patch');
    return;
  }
  const patch = activity['patch'];
  if (!isJsonObject(patch)) throw shapeError('patch');
  for (const [name, value] of Object.entries(patch)) {
    const rule = PATCH.get(name);
    expect(rule?.(value, activity) === true, `patch.${name}`);
  }
}

const PATCH = new Map<string, (value: JsonValue, activity: JsonObject) => boolean>([
  ['name', (value) => value === null || typeof value === 'string'],
  ['summary', (value) => value === null || typeof value === 'string'],
  ['icon', (value) => value === null || typeof value === 'string' || isJsonObject(value)],
  ['alsoKnownAs', (value) => value === null || isStringList(value)],
  ['manuallyApprovesFollowers', (value) => value === null || typeof value === 'boolean'],
  ['add_publicKey', isNewKey],
  ['supersede', isSupersede],
  ['revoke', (value) => typeof value === 'string'],
]);

/** Spec: `activity-patch-key`, `key-created-is-published`. */
function isNewKey(value: JsonValue, activity: JsonObject): boolean {
  const key = readKey(value);
  return (
    key !== undefined &&
    key.controller === activity['actor'] &&
    key.created === activity['published'] &&
    key.supersededAt === undefined &&
    key.revokedAt === undefined
  );
}

function isSupersede(value: JsonValue): boolean {
  return (
    isJsonObject(value) &&
    Object.keys(value).sort().join() === 'new,old' &&
    typeof value['old'] === 'string' &&
    typeof value['new'] === 'string'
  );
}

function checkMove(activity: JsonObject): void {
  expect(isActorId(activity['object']), 'object of Move');
  expect(isActorId(getMember(activity, 'target')), 'target of Move');
}

function checkFollow(activity: JsonObject): void {
  expect(isActorId(activity['object']), 'object of Follow');
  const backfill = getMember(activity, 'backfill');
  expect(backfill === undefined || isJsonObject(backfill), 'backfill of Follow');
}

function checkEndorse(activity: JsonObject): void {
  expect(isCid(activity['object']), 'object of Endorse');
  expect(matches(getMember(activity, 'kind'), /^[a-z0-9-]{1,64}$/), 'kind of Endorse');
}

function checkEmbedded(activity: JsonObject, type?: string): void {
  const object = activity['object'];
  if (isCid(object)) return;
  if (!isJsonObject(object)) throw shapeError(`object of ${String(activity['type'])}`);
  const embedded = checkShape(object);
  expect(type === undefined || embedded['type'] === type, 'type of the embedded activity');
}

/** Recomputes the id, and those of the activities that are embedded. Spec: `activity-id`, `activity-embedded-id`. */
function checkIds(activity: JsonObject): void {
  const computed = oracleDocumentId(activity);
  if (activity['id'] !== computed) throw new OracleError('id-mismatch', `computed ${computed}`);
  const object = activity['object'];
  if (['Accept', 'Reject', 'Undo'].includes(activity['type'] as string) && isJsonObject(object)) {
    checkIds(object);
  }
}

function shapeError(what: string): OracleError {
  return new OracleError('shape-invalid', what);
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw shapeError(what);
}

function matches(value: JsonValue | undefined, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isStringList(value: JsonValue): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Tells whether a value is a content id. */
export function isCid(value: JsonValue | undefined): boolean {
  if (typeof value !== 'string') return false;
  try {
    oracleParseCid(value);
    return true;
  } catch {
    return false;
  }
}

/** Tells whether a value is an absolute http or https URL without user information, query or fragment. */
export function isActorId(value: JsonValue | undefined): boolean {
  if (!matches(value, /^https?:\/\/[^/?#@\\\s]+(\/[^?#\\\s]*)?$/)) return false;
  return URL.canParse(value);
}

const RECIPIENTS = new Set<JsonValue>([
  'Public',
  'Followers',
  'as:Public',
  'https://www.w3.org/ns/activitystreams#Public',
]);

function isAudience(value: JsonValue): boolean {
  const list = Array.isArray(value) ? value : [value];
  return list.every((item) => RECIPIENTS.has(item) || isActorId(item));
}

function isReference(value: JsonValue | undefined): boolean {
  if (isJsonObject(value)) return typeof getMember(value, 'id') === 'string';
  return isActorId(value) || isCid(value);
}
