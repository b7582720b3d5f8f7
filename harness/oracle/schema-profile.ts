// The schema profile of the chapter *Verbs*, judged by Ajv: first whether a schema is of the profile, then what it says.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { isActorId, isCid } from './activity.ts';
import { oracleCanonicalize } from './canonical.ts';
import { OracleError } from './error.ts';
import { isJsonObject, setMember, type JsonObject, type JsonValue } from './json.ts';
import { isTime } from './time.ts';

const MAX_SCHEMA_BYTES = 65_536;
const MAX_SCHEMA_NESTING = 16;

const TYPES = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
const COUNT = { type: 'integer', minimum: 0 };
const SCHEMA = { $ref: '#' };
const SCHEMAS = { type: 'array', minItems: 1, items: SCHEMA };

/** The table of keywords, as a schema for schemas. */
const PROFILE = {
  type: ['object', 'boolean'],
  additionalProperties: false,
  properties: {
    type: {
      anyOf: [
        { enum: TYPES },
        { type: 'array', minItems: 1, uniqueItems: true, items: { enum: TYPES } },
      ],
    },
    enum: { type: 'array', minItems: 1 },
    const: true,
    properties: { type: 'object', additionalProperties: SCHEMA },
    required: { type: 'array', uniqueItems: true, items: { type: 'string' } },
    additionalProperties: SCHEMA,
    items: SCHEMA,
    minLength: COUNT,
    maxLength: COUNT,
    minItems: COUNT,
    maxItems: COUNT,
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    anyOf: SCHEMAS,
    allOf: SCHEMAS,
    format: { enum: ['cid', 'actor-id', 'time'] },
    title: { type: 'string' },
    description: { type: 'string' },
    $schema: { type: 'string' },
    $comment: { type: 'string' },
  },
};

const isOfProfile = new Ajv2020({ strict: false, ownProperties: true }).compile(PROFILE);

/**
 * Refuses a schema that is not of the profile.
 *
 * Spec: `verbs-profile`, `verbs-profile-size`.
 *
 * @throws {OracleError} `definition-invalid`
 */
export function oracleCheckSchema(schema: JsonValue): void {
  if (!isOfProfile(schema)) {
    const error = isOfProfile.errors?.[0];
    throw invalid(`${error?.instancePath ?? ''} ${error?.message ?? 'is not of the profile'}`);
  }
  const bytes = oracleCanonicalize(schema).length;
  if (bytes > MAX_SCHEMA_BYTES) throw invalid(`${bytes} canonical bytes`);
  const nesting = nestingOf(schema);
  if (nesting > MAX_SCHEMA_NESTING) throw invalid(`${nesting} schemas inside one another`);
}

/**
 * Judges a value by a schema of the profile.
 *
 * Spec: `verbs-schema-judge`.
 */
export function oracleJudgeBySchema(schema: JsonValue, value: JsonValue): boolean {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    ownProperties: true,
    formats: { cid: isCid, 'actor-id': isActorId, time: isTime },
  });
  const written = rewrite(schema);
  return ajv.compile(typeof written === 'boolean' ? written : (written as JsonObject))(
    rename(value),
  );
}

/** The schemas that stand directly inside a schema. */
function schemasIn(schema: JsonValue): JsonValue[] {
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]): JsonValue[] => {
    if (keyword === 'properties') return Object.values(value as JsonObject);
    if (keyword === 'additionalProperties' || keyword === 'items') return [value];
    return keyword === 'anyOf' || keyword === 'allOf' ? (value as JsonValue[]) : [];
  });
}

/** How many schemas stand inside one another, the outermost included. */
function nestingOf(schema: JsonValue): number {
  return 1 + Math.max(0, ...schemasIn(schema).map(nestingOf));
}

/**
 * The schema as Ajv gets it: without what has no meaning, and with every name of a member marked. Ajv, like much that is
 * written in JavaScript, stumbles over members that are called `__proto__` or `valueOf`; marked, they are ordinary ones.
 */
function rewrite(schema: JsonValue): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const written: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (WITHOUT_MEANING.has(keyword)) continue;
    setMember(written, keyword, REWRITERS.get(keyword)?.(value) ?? value);
  }
  return written;
}

const WITHOUT_MEANING = new Set(['title', 'description', '$schema', '$comment']);

const REWRITERS = new Map<string, (value: JsonValue) => JsonValue>([
  ['enum', rename],
  ['const', rename],
  ['properties', (value) => renameMembers(value as JsonObject, rewrite)],
  ['required', (value) => (value as string[]).map(mark)],
  ['additionalProperties', rewrite],
  ['items', rewrite],
  ['anyOf', (value) => (value as JsonValue[]).map(rewrite)],
  ['allOf', (value) => (value as JsonValue[]).map(rewrite)],
]);

/** A value with every name of a member marked. */
function rename(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(rename);
  return isJsonObject(value) ? renameMembers(value, rename) : value;
}

function renameMembers(object: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  const renamed: JsonObject = {};
  for (const [name, value] of Object.entries(object)) setMember(renamed, mark(name), change(value));
  return renamed;
}

function mark(name: string): string {
  return `member ${name}`;
}

function invalid(detail: string): OracleError {
  return new OracleError('definition-invalid', detail);
}
