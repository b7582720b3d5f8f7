// Records and their forms, judged from the chapters *Records and threads* and *Hash levels* alone.

import { isCid } from './activity.ts';
import { oracleCanonicalize } from './canonical.ts';
import { oracleCid } from './cid.ts';
import { isDid } from './dids.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject, setMember, type JsonObject, type JsonValue } from './json.ts';
import { readKeys } from './keys.ts';
import { oracleParse } from './parse.ts';
import { signDocument, type SignOptions } from './proof.ts';
import { oracleVerifySigned } from './signed.ts';
import { isTime } from './time.ts';

/** How much a form discloses; the lower the number, the fuller it is. */
export type RecordLevel = 'L0' | 'L1' | 'L2' | 'L3';

/** All levels, the fullest first. */
export const RECORD_LEVELS: readonly RecordLevel[] = ['L0', 'L1', 'L2', 'L3'];

/** The most canonical bytes that a record may have, with `id` and `proof`. Spec: `record-size`. */
export const MAX_RECORD_BYTES = 262_144;

/** The deepest nesting of a record by itself. Spec: `record-depth`. */
export const MAX_RECORD_DEPTH = 56;

/** The commitments of a record, the innermost first. */
export interface RecordLayers {
  readonly c0: string;
  readonly c1: string;
  readonly c2: string;
  readonly id: string;
}

const PRESENCE = ['id', 'thread', 'namespace', 'act', 'body'];
const STRUCTURE = ['kind', 'data_type', 'parents'];
const PROVENANCE = ['actor', 'clock', 'created'];
const COMMITTED = ['level', 'commitment'];

/** Spec: `level-members`. */
const MEMBERS: Readonly<Record<RecordLevel, readonly string[]>> = {
  L0: [...PRESENCE, ...STRUCTURE, ...PROVENANCE, 'salt', 'proof'],
  L1: [...PRESENCE, ...STRUCTURE, ...PROVENANCE, ...COMMITTED],
  L2: [...PRESENCE, ...STRUCTURE, ...COMMITTED],
  L3: [...PRESENCE, ...COMMITTED],
};

const ACTS = ['INTEND', 'DO', 'KNOW', 'LEARN', 'GET', 'PUT', 'CALL', 'MAP'];
const DATA_TYPES = ['SCALAR', 'FORMULA', 'DISTRIBUTION', 'REFERENCE', 'MORPHISM', 'VOID'];
const THREAD = /^th_[a-z0-9][a-z0-9_-]{0,124}$/;
const KIND = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*){1,7}$/;
const NAMESPACE_SEGMENT = /^[a-z0-9][a-z0-9_-]{0,62}$/;
const SALT = /^[A-Za-z0-9_-]{22,64}$/;

/** Spec: `record-shape`, `record-namespace`, `level-members`. */
const FORMS: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  id: isCid,
  thread: isThread,
  namespace: isNamespace,
  act: (value) => typeof value === 'string' && ACTS.includes(value),
  kind: (value) => typeof value === 'string' && value.length <= 128 && KIND.test(value),
  data_type: (value) => typeof value === 'string' && DATA_TYPES.includes(value),
  parents: isParents,
  actor: (value) => isDid(value) && value.length <= 512,
  clock: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  created: isTime,
  salt: (value) => typeof value === 'string' && SALT.test(value),
  body: isJsonObject,
  // What a proof has to be is judged as a proof, with the codes of proofs.
  proof: () => true,
  level: () => true,
  commitment: isCid,
};

/** Tells whether a value is the name of a thread. */
export function isThread(value: unknown): value is string {
  return typeof value === 'string' && THREAD.test(value);
}

/** Tells whether a value is a namespace. Spec: `record-namespace`. */
export function isNamespace(value: unknown): value is string {
  if (value === 'default') return true;
  if (typeof value !== 'string') return false;
  const segments = value.split('/');
  return (
    segments.length <= 4 &&
    segments[0] !== 'default' &&
    segments.every((segment) => NAMESPACE_SEGMENT.test(segment))
  );
}

/** Tells whether a thread is the host's own. */
export function isReservedThread(thread: string): boolean {
  return (
    ['th_federation_pairs', 'th_consent', 'th_engine_config'].includes(thread) ||
    thread.startsWith('th_aitl') ||
    thread.startsWith('th_audit')
  );
}

function isParents(value: JsonValue): boolean {
  if (!Array.isArray(value) || value.length > 64) return false;
  return value.every((parent, index) => {
    const before = value[index - 1];
    return isCid(parent) && (before === undefined || (before as string) < (parent as string));
  });
}

/**
 * Judges size, depth and shape of a form, and gives its level.
 *
 * Spec: `record-size`, `record-depth`, `record-shape`, `record-namespace`, `level-members`, `level-body`.
 *
 * @throws {OracleError} `too-large`, `too-deep` or `shape-invalid`
 */
export function oracleCheckRecordShape(value: unknown): { form: JsonObject; level: RecordLevel } {
  const size = oracleCanonicalize(value).length;
  if (size > MAX_RECORD_BYTES) throw new OracleError('too-large', `${size} canonical bytes`);
  const depth = depthOf(value as JsonValue);
  if (depth > MAX_RECORD_DEPTH) throw new OracleError('too-deep', `${depth} levels`);
  if (!isJsonObject(value)) throw shapeError('a record is an object');
  const level = levelOf(value);
  const names = MEMBERS[level];
  for (const name of names) if (!Object.hasOwn(value, name)) throw shapeError(`no member ${name}`);
  for (const [name, member] of Object.entries(value)) {
    if (!names.includes(name)) throw shapeError(`a member ${JSON.stringify(name)} at ${level}`);
    if (FORMS[name]?.(member) !== true) throw shapeError(name);
  }
  if (level !== 'L0' && !isStub(value['body'])) throw shapeError('the body of a redacted form');
  return { form: value, level };
}

/** How many arrays and objects stand inside one another. */
function depthOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Object.values(value).reduce((most: number, it) => Math.max(most, depthOf(it)), 0);
}

function levelOf(form: JsonObject): RecordLevel {
  if (!Object.hasOwn(form, 'level')) return 'L0';
  const level = RECORD_LEVELS.slice(1).find((candidate) => candidate === form['level']);
  if (level === undefined) throw shapeError('level');
  return level;
}

/** Spec: `level-body`. */
function isStub(body: JsonValue | undefined): boolean {
  return isJsonObject(body) && Object.keys(body).join() === 'redacted' && body['redacted'] === true;
}

/**
 * The layers of a record whose shape is right; its own `id` is not looked at.
 *
 * Spec: `record-id`.
 */
export function oracleRecordLayers(record: JsonObject): RecordLayers {
  const c0 = oracleCid(pick(record, 'salt', 'body'));
  const c1 = provenanceOf(record, c0);
  const c2 = structureOf(record, c1);
  return { c0, c1, c2, id: presenceOf(record, c2) };
}

function provenanceOf(form: JsonObject, payload: string): string {
  return oracleCid({ ...pick(form, ...PROVENANCE), payload });
}

function structureOf(form: JsonObject, provenance: string): string {
  return oracleCid({ ...pick(form, ...STRUCTURE), provenance });
}

function presenceOf(form: JsonObject, structure: string): string {
  return oracleCid({ ...pick(form, 'thread', 'namespace', 'act'), structure });
}

/** The id that a form of the right shape has. Spec: `record-id`, `level-commitment`. */
export function oracleRecordId(form: JsonObject): string {
  const commitment = form['commitment'] as string;
  switch (form['level']) {
    case 'L1':
      return presenceOf(form, structureOf(form, provenanceOf(form, commitment)));
    case 'L2':
      return presenceOf(form, structureOf(form, commitment));
    case 'L3':
      return presenceOf(form, commitment);
    default:
      return oracleRecordLayers(form).id;
  }
}

/**
 * Judges a form up to its id: size, depth, shape and id.
 *
 * Spec: `record-id-mismatch`, `level-commitment`.
 *
 * @throws {OracleError} `too-large`, `too-deep`, `shape-invalid` or `id-mismatch`
 */
export function oracleCheckRecord(value: unknown): { form: JsonObject; level: RecordLevel } {
  const checked = oracleCheckRecordShape(value);
  const computed = oracleRecordId(checked.form);
  if (checked.form['id'] !== computed) throw new OracleError('id-mismatch', `computed ${computed}`);
  return checked;
}

/**
 * Judges a form: parsing, size, depth, shape, id, and for a whole record its proof and key.
 *
 * Spec: `record-proof`, `record-proof-judged`.
 *
 * @throws {OracleError} the code of the first check that fails
 */
export function oracleVerifyRecord(
  record: Uint8Array | JsonValue,
  keys: readonly unknown[],
  options: { readonly mode: 'live' | 'history'; readonly received?: string | undefined },
): RecordLevel {
  const value = record instanceof Uint8Array ? oracleParse(record) : record;
  const { form, level } = oracleCheckRecord(value);
  if (level !== 'L0') return level;
  const signer = form['actor'] as string;
  oracleVerifySigned(form, {
    ...options,
    signer,
    created: form['created'] as string,
    keys: readKeys(keys, signer),
  });
  return level;
}

/**
 * Shows less of a form; one that shows no more than asked for stays as it is.
 *
 * Spec: `level-redact`, `level-redact-compose`, `level-redact-clean`.
 */
export function oracleRedact(form: JsonObject, level: RecordLevel): JsonObject {
  const from = levelOf(form);
  if (RECORD_LEVELS.indexOf(level) <= RECORD_LEVELS.indexOf(from)) return form;
  const redacted = pick(form, ...MEMBERS[level]);
  redacted['body'] = { redacted: true };
  redacted['level'] = level;
  redacted['commitment'] = commitmentAt(form, from, level);
  return redacted;
}

/** The hash of what a level leaves out, from a form that shows it or has the hash of a part of it. */
function commitmentAt(form: JsonObject, from: RecordLevel, level: RecordLevel): string {
  let commitment = from === 'L0' ? oracleRecordLayers(form).c0 : (form['commitment'] as string);
  const steps: [RecordLevel, (form: JsonObject, inner: string) => string][] = [
    ['L2', provenanceOf],
    ['L3', structureOf],
  ];
  for (const [reached, step] of steps) {
    const needed = isFuller(from, reached) && !isFuller(level, reached);
    if (needed) commitment = step(form, commitment);
  }
  return commitment;
}

/** Tells whether a level discloses more than another. */
export function isFuller(level: RecordLevel, other: RecordLevel): boolean {
  return RECORD_LEVELS.indexOf(level) < RECORD_LEVELS.indexOf(other);
}

/** The level that a form names; one without a `level` is whole. */
export function recordLevel(form: JsonObject): RecordLevel {
  return levelOf(form);
}

/**
 * Adds `id` and `proof` to a record that lacks them. It is signed as it is, right or wrong: the harness also sends broken
 * ones.
 */
export function signRecord(
  record: JsonObject,
  options: Omit<SignOptions, 'created'> & { readonly created?: string },
): JsonObject {
  const identified: JsonObject = {};
  setMember(identified, 'id', getMember(record, 'id') ?? oracleRecordLayers(record).id);
  for (const [name, value] of Object.entries(record)) {
    if (name !== 'id' && name !== 'proof') setMember(identified, name, value);
  }
  const created = options.created ?? (record['created'] as string);
  return signDocument(identified, { ...options, created });
}

function pick(form: JsonObject, ...names: string[]): JsonObject {
  const picked: JsonObject = {};
  for (const name of names) {
    const value = getMember(form, name);
    if (value !== undefined) setMember(picked, name, value);
  }
  return picked;
}

function shapeError(what: string): OracleError {
  return new OracleError('shape-invalid', what);
}
