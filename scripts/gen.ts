#!/usr/bin/env node
// Makes every generated file of the project. With --check it compares instead, and writes nothing.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { generateTypes } from './gen-types.ts';
import { generateValidators } from './gen-validators.ts';
import { projectRoot, readIfThere } from './project.ts';
import { readSchemaFiles } from './schema-files.ts';

/** A generated file: its path in the project, and its text as it should be. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** Makes the text of every generated file. */
export async function generateAll(root: string): Promise<GeneratedFile[]> {
  const schemas = readSchemaFiles(root);
  return [
    { path: 'schemas/types.ts', text: await generateTypes(schemas) },
    { path: 'schemas/validators.ts', text: generateValidators(schemas) },
  ];
}

/** The generated files that differ from what they should be. */
export function findStale(root: string, files: readonly GeneratedFile[]): GeneratedFile[] {
  return files.filter(({ path, text }) => readIfThere(root, path) !== text);
}

async function main(): Promise<number> {
  const check = argv.includes('--check');
  const stale = findStale(projectRoot, await generateAll(projectRoot));
  for (const { path, text } of stale) {
    if (check) {
      stderr.write(`${path} is stale; refresh it with: npm run gen\n`);
    } else {
      mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
      writeFileSync(join(projectRoot, path), text);
      stdout.write(`wrote ${path}\n`);
    }
  }
  return check && stale.length > 0 ? 1 : 0;
}

if (import.meta.url === new URL(argv[1] ?? '', 'file:').href) exit(await main());
