// Collects what cites requirements: vectors, checks, flows, mutants, exclusions and doc comments.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Exclusions, Requirements, VectorFile } from '../schemas/types.ts';
import type { Validator } from '../schemas/validate.ts';
import { assertShape, formatShapeErrors } from '../schemas/validate.ts';
import {
  validateExclusions,
  validateRequirements,
  validateVectorFile,
} from '../schemas/validators.ts';
import { importIfBuilt, isObject, listFiles, readJsonIfThere } from './project.ts';
import type { Citation, TraceInput } from './trace-rules.ts';

/** The validators that the files are read with. */
export interface TraceShapes {
  requirements: Validator<Requirements>;
  exclusions: Validator<Exclusions>;
  vectorFile: Validator<VectorFile>;
}

const BUILT_SHAPES: TraceShapes = {
  requirements: validateRequirements,
  exclusions: validateExclusions,
  vectorFile: validateVectorFile,
};

/**
 * Reads everything that cites requirements.
 *
 * @throws {Error} when a file does not have its shape
 */
export async function readTraceInput(root: string, shapes = BUILT_SHAPES): Promise<TraceInput> {
  const { requirements } = readShaped(root, 'spec/requirements.json', shapes.requirements, {
    version: '',
    requirements: [],
  });
  const { exclusions } = readShaped(root, 'spec/exclusions.json', shapes.exclusions, {
    exclusions: [],
  });
  return {
    requirements,
    exclusions,
    vectors: [
      ...readVectors(root, shapes.vectorFile),
      ...(await readRegister(root, 'harness/adapter/run-vectors.js', 'PROTOCOL_CASES', 'vector')),
    ],
    checks: [
      ...(await readRegister(root, 'harness/checks/index.js', 'allChecks', 'check')),
      ...(await readRegister(root, 'harness/flows/index.js', 'allFlows', 'flow')),
    ],
    mutants: await readRegister(root, 'mutants/index.js', 'allMutants', 'mutant'),
    comments: readComments(root),
    reviewed: readReviewed(root),
  };
}

/** The hashes of the sentences as they were last reviewed. */
export function readReviewed(root: string): Record<string, string> {
  const rows = readJsonIfThere(root, 'spec/reviewed.json') ?? {};
  if (!isObject(rows)) throw new Error('spec/reviewed.json is not an object from id to hash');
  return Object.fromEntries(Object.entries(rows).map(([id, hash]) => [id, String(hash)]));
}

function readShaped<Shape, Absent>(
  root: string,
  path: string,
  validator: Validator<Shape>,
  absent: Absent,
): Shape | Absent {
  const value = readJsonIfThere(root, path);
  if (value === undefined) return absent;
  const errors = assertShape(validator, value);
  if (errors.length > 0) throw new Error(`${path}: ${formatShapeErrors(errors)}`);
  return value as Shape;
}

function readVectors(root: string, shape: Validator<VectorFile>): Citation[] {
  return listFiles(root, 'vectors', '.json').flatMap((path) => {
    const file = readShaped(root, path, shape, undefined);
    return (file?.cases ?? []).map(({ id, requires }) => ({
      source: `vector ${id}`,
      requirements: requires,
    }));
  });
}

/** Reads a list of named things with `requirements` from a compiled module; an unbuilt one has none. */
async function readRegister(
  root: string,
  path: string,
  name: string,
  kind: string,
): Promise<Citation[]> {
  const module = await importIfBuilt(root, path);
  if (module === undefined) return [];
  const list = module[name];
  if (!Array.isArray(list)) throw new Error(`build/${path} does not export the list ${name}`);
  return list.map((entry: unknown) => {
    const label = isObject(entry) ? (entry['id'] ?? entry['name']) : undefined;
    const requirements = isObject(entry) ? (entry['requirements'] ?? entry['requires']) : undefined;
    if (typeof label !== 'string' || !Array.isArray(requirements)) {
      throw new Error(`build/${path}: an entry of ${name} has no name or no list of requirements`);
    }
    return { source: `${kind} ${label}`, requirements: requirements.map(String) };
  });
}

function readComments(root: string): Citation[] {
  return [...listFiles(root, 'reference', '.ts'), ...listFiles(root, 'harness', '.ts')].flatMap(
    (path) => readSpecLines(path, readFileSync(join(root, path), 'utf8')),
  );
}

/**
 * The requirements that `Spec:` lines in comments cite.
 *
 * Such a line is `Spec:` and a list of ids, in backticks or bare, which may go on over several lines
 * and ends with a full stop, an empty line or the comment.
 */
export function readSpecLines(path: string, text: string): Citation[] {
  const citations: Citation[] = [];
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const start = commentText(lines[index] ?? '')?.match(/^Spec:\s*(.*)$/)?.[1];
    if (start === undefined) continue;
    const source = `${path}:${index + 1}`;
    let list = start;
    while (!/\.\s*$/.test(list)) {
      const next = commentText(lines[index + 1] ?? '');
      if (next === undefined || next === '' || next.startsWith('@')) break;
      list += ` ${next}`;
      index += 1;
    }
    const requirements = list.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g) ?? [];
    citations.push({ source, requirements });
  }
  return citations;
}

/** What a line of a comment says, or `undefined` for a line that is none. */
function commentText(line: string): string | undefined {
  const [, text] = /^\s*(?:\/\*\*?|\*(?!\/)|\/\/)\s?(.*?)\s*(?:\*\/)?\s*$/.exec(line) ?? [];
  return text?.trim();
}
