/**
 * The definitions that every host has from its start, and their table in the chapter *Verbs*.
 *
 * Written down a second time, beside those of the core, and made into ids by the oracle: the tests hold one against the
 * other.
 */
import { oracleCanonicalText, oracleCid, type JsonObject } from '../harness/oracle/index.ts';

/** A definition, as the object of a Create. */
type ShippedDefinition = JsonObject & { type: string; name: string; schema: JsonObject };

/** The three definitions. */
export const SHIPPED_DEFINITIONS: readonly ShippedDefinition[] = [
  {
    type: 'DefineObject',
    name: 'Note',
    schema: {
      type: 'object',
      required: ['content'],
      properties: {
        content: { type: 'string', maxLength: 100000 },
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

/** The table of the chapter: kind, name, definition id and the canonical text of the schema. */
export function shippedDefinitionsTable(): string {
  const rows = SHIPPED_DEFINITIONS.map((definition) => {
    const { type, name, schema } = definition;
    const cells = [type, name, oracleCid(definition), oracleCanonicalText(schema)];
    return `| ${cells.map((cell) => `\`${cell}\``).join(' | ')} |`;
  });
  return ['', '| kind | name | definition id | schema |', '|---|---|---|---|', ...rows, ''].join(
    '\n',
  );
}
