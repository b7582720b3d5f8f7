// What there is to list and explain, read from files: requirements, checks, vectors, mutants, flows.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { listAt, textAt } from '../engine/json.ts';
import { kitPath } from '../engine/paths.ts';

export interface VectorCase {
  id: string;
  file: string;
  comment: string;
  requires: string[];
}

/** Every vector case, in the order of files and of cases in them. */
export function readVectors(): VectorCase[] {
  const cases: VectorCase[] = [];
  for (const file of listFiles('vectors', '.json')) {
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
    for (const entry of listAt(document, 'cases')) {
      cases.push({
        id: textAt(entry, 'id') ?? '',
        file: basename(file),
        comment: textAt(entry, 'comment') ?? '',
        requires: listAt(entry, 'requires').map(String),
      });
    }
  }
  return cases;
}

/** Names of the mutants whose source cites a requirement or a check. Mutants are read as text and never loaded here. */
export function mutantsThatCite(id: string): string[] {
  const quoted = new RegExp(`['"\`]${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"\`]`);
  return listFiles('mutants', '.ts')
    .filter((file) => quoted.test(readFileSync(file, 'utf8')))
    .map((file) => basename(file, '.ts'));
}

/** Why nothing judges a requirement from outside, where that was decided. */
export function exclusionReason(id: string): string | undefined {
  const path = kitPath('spec', 'exclusions.json');
  if (!existsSync(path)) return undefined;
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const row = listAt(document, 'exclusions').find((entry) => textAt(entry, 'requirement') === id);
  return textAt(row, 'reason');
}

function listFiles(folder: string, ending: string): string[] {
  const root = kitPath(folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => kitPath(folder, name));
}
