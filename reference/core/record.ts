/**
 * Records: what a whole one looks like, and the four nested layers by which it commits to itself.
 *
 *     const { c0, c1, c2, id } = recordLayers(record);
 *
 * A record can be shown in part (`hash-levels.ts`); the forms of its members are the same there.
 */
import type { FederatedRecord } from '../../schemas/types.ts';
import { type CanonicalMember, canonicalMembers, canonicalize, joinMembers } from './canonical.ts';
import { type HashOptions, cidOfBytes, isCid } from './cid.ts';
import { isDid } from './dids.ts';
import { ProtocolError } from './errors.ts';
import { isJsonObject } from './json.ts';
import { type SignOptions, signDocument } from './proof.ts';
import { isTimestamp } from './time.ts';

export type { FederatedRecord };

/**
 * The most canonical bytes of a record, with `id` and `proof`.
 *
 * Spec: `record-size`.
 */
export const MAX_RECORD_BYTES = 262_144;

/**
 * The most levels of arrays and objects in a record, which is level 1 itself; so it fits into what
 * carries records.
 *
 * Spec: `record-depth`.
 */
export const MAX_RECORD_DEPTH = 56;

/**
 * The most parents of a record.
 *
 * Spec: `record-shape`.
 */
export const MAX_PARENTS = 64;

/**
 * The most characters of a DID that is the actor of a record.
 *
 * Spec: `record-shape`.
 */
export const MAX_RECORD_ACTOR_LENGTH = 512;

const THREAD_FORM = /^th_[a-z0-9][a-z0-9_-]{0,124}$/;
const NAMESPACE_FORM = /^[a-z0-9][a-z0-9_-]{0,62}(?:\/[a-z0-9][a-z0-9_-]{0,62}){0,3}$/;
const KIND_FORM = /^[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9][a-z0-9_-]*){1,7}$/;
const MAX_KIND_LENGTH = 128;
const SALT_FORM = /^[A-Za-z0-9_-]{22,64}$/;

const ACTS: ReadonlySet<unknown> = new Set<FederatedRecord['act']>([
  ...(['INTEND', 'DO', 'KNOW', 'LEARN'] as const),
  ...(['GET', 'PUT', 'CALL', 'MAP'] as const),
]);
const DATA_TYPES: ReadonlySet<unknown> = new Set<FederatedRecord['data_type']>([
  ...(['SCALAR', 'FORMULA', 'DISTRIBUTION', 'REFERENCE', 'MORPHISM', 'VOID'] as const),
]);

/**
 * Tells whether a value is the name of a thread.
 *
 * Spec: `record-shape`.
 */
export function isThreadName(value: unknown): value is string {
  return typeof value === 'string' && THREAD_FORM.test(value);
}

const RESERVED_THREADS: readonly string[] = [
  'th_federation_pairs',
  'th_consent',
  'th_engine_config',
];
const RESERVED_PREFIXES: readonly string[] = ['th_aitl', 'th_audit'];

/**
 * Tells whether a thread is the host's own.
 *
 * Spec: `record-reserved-write`, `record-reserved-read`.
 */
export function isReservedThread(thread: string): boolean {
  return (
    RESERVED_THREADS.includes(thread) ||
    RESERVED_PREFIXES.some((prefix) => thread.startsWith(prefix))
  );
}

/**
 * Tells whether a value is a namespace: `default`, or up to four segments of which the first is
 * another one.
 *
 * Spec: `record-namespace`.
 */
export function isNamespace(value: unknown): value is string {
  if (typeof value !== 'string' || !NAMESPACE_FORM.test(value)) return false;
  return value === 'default' || value.split('/')[0] !== 'default';
}

/**
 * Tells whether a value can be the `kind` of a record.
 *
 * Spec: `record-shape`.
 */
export function isRecordKind(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_KIND_LENGTH && KIND_FORM.test(value);
}

/**
 * Tells whether a value can be the `salt` of a record.
 *
 * Spec: `record-shape`.
 */
export function isSalt(value: unknown): value is string {
  return typeof value === 'string' && SALT_FORM.test(value);
}

/** Tells whether a value is a list of at most 64 content ids, in ascending order, each once. */
function isParents(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= MAX_PARENTS &&
    value.every((parent: unknown, at) => isCid(parent) && (at === 0 || value[at - 1] < parent))
  );
}

function isClock(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecordActor(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_RECORD_ACTOR_LENGTH && isDid(value);
}

/** The form of each member that a record has at some level. */
const MEMBER_FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isCid,
  thread: isThreadName,
  namespace: isNamespace,
  act: (value) => ACTS.has(value),
  kind: isRecordKind,
  data_type: (value) => DATA_TYPES.has(value),
  parents: isParents,
  actor: isRecordActor,
  clock: isClock,
  created: isTimestamp,
  salt: isSalt,
  body: isJsonObject,
  // Whatever stands here is judged as a proof, with the codes of proofs.
  proof: () => true,
  level: (value) => value === 'L1' || value === 'L2' || value === 'L3',
  commitment: isCid,
};

/**
 * The members of a whole record.
 *
 * Spec: `record-shape`.
 */
export const RECORD_MEMBERS: readonly string[] = [
  ...['id', 'thread', 'namespace', 'act'],
  ...['kind', 'data_type', 'parents'],
  ...['actor', 'clock', 'created'],
  ...['salt', 'body', 'proof'],
];

/**
 * Checks that an object has exactly these members, each in its form.
 *
 * Spec: `record-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkMembers(value: object, names: readonly string[]): void {
  const members = value as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(members, name)) throw new ProtocolError('shape-invalid', `no ${name}`);
    if (!MEMBER_FORMS[name]!(members[name])) {
      throw new ProtocolError('shape-invalid', `${name} is not of its form`);
    }
  }
  for (const name of Object.keys(members)) {
    if (!names.includes(name)) {
      throw new ProtocolError('shape-invalid', `unknown member ${JSON.stringify(name)}`);
    }
  }
}

/**
 * Checks that a value is a whole record: closed, and each member of its form. What its `proof` looks
 * like is asked when it is judged.
 *
 * Spec: `record-shape`, `record-namespace`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkRecordShape(value: unknown): asserts value is FederatedRecord {
  if (!isJsonObject(value)) throw new ProtocolError('shape-invalid', 'a record is an object');
  checkMembers(value, RECORD_MEMBERS);
}

/**
 * Checks the size of a record or of a form of one.
 *
 * Spec: `record-size`.
 *
 * @throws {ProtocolError} `too-large`
 */
export function checkRecordSize(value: unknown): void {
  const { length } = canonicalize(value);
  if (length > MAX_RECORD_BYTES) {
    throw new ProtocolError('too-large', `${length} canonical bytes, at most ${MAX_RECORD_BYTES}`);
  }
}

/**
 * Checks how deep a record, or a form of one, is nested.
 *
 * Spec: `record-depth`.
 *
 * @throws {ProtocolError} `too-deep`
 */
export function checkRecordDepth(value: unknown): void {
  if (isDeeperThan(MAX_RECORD_DEPTH, value)) {
    throw new ProtocolError('too-deep', `nested more than ${MAX_RECORD_DEPTH} levels`);
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** The layers from the inside out, each with its members in canonical order; it holds the one before. */
const LAYERS: readonly (readonly [name: string, members: readonly string[]])[] = [
  ['payload', ['body', 'salt']],
  ['provenance', ['actor', 'clock', 'created', 'payload']],
  ['structure', ['data_type', 'kind', 'parents', 'provenance']],
  ['presence', ['act', 'namespace', 'structure', 'thread']],
];

/**
 * The content ids of the layers of a record, the innermost first; with a commitment to the layers
 * that are left out, of the others only.
 *
 * Spec: `record-id`, `level-commitment`.
 *
 * @param hidden how many of the innermost layers are not there
 * @param end before which layer to stop; the last one is the presence, whose content id is the id
 */
export function layerIds(
  form: object,
  hidden: number,
  commitment?: string,
  options: HashOptions = {},
  end = LAYERS.length,
): string[] {
  const members = new Map(canonicalMembers(form).map((member) => [member.name, member]));
  let inner = commitment;
  return LAYERS.slice(hidden, end).map(([, names], at) => {
    const [hiddenLayer] = LAYERS[hidden + at - 1] ?? [];
    const texts = names.map((name): CanonicalMember => {
      return name === hiddenLayer ? { name, text: `"${name}":"${inner}"` } : members.get(name)!;
    });
    inner = cidOfBytes(joinMembers(texts), options);
    return inner;
  });
}

/** The content ids of the four layers of a record. */
export interface RecordLayers {
  /** Of the payload. */
  readonly c0: string;
  /** Of the provenance. */
  readonly c1: string;
  /** Of the structure. */
  readonly c2: string;
  /** Of the presence. */
  readonly id: string;
}

/** What the layers of a record are made of: a record without `id` and `proof`. */
export type RecordContent = Omit<FederatedRecord, 'id' | 'proof'>;

/**
 * The layers of a whole record. The `id` and the `proof` that it may have are not looked at.
 *
 * Spec: `record-id`.
 */
export function recordLayers(record: RecordContent, options: HashOptions = {}): RecordLayers {
  const [c0, c1, c2, id] = layerIds(record, 0, undefined, options);
  return { c0: c0!, c1: c1!, c2: c2!, id: id! };
}

/**
 * Makes a record of its content: adds `id` and `proof`.
 *
 * Spec: `record-id`, `record-proof`.
 */
export function signRecord(
  content: RecordContent,
  options: Omit<SignOptions, 'created' | 'proofPurpose'>,
): FederatedRecord {
  const identified = { id: recordLayers(content, options).id, ...content };
  return signDocument(identified, { ...options, created: content.created });
}
