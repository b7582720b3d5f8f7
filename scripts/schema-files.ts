// The schema files, read once for every generator.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isObject, listFiles } from './project.ts';

/** A JSON Schema as it stands in its file. */
export type Schema = Record<string, unknown>;

/** One file of `schemas/`. */
export interface SchemaFile {
  /** File name, such as `key.schema.json`. */
  name: string;
  title: string;
  schema: Schema;
}

/** Files that only hold parts for others; nothing is validated against them as a whole. */
export const PARTS_ONLY: ReadonlySet<string> = new Set([
  'common.schema.json',
  'operations.schema.json',
]);

/** Reads all schema files, sorted by name. */
export function readSchemaFiles(root: string): SchemaFile[] {
  return listFiles(root, 'schemas', '.schema.json').map((path) => {
    const schema: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
    if (!isObject(schema) || typeof schema['title'] !== 'string') {
      throw new Error(`${path} is not a schema with a title`);
    }
    return { name: basename(path), title: schema['title'], schema };
  });
}

/** The shared parts of a schema file, by name. */
export function definitionsOf(schema: Schema): [name: string, definition: Schema][] {
  const definitions = schema['$defs'];
  return isObject(definitions) ? Object.entries(definitions).filter(isNamedSchema) : [];
}

function isNamedSchema(entry: [string, unknown]): entry is [string, Schema] {
  return isObject(entry[1]);
}

/** The part that a `$ref` means, seen from a file. */
export function resolveReference(files: readonly SchemaFile[], from: string, ref: string): Schema {
  const [file = '', pointer = ''] = ref.split('#');
  const target = files.find(({ name }) => name === (file === '' ? from : file));
  if (target === undefined) throw new Error(`${from} refers to ${ref}, which is no schema file`);
  if (pointer === '') return target.schema;
  const name = /^\/\$defs\/([A-Za-z0-9]+)$/.exec(pointer)?.[1];
  const found = definitionsOf(target.schema).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`${from} refers to ${ref}, which does not exist`);
  return found;
}

/** The file in which a `$ref` ends, seen from a file. */
export function fileOfReference(from: string, ref: string): string {
  const file = ref.split('#')[0] ?? '';
  return file === '' ? from : file;
}
