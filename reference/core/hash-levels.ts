/**
 * Hash levels: a record that is shown in part, and can still be checked against its id.
 *
 *     const stub = redact(record, 'L2');   // structure and presence, and the hash of what is left out
 *     checkForm(stub);                     // throws if it does not belong to its id
 */
import type { HashLevel, RecordForm } from '../../schemas/types.ts';
import type { HashOptions } from './cid.ts';
import { ProtocolError } from './errors.ts';
import { type JsonObject, isJsonObject, ownMember } from './json.ts';
import {
  type FederatedRecord,
  RECORD_MEMBERS,
  checkMembers,
  checkRecordDepth,
  checkRecordSize,
  layerIds,
} from './record.ts';

export type { HashLevel, RecordForm };

/** A form that shows less than the whole record. */
export type RedactedForm = Exclude<RecordForm, FederatedRecord>;

/**
 * The levels, the fullest first: the number of each says how many of the innermost layers it hides.
 *
 * Spec: `level-members`.
 */
export const HASH_LEVELS = ['L0', 'L1', 'L2', 'L3'] as const satisfies readonly HashLevel[];

const BELOW_L0: readonly string[] = ['level', 'commitment'];

/** Spec: `level-members`. */
const LEVEL_MEMBERS: Readonly<Record<HashLevel, readonly string[]>> = {
  L0: RECORD_MEMBERS,
  L1: without(RECORD_MEMBERS, 'salt', 'proof').concat(BELOW_L0),
  L2: without(RECORD_MEMBERS, 'salt', 'proof', 'actor', 'clock', 'created').concat(BELOW_L0),
  L3: ['id', 'thread', 'namespace', 'act', 'body', ...BELOW_L0],
};

function without(names: readonly string[], ...left: readonly string[]): string[] {
  return names.filter((name) => !left.includes(name));
}

function hiddenLayers(level: HashLevel): number {
  return HASH_LEVELS.indexOf(level);
}

/**
 * The level of a form: what it names, or L0.
 *
 * Spec: `level-members`.
 */
export function levelOf(form: RecordForm): HashLevel {
  return 'level' in form ? form.level : 'L0';
}

/**
 * Tells whether a form is the whole record.
 *
 * Spec: `level-members`.
 */
export function isWhole(form: RecordForm): form is FederatedRecord {
  return levelOf(form) === 'L0';
}

/**
 * Tells whether one level discloses more than another.
 *
 * Spec: `merge-fuller`.
 */
export function isFuller(level: HashLevel, other: HashLevel): boolean {
  return hiddenLayers(level) < hiddenLayers(other);
}

/**
 * Checks that a value has exactly the members of the level that it names, each of its form.
 *
 * Spec: `record-shape`, `record-namespace`, `level-members`, `level-body`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkFormShape(value: unknown): asserts value is RecordForm {
  if (!isJsonObject(value)) throw new ProtocolError('shape-invalid', 'a record is an object');
  checkMembers(value, LEVEL_MEMBERS[namedLevel(value)]);
  if (Object.hasOwn(value, 'level') && !isRedactedBody(value['body'])) {
    throw new ProtocolError('shape-invalid', 'the body below L0 is not {"redacted": true}');
  }
}

function namedLevel(value: JsonObject): HashLevel {
  if (!Object.hasOwn(value, 'level')) return 'L0';
  const level = HASH_LEVELS.slice(1).find((known) => known === value['level']);
  if (level === undefined) throw new ProtocolError('shape-invalid', 'there is no such level');
  return level;
}

function isRedactedBody(body: unknown): boolean {
  return (
    isJsonObject(body) && Object.keys(body).length === 1 && ownMember(body, 'redacted') === true
  );
}

/**
 * The id that a form of the right shape has: computed from the payload, or from its commitment,
 * outwards.
 *
 * Spec: `record-id`, `level-commitment`.
 */
export function formId(form: RecordForm, options: HashOptions = {}): string {
  return outermostId(form, options);
}

/** The content id of the outermost layer of a form, or of the one before `end`. */
function outermostId(form: RecordForm, options: HashOptions, end?: number): string {
  const commitment = 'commitment' in form ? form.commitment : undefined;
  return layerIds(form, hiddenLayers(levelOf(form)), commitment, options, end).at(-1)!;
}

/**
 * Checks the id of a form of the right shape.
 *
 * Spec: `record-id-mismatch`, `level-commitment`.
 *
 * @throws {ProtocolError} `id-mismatch`
 */
export function checkFormId(form: RecordForm, options: HashOptions = {}): void {
  if (formId(form, options) !== form.id) {
    throw new ProtocolError('id-mismatch', 'id is not the content id of the presence');
  }
}

/**
 * Checks what a form looks like: size, depth and shape, in this order.
 *
 * Spec: `record-size`, `record-depth`, `record-shape`, `level-members`, `level-body`.
 *
 * @throws {ProtocolError} `too-large`, `too-deep`, `shape-invalid`
 */
export function checkFormLooks(value: unknown): asserts value is RecordForm {
  checkRecordSize(value);
  checkRecordDepth(value);
  checkFormShape(value);
}

/**
 * Checks all of a form but its proof: what it looks like, and its id.
 *
 * Spec: `record-size`, `record-depth`, `record-shape`, `record-id-mismatch`, `level-members`,
 * `level-body`, `level-commitment`.
 *
 * @throws {ProtocolError} `too-large`, `too-deep`, `shape-invalid`, `id-mismatch`
 */
export function checkForm(value: unknown, options: HashOptions = {}): asserts value is RecordForm {
  checkFormLooks(value);
  checkFormId(value, options);
}

/**
 * A form as it is shown at a level; one that shows no more already stays as it is.
 *
 * Spec: `level-redact`, `level-redact-compose`, `level-redact-clean`.
 */
export function redact(form: RecordForm, level: HashLevel, options: HashOptions = {}): RecordForm {
  const from = levelOf(form);
  if (!isFuller(from, level)) return form;
  const members = form as unknown as JsonObject;
  const kept = without(LEVEL_MEMBERS[level], 'body', ...BELOW_L0);
  return {
    ...Object.fromEntries(kept.map((name) => [name, members[name]!])),
    body: { redacted: true },
    level,
    // The outermost of the layers that are hidden now and were shown before.
    commitment: outermostId(form, options, hiddenLayers(level)),
  } as unknown as RecordForm;
}
