// schemas/types.ts: one TypeScript type for every titled schema.

import { compile } from 'json-schema-to-typescript';
import { isObject } from './project.ts';
import type { Schema, SchemaFile } from './schema-files.ts';
import { definitionsOf, fileOfReference, PARTS_ONLY, resolveReference } from './schema-files.ts';

const BANNER = `// GENERATED from schemas/*.schema.json by \`npm run gen\`. Do not edit.`;

/** Names that would hide a built-in type. */
const BUILT_IN: ReadonlySet<string> = new Set([
  'Array',
  'Date',
  'Error',
  'Function',
  'Map',
  'Object',
  'Promise',
  'Record',
  'Request',
  'Response',
  'Set',
]);

/**
 * Makes the text of `schemas/types.ts`.
 *
 * The types say what a shape looks like, not all that a validator asks: conditions on other members
 * (`if`) have no type, and open objects have an index signature.
 */
export async function generateTypes(files: readonly SchemaFile[]): Promise<string> {
  const definitions: Record<string, Schema> = {};
  for (const file of files) {
    if (!PARTS_ONLY.has(file.name))
      addDefinition(definitions, file.title, file, file.schema, files);
    for (const [, definition] of definitionsOf(file.schema)) {
      if (typeof definition['title'] === 'string') {
        addDefinition(definitions, definition['title'], file, definition, files);
      }
    }
  }
  const sorted = Object.fromEntries(Object.entries(definitions).sort(byName));
  const text = await compile(
    { title: ROOT, type: 'object', additionalProperties: false, definitions: sorted },
    ROOT,
    {
      bannerComment: BANNER,
      unreachableDefinitions: true,
      // Otherwise a list of at most 20 becomes a union of 21 tuples.
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true, printWidth: 100 },
    },
  );
  const types = dropRoot(text);
  assertOneTypeEach(types);
  return types;
}

const ROOT = 'RootOfAllSchemas';

function dropRoot(text: string): string {
  return text.replace(new RegExp(`export interface ${ROOT} \\{\\}\\n`), '').replace(ECHO, '');
}

/** The generator repeats where each definition came from; here they all come from one place. */
const ECHO =
  / \*\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/g;

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}

function addDefinition(
  definitions: Record<string, Schema>,
  title: string,
  file: SchemaFile,
  schema: Schema,
  files: readonly SchemaFile[],
): void {
  if (BUILT_IN.has(title))
    throw new Error(`${file.name}: the title ${title} would hide a built-in type`);
  if (Object.hasOwn(definitions, title))
    throw new Error(`${file.name}: the title ${title} is taken`);
  definitions[title] = withoutReferences(schema, file.name, files);
}

/**
 * Rewrites a schema so that the type generator sees no references and no conditions.
 *
 * The generator resolves a reference with a description of its own into a copy, which would give
 * the copied type a second name.
 */
function withoutReferences(schema: Schema, from: string, files: readonly SchemaFile[]): Schema {
  const { $ref, $schema: _, $id: __, $defs: ___, ...rest } = schema;
  const { if: condition, then, else: otherwise, not, ...plain } = rest;
  if (isObject(not)) return { ...describe(schema), tsType: 'never' };
  if (typeof $ref === 'string') return typeOfReference($ref, plain, from, files);
  if (isObject(condition) && typeof condition['type'] === 'string' && !('type' in schema)) {
    const branches = [then === true ? condition : then, otherwise].filter(isObject);
    return {
      ...titleOf(schema),
      ...describe(schema),
      anyOf: branches.map((branch) => withoutReferences(branch, from, files)),
    };
  }
  return rewriteMembers(plain, from, files);
}

function typeOfReference(
  $ref: string,
  plain: Schema,
  from: string,
  files: readonly SchemaFile[],
): Schema {
  const target = resolveReference(files, from, $ref);
  const { title: _, description: __, ...more } = plain;
  const base: Schema =
    typeof target['title'] === 'string'
      ? { tsType: target['title'] }
      : withoutReferences(target, fileOfReference(from, $ref), files);
  if (Object.keys(more).length === 0) return { ...titleOf(plain), ...base, ...describe(plain) };
  const extension = rewriteMembers({ type: 'object', ...more }, from, files);
  return { ...titleOf(plain), ...describe(plain), allOf: [base, extension] };
}

function rewriteMembers(schema: Schema, from: string, files: readonly SchemaFile[]): Schema {
  const rewritten: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'propertyNames' || keyword === 'oneOf') continue;
    if (keyword === 'allOf' || keyword === 'anyOf') {
      const branches = (value as unknown[]).filter(isObject).filter((branch) => !('if' in branch));
      if (branches.length > 0) {
        rewritten[keyword] = branches.map((branch) => withoutReferences(branch, from, files));
      }
    } else if (keyword === 'properties' && isObject(value)) {
      rewritten[keyword] = Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          isObject(member) ? withoutReferences(member, from, files) : member,
        ]),
      );
    } else if ((keyword === 'items' || keyword === 'additionalProperties') && isObject(value)) {
      rewritten[keyword] = withoutReferences(value, from, files);
    } else {
      rewritten[keyword] = value;
    }
  }
  return rewritten;
}

function titleOf(schema: Schema): Schema {
  return typeof schema['title'] === 'string' ? { title: schema['title'] } : {};
}

function describe(schema: Schema): Schema {
  return typeof schema['description'] === 'string' ? { description: schema['description'] } : {};
}

function assertOneTypeEach(types: string): void {
  const seen = new Set<string>();
  for (const [, name = ''] of types.matchAll(/^export (?:interface|type) (\w+)/gm)) {
    if (seen.has(name)) throw new Error(`two types are called ${name}`);
    if (/[a-z]\d$/.test(name) && seen.has(name.slice(0, -1))) {
      throw new Error(
        `the type ${name} is a second form of ${name.slice(0, -1)}: title its schema`,
      );
    }
    seen.add(name);
  }
}
