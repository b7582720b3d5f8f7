/** A JSON value as the oracle's parser returns it. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A JSON object; every member is an own property, `__proto__` included. */
export interface JsonObject {
  [name: string]: JsonValue;
}

/** Tells a JSON object from an array and from the scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own member; what is inherited, such as `toString`, is not there. */
export function getMember(object: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Sets a member without ever reaching the setter of `__proto__`. */
export function setMember(object: JsonObject, name: string, value: JsonValue): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Copies an object without the named members. */
export function omitMembers(object: JsonObject, ...names: string[]): JsonObject {
  const copy: JsonObject = {};
  for (const name of Object.keys(object)) {
    if (!names.includes(name)) setMember(copy, name, object[name] as JsonValue);
  }
  return copy;
}
