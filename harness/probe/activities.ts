// Activities as the probe's actors make them: right ones, and ones that are wrong in exactly one way.

import { randomBytes } from 'node:crypto';
import { oracleDocumentId, signActivity, signDocument } from '../oracle/index.ts';
import type { JsonObject, JsonValue } from '../oracle/index.ts';

/** The time `offset_ms` from now, in the one form that the specification has. */
export function timeFromNow(offset_ms = 0): string {
  return new Date(Date.now() + offset_ms).toISOString();
}

export function freshNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** Copies a JSON value. */
export function copyOf<T extends JsonValue>(value: T): T {
  return structuredClone(value);
}

/** A change: members to set, or to remove where the value is `undefined`. */
export type Change = { [name: string]: JsonValue | undefined };

/** The document with some members set or removed, and nothing else done about it. */
export function tamper(document: JsonObject, change: Change): JsonObject {
  const changed = copyOf(document);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) delete changed[name];
    else changed[name] = value;
  }
  return changed;
}

/** The same for members of the proof. */
export function tamperProof(document: JsonObject, change: Change): JsonObject {
  return tamper(document, { proof: tamper(document['proof'] as JsonObject, change) });
}

/** The document with an id that fits its changed content, but with the proof it had. */
export function reidentify(document: JsonObject): JsonObject {
  return tamper(document, { id: oracleDocumentId(document) });
}

export { oracleDocumentId, signActivity, signDocument };
export type { JsonObject, JsonValue };
