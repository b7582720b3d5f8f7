// schemas/validators.ts: one ready-made function for every shape, so that nobody compiles schemas at start-up.

import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv';
import { formats } from '../schemas/formats.ts';
import { isObject } from './project.ts';
import type { Schema, SchemaFile } from './schema-files.ts';
import { definitionsOf, PARTS_ONLY } from './schema-files.ts';

const HEADER = `// GENERATED from schemas/*.schema.json by \`npm run gen\`. Do not edit.
// @ts-nocheck - the code below is a schema compiler's output, which has no types of its own.

import { createRequire } from 'node:module';
import { formats } from './formats.ts';
import type * as shapes from './types.ts';
import type { Validator } from './validate.ts';

const require = createRequire(import.meta.url);
`;

/** Titles of the shapes that get a function, with the place of their schema. */
export function validatedShapes(files: readonly SchemaFile[]): [title: string, place: string][] {
  const shapes: [string, string][] = [];
  for (const { name, title, schema } of files) {
    const id = String(schema['$id']);
    if (!PARTS_ONLY.has(name)) shapes.push([title, id]);
    if (name !== 'operations.schema.json') continue;
    for (const [key, definition] of definitionsOf(schema)) {
      if (definition['type'] === 'object') shapes.push([key, `${id}#/$defs/${key}`]);
    }
  }
  return shapes.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A compiler with all schemas, set up as the generated functions are. */
export function createCompiler(files: readonly SchemaFile[]): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    // `if` names members of the object around it; the branches do not repeat its type.
    strictTypes: false,
    strictRequired: false,
    // Without this, names that every object inherits count as present.
    ownProperties: true,
    formats: { ...formats },
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const { schema } of files) ajv.addSchema(withoutAnnotations(schema) as Schema);
  return ajv;
}

/** A schema without its prose, which the generated code would carry along. */
function withoutAnnotations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (!isObject(schema)) return schema;
  const kept: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (NAMED_MEMBERS.has(keyword) && isObject(value)) {
      // The names in here are names of members and parts, not keywords.
      kept[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, withoutAnnotations(part)]),
      );
    } else if (keyword === 'const' || keyword === 'enum') {
      kept[keyword] = value;
    } else if (keyword !== 'title' && keyword !== 'description') {
      kept[keyword] = withoutAnnotations(value);
    }
  }
  return kept;
}

const NAMED_MEMBERS: ReadonlySet<string> = new Set(['properties', '$defs']);

/** Makes the text of `schemas/validators.ts`. */
export function generateValidators(files: readonly SchemaFile[]): string {
  const ajv = createCompiler(files);
  const shapes = validatedShapes(files);
  const code = (standaloneCode as unknown as typeof standaloneCode.default)(
    ajv,
    Object.fromEntries(shapes.map(([title, place]) => [`validate${title}`, place])),
  );
  const typed = dropUnusedSchemas(code)
    .replace(/^"use strict";\n?/, '')
    .replace(
      /^export const (validate(\w+)) = (\w+);/gm,
      (_match, name: string, title: string, local: string) =>
        `export const ${name} = ${local} as unknown as Validator<shapes.${title}>;`,
    );
  const table = shapes.map(([title]) => `  ${title}: validate${title},`).join('\n');
  return `${HEADER}\n${typed.trim()}\n
/** Every validator, by the title of its schema. */
export const validators: Readonly<Record<string, Validator<unknown>>> = {\n${table}\n};\n`;
}

/** Leaves out the copies of schemas that the compiler writes beside each function and rarely uses. */
function dropUnusedSchemas(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code
    .split('\n')
    .filter((line) => {
      const name = /^const (schema\d+) = /.exec(line)?.[1];
      return name === undefined || (uses.get(name) ?? 0) > 1;
    })
    .join('\n');
}
