/**
 * The schema profile: which JSON Schemas a definition may have, and how a value is judged by one.
 *
 * The profile has no references and no patterns, so judging always ends, and takes time in proportion
 * to schema and value.
 *
 *     checkSchema(schema);
 *     findViolation({ object: 7 }, schema)   // { path: '/object', keyword: 'type' }
 */
import { canonicalize } from './canonical.ts';
import { isCid } from './cid.ts';
import { ProtocolError } from './errors.ts';
import { type JsonObject, type JsonValue, isJsonObject, ownMember } from './json.ts';
import { isTimestamp } from './time.ts';
import { isActorId } from './urls.ts';

/**
 * The most bytes that the canonical form of a schema may have.
 *
 * Spec: `verbs-definition-shape`.
 */
export const MAX_SCHEMA_BYTES = 65_536;

/**
 * How many schemas may stand inside one another, the outermost counted.
 *
 * Spec: `verbs-definition-shape`.
 */
export const MAX_SCHEMA_DEPTH = 16;

/** A schema of the profile, as `checkSchema` leaves it. */
export type ProfileSchema = boolean | JsonObject;

/** Where a value breaks a schema, and by which of its keywords (`false` for the schema `false`). */
export interface SchemaViolation {
  /** JSON Pointer to the part of the value that is wrong. */
  readonly path: string;
  readonly keyword: string;
}

function invalid(path: string, detail: string): ProtocolError {
  return new ProtocolError('definition-invalid', `the schema${path && ` at ${path}`}: ${detail}`);
}

const TYPES: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  object: isJsonObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  cid: isCid,
  'actor-id': isActorId,
  time: isTimestamp,
};

const isTypeName = (value: JsonValue): boolean =>
  typeof value === 'string' && Object.hasOwn(TYPES, value);
const isText = (value: JsonValue): boolean => typeof value === 'string';
const isNumber = (value: JsonValue): boolean => typeof value === 'number';
const isCount = (value: JsonValue): boolean => Number.isInteger(value) && (value as number) >= 0;

function isListOf(value: JsonValue, isItem: (item: JsonValue) => boolean): value is JsonValue[] {
  return Array.isArray(value) && value.every(isItem);
}

function isSetOf(value: JsonValue, isItem: (item: JsonValue) => boolean): value is JsonValue[] {
  return isListOf(value, isItem) && new Set(value).size === value.length;
}

/** What the value of each keyword has to be, as far as it is no schema itself. */
const KEYWORDS: Readonly<Record<string, (value: JsonValue) => boolean>> = {
  type: (value) => isTypeName(value) || (isSetOf(value, isTypeName) && value.length > 0),
  enum: (value) => Array.isArray(value) && value.length > 0,
  const: () => true,
  properties: isJsonObject,
  required: (value) => isSetOf(value, isText),
  additionalProperties: () => true,
  items: () => true,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  minimum: isNumber,
  maximum: isNumber,
  anyOf: (value) => Array.isArray(value) && value.length > 0,
  allOf: (value) => Array.isArray(value) && value.length > 0,
  format: (value) => typeof value === 'string' && Object.hasOwn(FORMATS, value),
  title: isText,
  description: isText,
  $schema: isText,
  $comment: isText,
};

/** The schemas that stand directly inside a schema, with the path to each. */
function innerSchemas(schema: JsonObject, path: string): [path: string, inner: JsonValue][] {
  const inner: [string, JsonValue][] = [];
  for (const keyword of ['additionalProperties', 'items']) {
    if (Object.hasOwn(schema, keyword)) inner.push([`${path}/${keyword}`, schema[keyword]!]);
  }
  for (const keyword of ['properties', 'anyOf', 'allOf']) {
    const group = ownMember(schema, keyword) as JsonObject | undefined;
    for (const [name, part] of Object.entries(group ?? {})) {
      inner.push([pointer(`${path}/${keyword}`, name), part]);
    }
  }
  return inner;
}

/**
 * Checks that a value is a schema of the profile, and within its limits.
 *
 * Spec: `verbs-profile`, `verbs-profile-size`.
 *
 * @throws {ProtocolError} `definition-invalid`
 */
export function checkSchema(schema: JsonValue): asserts schema is ProfileSchema {
  checkPart(schema, '', 1);
  if (canonicalize(schema).length > MAX_SCHEMA_BYTES) {
    throw invalid('', `more than ${MAX_SCHEMA_BYTES} canonical bytes`);
  }
}

function checkPart(schema: JsonValue, path: string, depth: number): void {
  if (depth > MAX_SCHEMA_DEPTH) {
    throw invalid(path, `more than ${MAX_SCHEMA_DEPTH} schemas inside one another`);
  }
  if (typeof schema === 'boolean') return;
  if (!isJsonObject(schema)) throw invalid(path, 'no object and no boolean');
  for (const [keyword, value] of Object.entries(schema)) {
    if (!Object.hasOwn(KEYWORDS, keyword)) {
      throw invalid(path, `the profile has no keyword ${JSON.stringify(keyword)}`);
    }
    if (!KEYWORDS[keyword]!(value)) throw invalid(path, `${keyword} has no such value`);
  }
  for (const [innerPath, inner] of innerSchemas(schema, path)) {
    checkPart(inner, innerPath, depth + 1);
  }
}

/**
 * Tells whether a value satisfies a schema of the profile.
 *
 * Spec: `verbs-schema-judge`.
 */
export function satisfiesSchema(value: JsonValue, schema: ProfileSchema): boolean {
  return findViolation(value, schema) === undefined;
}

/**
 * The first place where a value breaks a schema of the profile; undefined where it satisfies it.
 *
 * Spec: `verbs-schema-judge`.
 */
export function findViolation(
  value: JsonValue,
  schema: ProfileSchema,
): SchemaViolation | undefined {
  return judge(value, schema, '');
}

function judge(value: JsonValue, schema: ProfileSchema, path: string): SchemaViolation | undefined {
  if (typeof schema === 'boolean') return schema ? undefined : { path, keyword: 'false' };
  for (const keyword of Object.keys(schema)) {
    if (!Object.hasOwn(JUDGES, keyword)) continue;
    const found = JUDGES[keyword]!(value, schema[keyword]!, path, schema);
    if (found === true) continue;
    return found === false ? { path, keyword } : found;
  }
  return undefined;
}

/** True if a value satisfies a keyword; false, or where inside it the fault is, if it does not. */
type KeywordJudge = (
  value: JsonValue,
  operand: JsonValue,
  path: string,
  schema: JsonObject,
) => boolean | SchemaViolation;

const JUDGES: Readonly<Record<string, KeywordJudge>> = {
  type: (value, operand) => [operand].flat().some((name) => TYPES[name as string]!(value)),
  enum: (value, operand) => (operand as JsonValue[]).some((option) => areEqual(value, option)),
  const: areEqual,
  properties(value, operand, path) {
    if (!isJsonObject(value)) return true;
    for (const [name, schema] of Object.entries(operand as JsonObject)) {
      if (!Object.hasOwn(value, name)) continue;
      const found = judge(value[name]!, schema as ProfileSchema, pointer(path, name));
      if (found) return found;
    }
    return true;
  },
  required: (value, operand) =>
    !isJsonObject(value) || (operand as string[]).every((name) => Object.hasOwn(value, name)),
  additionalProperties(value, operand, path, schema) {
    if (!isJsonObject(value)) return true;
    const listed = ownMember(schema, 'properties') as JsonObject | undefined;
    for (const [name, member] of Object.entries(value)) {
      if (listed !== undefined && Object.hasOwn(listed, name)) continue;
      const found = judge(member, operand as ProfileSchema, pointer(path, name));
      if (found) return found;
    }
    return true;
  },
  items(value, operand, path) {
    if (!Array.isArray(value)) return true;
    for (const [index, item] of value.entries()) {
      const found = judge(item, operand as ProfileSchema, `${path}/${index}`);
      if (found) return found;
    }
    return true;
  },
  minLength: (value, operand) => typeof value !== 'string' || lengthOf(value) >= Number(operand),
  maxLength: (value, operand) => typeof value !== 'string' || lengthOf(value) <= Number(operand),
  minItems: (value, operand) => !Array.isArray(value) || value.length >= Number(operand),
  maxItems: (value, operand) => !Array.isArray(value) || value.length <= Number(operand),
  minimum: (value, operand) => typeof value !== 'number' || value >= Number(operand),
  maximum: (value, operand) => typeof value !== 'number' || value <= Number(operand),
  anyOf: (value, operand, path) =>
    (operand as ProfileSchema[]).some((schema) => judge(value, schema, path) === undefined),
  allOf(value, operand, path) {
    for (const schema of operand as ProfileSchema[]) {
      const found = judge(value, schema, path);
      if (found) return found;
    }
    return true;
  },
  format: (value, operand) => typeof value !== 'string' || FORMATS[operand as string]!(value),
};

/** The length of a text in Unicode code points. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Equality of JSON values: numbers by value, lists in order, objects in any order of members. */
function areEqual(one: JsonValue, other: JsonValue): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => areEqual(item, other[index]!))
    );
  }
  if (!isJsonObject(one) || !isJsonObject(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && areEqual(one[name]!, other[name]!))
  );
}

function pointer(path: string, name: string): string {
  return `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
