/** A JSON value, as `parseStrict` returns it and as `canonicalize` takes it. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A JSON object: own enumerable data properties on a plain object. */
export interface JsonObject {
  [name: string]: JsonValue;
}

/** Tells whether a value is a JSON object (not null, not an array). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a member that the object itself has.
 *
 * Names come from strangers, so a look-up must never reach what an object inherits.
 */
export function ownMember(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}
