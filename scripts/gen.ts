#!/usr/bin/env node
// Makes every generated file of the project. With --check it compares instead, and writes nothing.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import type { Validator } from '../schemas/validate.ts';
import { generateTypes } from './gen-types.ts';
import { createCompiler, generateValidators } from './gen-validators.ts';
import { importIfBuilt, isObject, projectRoot, readIfThere, readJsonIfThere } from './project.ts';
import { readSpecification, requirementsDocument } from './requirements.ts';
import type { SchemaFile } from './schema-files.ts';
import { readSchemaFiles, resolveReference } from './schema-files.ts';
import { shippedDefinitionsTable } from './shipped-definitions.ts';
import { coverageTable } from './trace-rules.ts';
import type { TraceShapes } from './trace-sources.ts';
import { readTraceInput } from './trace-sources.ts';
import { workedExample } from './worked-example.ts';

/** A generated file: its path in the project, and its text as it should be. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/** What one generator made, and why it could not make more. */
interface Generation {
  files: GeneratedFile[];
  problems: string[];
}

/** The generators, in order: each may read what those before it have made. */
const GENERATORS: readonly ((root: string) => Promise<Generation>)[] = [
  generateFromSchemas,
  generateWorkedExample,
  generateShippedDefinitions,
  generateRequirements,
  generateVectorFiles,
  generateCoverage,
];

async function generateFromSchemas(root: string): Promise<Generation> {
  const schemas = readSchemaFiles(root);
  const files = [
    { path: 'schemas/types.ts', text: await generateTypes(schemas) },
    { path: 'schemas/validators.ts', text: generateValidators(schemas) },
  ];
  return { files, problems: [] };
}

function generateWorkedExample(root: string): Promise<Generation> {
  return Promise.resolve(
    generatePart(root, 'spec/01-overview.md', 'worked-example', () => workedExample()),
  );
}

function generateShippedDefinitions(root: string): Promise<Generation> {
  return Promise.resolve(
    generatePart(root, 'spec/17-verbs.md', 'shipped-definitions', shippedDefinitionsTable),
  );
}

function generateRequirements(root: string): Promise<Generation> {
  const { requirements, problems } = readSpecification(root, chapterClasses(readSchemaFiles(root)));
  if (problems.length > 0) return Promise.resolve({ files: [], problems });
  const document = requirementsDocument(specVersion(root), requirements);
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return Promise.resolve({ files: [{ path: 'spec/requirements.json', text }], problems: [] });
}

async function generateVectorFiles(root: string): Promise<Generation> {
  const module = await importIfBuilt(root, 'scripts/gen-vectors.js');
  if (module === undefined) return { files: [], problems: [] };
  const generate = module['generateVectors'];
  if (typeof generate !== 'function') {
    return { files: [], problems: ['scripts/gen-vectors.ts does not export generateVectors'] };
  }
  const texts = (await (generate as () => unknown)()) as ReadonlyMap<string, string>;
  const files = [...texts].map(([name, text]) => ({ path: `vectors/${name}`, text }));
  return { files, problems: [] };
}

async function generateCoverage(root: string): Promise<Generation> {
  const input = await readTraceInput(root, freshShapes(root));
  return generatePart(root, 'CONFORMANCE.md', 'coverage', () => coverageTable(input));
}

/** Makes a part of a page that is written by hand otherwise; a project without the page needs no part. */
function generatePart(root: string, path: string, name: string, make: () => string): Generation {
  const page = readIfThere(root, path);
  if (page === undefined) return { files: [], problems: [] };
  const text = replaceGenerated(page, name, make());
  if (text === undefined) {
    const problem = `${path} has lost its markers <!-- generated:${name} --> … <!-- /generated -->`;
    return { files: [], problems: [problem] };
  }
  return { files: [{ path, text }], problems: [] };
}

/** Validators made of the schemas as they are now: the built ones may be older than a schema that was just changed. */
function freshShapes(root: string): TraceShapes {
  const files = readSchemaFiles(root);
  const compiler = createCompiler(files);
  const shape = <Shape>(title: string): Validator<Shape> => {
    const file = files.find((candidate) => candidate.title === title);
    const validator = compiler.getSchema(String(file?.schema['$id']));
    if (validator === undefined) throw new Error(`there is no schema with the title ${title}`);
    return validator as unknown as Validator<Shape>;
  };
  return {
    requirements: shape('Requirements'),
    exclusions: shape('Exclusions'),
    vectorFile: shape('VectorFile'),
  };
}

/** Replaces what stands between the markers of a generated part of a page; `undefined` without markers. */
export function replaceGenerated(page: string, name: string, text: string): string | undefined {
  const opening = `<!-- generated:${name} -->`;
  const closing = '<!-- /generated -->';
  const start = page.indexOf(opening);
  const end = page.indexOf(closing, start);
  if (start === -1 || end === -1) return undefined;
  return `${page.slice(0, start + opening.length)}\n${text}\n${page.slice(end)}`;
}

/** What the front matter of a chapter may name: a conformance class, or a capability with a chapter of its own. */
export function chapterClasses(schemas: readonly SchemaFile[]): Set<string> {
  const schema = resolveReference(schemas, 'common.schema.json', '#/$defs/ConformanceClass');
  const more = resolveReference(schemas, 'common.schema.json', '#/$defs/RequirementClass')['anyOf'];
  const lists = [schema, ...(Array.isArray(more) ? (more as unknown[]).filter(isObject) : [])];
  return new Set(
    lists.flatMap((list) => (Array.isArray(list['enum']) ? (list['enum'] as string[]) : [])),
  );
}

function specVersion(root: string): string {
  const manifest = readJsonIfThere(root, 'package.json');
  const version = isObject(manifest) ? manifest['version'] : undefined;
  if (typeof version !== 'string') throw new Error('package.json has no version');
  return version;
}

/** Runs all generators on a project and gives the exit code: 0 done or fresh, 1 stale or impossible. */
export async function generate(
  root: string,
  check: boolean,
  print: (text: string) => void,
): Promise<number> {
  let failed = false;
  for (const generator of GENERATORS) {
    const { files, problems } = await generator(root);
    for (const problem of problems) print(problem);
    const stale = files.filter(({ path, text }) => readIfThere(root, path) !== text);
    for (const { path, text } of stale) {
      if (check) {
        print(`${path} is stale; refresh it with: npm run gen`);
      } else {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
        print(`wrote ${path}`);
      }
    }
    failed ||= problems.length > 0 || (check && stale.length > 0);
  }
  return failed ? 1 : 0;
}

if (import.meta.url === new URL(argv[1] ?? '', 'file:').href) {
  const check = argv.includes('--check');
  try {
    exit(
      await generate(projectRoot, check, (text) => (check ? stderr : stdout).write(`${text}\n`)),
    );
  } catch (error) {
    stderr.write(`gen: ${error instanceof Error ? error.message : String(error)}\n`);
    exit(1);
  }
}
