// What the checks of verbs share: definitions with names of their own, and what the registry shows of them.

import type { CheckContext } from '../engine/context.ts';
import { at, listAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { oracleDefinitionId, SHIPPED_DEFINITIONS } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';

export type Kind = 'DefineActivity' | 'DefineObject';

export const SCHEMA_VIOLATED = { status: 422, code: 'schema-violated' };
export const DEFINITION_INVALID = { status: 422, code: 'definition-invalid' };
export const CONFLICT = { status: 409, code: 'conflict' };

/** A schema that a verb of the checks has unless another one is given: `object` is the text "good". */
export const GOOD_OBJECT: JsonObject = {
  type: 'object',
  required: ['object'],
  properties: { object: { const: 'good' } },
};

/** The definitions that a host is shipped with. */
export const SHIPPED = SHIPPED_DEFINITIONS.map(({ type, name, schema }) => ({
  kind: type as Kind,
  name,
  schema,
}));

/** A name that nobody else defines: the registry is shared by all checks on a host. */
export function freshName(check: CheckContext): string {
  return check.random('Verb');
}

/** The object of a definition. */
export function definition(kind: Kind, name: string, schema: JsonValue): JsonObject {
  return { type: kind, name, schema };
}

/** The publish request for a definition. */
export function defineRequest(kind: Kind, name: string, schema: JsonValue): JsonObject {
  return { type: 'Create', object: definition(kind, name, schema) };
}

/** What `define-registry` shows of a name that is in force, as an actor sees it. */
export async function entryOf(actor: LocalActor, kind: Kind, name: string): Promise<unknown> {
  return at(await actor.projection('define-registry'), kind, name);
}

/** The received definitions of a name, as an actor sees them. */
export async function receivedOf(actor: LocalActor, name: string): Promise<unknown[]> {
  const received = listAt(await actor.projection('define-registry'), 'received');
  return received.filter((entry) => at(entry, 'name') === name);
}

/** What the registry is to show of a definition in force. */
export function expectedEntry(
  kind: Kind,
  name: string,
  schema: JsonValue,
  activity: JsonValue,
): JsonObject {
  return { definition: oracleDefinitionId(definition(kind, name, schema)), schema, activity };
}
