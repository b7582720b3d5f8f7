import type { JsonObject } from './json.ts';

/** A definition, as the object of a Create. */
export type ShippedDefinition = JsonObject & { type: string; name: string; schema: JsonObject };

/**
 * The definitions that every host has from its start, written down a second time: the tests hold them against the core's.
 *
 * Spec: `verbs-shipped`.
 */
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
