// Reading JSON that a stranger wrote. Nothing here throws on a surprising shape: a check compares what it finds with
// what it expects, and a missing member is `undefined`, not a TypeError that would look like a fault of the kit.

export type JsonObject = { [name: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of own members and array indexes, or `undefined`. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof step === 'number') {
      current = Array.isArray(current) ? (current as unknown[])[step] : undefined;
    } else {
      current = isObject(current) && Object.hasOwn(current, step) ? current[step] : undefined;
    }
  }
  return current;
}

export function textAt(value: unknown, ...path: (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: unknown, ...path: (string | number)[]): number | undefined {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : undefined;
}

/** The array at a path; a missing one or another type reads as empty. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** A short text of any value, for the expected/actual lines of a report. */
export function show(value: unknown, limit = 300): string {
  const text =
    typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > limit ? `${text.slice(0, limit)}… (${text.length} characters)` : text;
}
