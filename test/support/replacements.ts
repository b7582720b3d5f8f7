// Changing one part of a document at a time, to see whether two judges agree on every change.

import { isJsonObject } from '../../reference/core/index.ts';

/** Put in the place of a part, it takes the part away. */
export const REMOVED = Symbol('removed');

/** The way from a document to one of its parts. */
export type Path = readonly (string | number)[];

/** The ways to all parts of a document, the document itself first. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) {
    return [path, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))];
  }
  if (!isJsonObject(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]))];
}

/** A copy of a document with something else in one place. */
export function replaceAt(value: unknown, [step, ...rest]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) =>
      index === step ? replaceAt(item, rest, replacement) : item,
    );
    return items.filter((item) => item !== REMOVED);
  }
  const entries = Object.entries(value as object).map(([name, part]): [string, unknown] => [
    name,
    name === step ? replaceAt(part, rest, replacement) : part,
  ]);
  return Object.fromEntries(entries.filter(([, part]) => part !== REMOVED));
}
