/**
 * Definitions: verbs and types of objects as data, each with a schema.
 */
import type { ActivityDocument } from './activity-shape.ts';
import { type HashOptions, computeCid } from './cid.ts';
import { ProtocolError } from './errors.ts';
import { type JsonObject, type JsonValue, isJsonObject, ownMember } from './json.ts';
import { type ProfileSchema, checkSchema, findViolation } from './schema-profile.ts';

/**
 * What a definition can be for: a verb, or a type of objects.
 *
 * Spec: `verbs-definition-shape`.
 */
export const DEFINITION_KINDS = ['DefineActivity', 'DefineObject'] as const;

/** One of them. */
export type DefinitionKind = (typeof DEFINITION_KINDS)[number];

/** The three members of which a definition consists, and by which it is identified. */
export interface Definition {
  readonly type: DefinitionKind;
  readonly name: string;
  readonly schema: ProfileSchema;
}

// The form of a verb, see *Activities*.
const NAME_FORM = /^[A-Z][A-Za-z0-9]{0,63}$/;

/**
 * The names that nobody can define: what the protocol itself does with them is no matter of schemas.
 *
 * Spec: `verbs-reserved`.
 */
const RESERVED_NAMES: Readonly<Record<DefinitionKind, ReadonlySet<string>>> = {
  DefineActivity: new Set([
    'Create',
    'Update',
    'Delete',
    'Move',
    'Follow',
    'Accept',
    'Reject',
    'Undo',
  ]),
  DefineObject: new Set(['Person', 'Service', 'Group', 'DefineActivity', 'DefineObject']),
};

/**
 * Tells whether a name of a kind can be defined by nobody.
 *
 * Spec: `verbs-reserved`.
 */
export function isReservedName(kind: DefinitionKind, name: string): boolean {
  return RESERVED_NAMES[kind].has(name);
}

/**
 * Tells whether the object of a Create says that it is a definition.
 *
 * Spec: `verbs-definition-shape`.
 */
export function isDefinition(object: unknown): object is JsonObject & { type: DefinitionKind } {
  return (
    isJsonObject(object) &&
    (DEFINITION_KINDS as readonly unknown[]).includes(ownMember(object, 'type'))
  );
}

/**
 * Checks a definition, its shape first and then its schema, and gives back the three members that
 * count.
 *
 * Spec: `verbs-definition-shape`, `verbs-definition-refused`, `verbs-profile`, `verbs-profile-size`.
 *
 * @throws {ProtocolError} `shape-invalid`, `definition-invalid`
 */
export function readDefinition(object: unknown): Definition {
  if (!isDefinition(object)) {
    throw new ProtocolError('shape-invalid', 'type is neither DefineActivity nor DefineObject');
  }
  const name = ownMember(object, 'name');
  if (typeof name !== 'string' || !NAME_FORM.test(name)) {
    throw new ProtocolError('shape-invalid', 'name is not of the form of a verb');
  }
  if (!Object.hasOwn(object, 'schema')) throw new ProtocolError('shape-invalid', 'no schema');
  const schema: JsonValue = object['schema']!;
  checkSchema(schema);
  return { type: object.type, name, schema };
}

/**
 * The definition id: the content id of the three members of a definition by themselves.
 *
 * Spec: `cid-document-id`.
 */
export function definitionId(definition: Definition, options: HashOptions = {}): string {
  const { type, name, schema } = definition;
  return computeCid({ type, name, schema }, options);
}

/** Finds the schema in force for a name; undefined where there is none. */
export type SchemaLookup = (kind: DefinitionKind, name: string) => ProfileSchema | undefined;

/**
 * Checks an activity by the schema for its verb and, if it is a Create, by that for the type of its
 * object. The schema for a verb sees the activity without `id` and `proof`.
 *
 * Spec: `verbs-schema-published`, `verbs-schema-received`.
 *
 * @throws {ProtocolError} `schema-violated`
 */
export function checkBySchemas(
  activity: JsonObject & Pick<ActivityDocument, 'type'>,
  schemaOf: SchemaLookup,
): void {
  const verb = schemaOf('DefineActivity', activity.type);
  if (verb !== undefined) {
    const { id: _, proof: __, ...judged } = activity;
    checkPart(judged, verb, `the schema of ${activity.type}`, '');
  }
  const object = ownMember(activity, 'object');
  if (activity.type !== 'Create' || !isJsonObject(object)) return;
  const type = ownMember(object, 'type');
  const created = typeof type === 'string' ? schemaOf('DefineObject', type) : undefined;
  if (created !== undefined) checkPart(object, created, `the schema of ${String(type)}`, '/object');
}

function checkPart(value: JsonValue, schema: ProfileSchema, what: string, place: string): void {
  const found = findViolation(value, schema);
  if (found === undefined) return;
  const path = `${place}${found.path}`;
  throw new ProtocolError(
    'schema-violated',
    `${path === '' ? 'the activity' : path} breaks ${found.keyword} of ${what}`,
  );
}

/**
 * The definitions that every host has from its start, unless it is started without them.
 *
 * Spec: `verbs-shipped`.
 */
export const SHIPPED_DEFINITIONS: readonly Definition[] = [
  {
    type: 'DefineObject',
    name: 'Note',
    schema: {
      type: 'object',
      required: ['content'],
      properties: {
        content: { type: 'string', maxLength: 100_000 },
        tags: { type: 'array', items: { type: 'string' } },
      },
    },
  },
  {
    type: 'DefineActivity',
    name: 'Announce',
    schema: {
      type: 'object',
      required: ['object'],
      properties: { object: { type: 'string', format: 'cid' } },
    },
  },
  {
    type: 'DefineActivity',
    name: 'Endorse',
    schema: {
      type: 'object',
      required: ['object', 'kind'],
      properties: {
        object: { type: 'string', format: 'cid' },
        kind: { type: 'string', minLength: 1, maxLength: 64 },
      },
    },
  },
];
