// The requirement table that everything cites. The sentences are written in spec/ and nowhere else.

import { existsSync, readFileSync } from 'node:fs';
import type { RequirementClass, RequirementLevel } from '../../schemas/types.ts';
import { UsageError } from './errors.ts';
import { kitPath } from './paths.ts';
import { listAt, show, textAt } from './json.ts';

export interface Requirement {
  id: string;
  level: RequirementLevel;
  /** The class or capability whose claim makes it binding. */
  class: RequirementClass;
  /** File name of the chapter, such as `05-keys.md`. */
  chapter: string;
  sentence: string;
}

/** The levels whose breach is a warning and not a failure. */
export function isAdvice(level: RequirementLevel): boolean {
  return level === 'SHOULD' || level === 'SHOULD NOT' || level === 'MAY';
}

export interface Specification {
  version: string;
  /** By id, in the order of the chapters. */
  requirements: ReadonlyMap<string, Requirement>;
}

let loaded: Specification | undefined;

/**
 * The specification as its chapters have it, from the generated `spec/requirements.json`.
 *
 * @throws {TypeError} when the file is missing or not of its shape: a fault of the kit
 */
export function loadSpecification(): Specification {
  if (loaded !== undefined) return loaded;
  const path = kitPath('spec', 'requirements.json');
  if (!existsSync(path)) {
    throw new TypeError('spec/requirements.json is missing; make it with: npm run gen');
  }
  const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const requirements = new Map<string, Requirement>();
  for (const row of listAt(document, 'requirements')) {
    const text = (name: string): string => {
      const value = textAt(row, name);
      if (value === undefined) {
        throw new TypeError(`spec/requirements.json holds a row without "${name}": ${show(row)}`);
      }
      return value;
    };
    requirements.set(text('id'), {
      id: text('id'),
      level: text('level') as RequirementLevel,
      class: text('class') as RequirementClass,
      chapter: text('chapter'),
      sentence: text('sentence'),
    });
  }
  const version = textAt(document, 'version');
  if (version === undefined || requirements.size === 0) {
    throw new TypeError('spec/requirements.json holds no version or no requirements');
  }
  loaded = { version, requirements };
  return loaded;
}

/** The candidates that are closest to a mistyped word, best first. */
export function didYouMean(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const scored: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = candidate.includes(word) ? 1 : editDistance(word, candidate);
    if (distance <= Math.max(2, Math.floor(word.length / 3))) scored.push({ candidate, distance });
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, limit).map((entry) => entry.candidate);
}

/** A usage error that names what was meant, where something close exists. */
export function unknownWord(kind: string, word: string, candidates: Iterable<string>): UsageError {
  const close = didYouMean(word, candidates);
  const hint = close.length === 0 ? '' : `; did you mean ${close.join(' or ')}?`;
  return new UsageError(`there is no ${kind} "${word}"${hint}`);
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const insertion = (current[column - 1] ?? 0) + 1;
      const deletion = (previous[column] ?? 0) + 1;
      current.push(Math.min(substitution, insertion, deletion));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
