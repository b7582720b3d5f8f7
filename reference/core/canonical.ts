/**
 * Canonical JSON: RFC 8785 (JCS), written by hand because it is on the way of every id and proof.
 *
 *     canonicalText({ b: [1e21, 'é'], a: -0 })   // {"a":0,"b":[1e+21,"é"]}
 */
import { ProtocolError } from './errors.ts';
import { orderMembers } from './member-order.ts';
import { encodeUtf8 } from './utf8.ts';

/**
 * Nesting at which the canonicalizer gives up. The parser stops at 64; this only keeps a cyclic or
 * absurd in-memory value from exhausting the stack.
 *
 * Spec: `canon-max-depth`.
 */
export const MAX_CANONICAL_DEPTH = 1000;

const MUST_ESCAPE = /["\\\u0000-\u001f]/;

function writeString(text: string): string {
  if (!MUST_ESCAPE.test(text)) return `"${text}"`;
  // JSON.stringify escapes exactly as RFC 8785 asks, except that it would escape a lone surrogate
  // too. In strings that need no escape those are found when the text is finished.
  if (!text.isWellFormed()) throw loneSurrogate();
  return JSON.stringify(text);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === Object.prototype ||
    prototype === null ||
    // A plain object of another realm.
    (Object.getPrototypeOf(prototype) === null &&
      Object.hasOwn(prototype as object, 'hasOwnProperty'))
  );
}

function writeArray(array: readonly unknown[], depth: number): string {
  if (array.length === 0) return '[]';
  let text = '[';
  for (let index = 0; index < array.length; index++) {
    if (index > 0) text += ',';
    text += writeValue(array[index], depth);
  }
  return `${text}]`;
}

function writeObject(object: Record<string, unknown>, depth: number): string {
  const { names, openings } = orderMembers(Object.keys(object));
  if (names.length === 0) return '{}';
  let text = '';
  for (let index = 0; index < names.length; index++) {
    text += openings[index]! + writeValue(object[names[index]!], depth);
  }
  return `${text}}`;
}

function writeValue(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writeString(value);
    case 'number':
      return canonicalNumber(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth >= MAX_CANONICAL_DEPTH) {
        throw new ProtocolError('too-deep', `nested more than ${MAX_CANONICAL_DEPTH} levels`);
      }
      if (Array.isArray(value)) return writeArray(value, depth + 1);
      if (isPlainObject(value)) return writeObject(value as Record<string, unknown>, depth + 1);
  }
  throw new TypeError(`not a JSON value: ${Object.prototype.toString.call(value)}`);
}

function loneSurrogate(): ProtocolError {
  return new ProtocolError('lone-surrogate', 'a string holds a surrogate without its partner');
}

/**
 * Refuses on the finished text rather than on each string: quotes stand between any two strings, so
 * two halves cannot meet and look like a pair.
 */
function refuseLoneSurrogates(text: string): string {
  if (!text.isWellFormed()) throw loneSurrogate();
  return text;
}

/**
 * The canonical form of one number.
 *
 * Spec: `canon-number-form`, `canon-negative-zero`, `canon-not-finite`.
 *
 * @throws {TypeError} for NaN and the infinities, which are no JSON numbers
 */
export function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
  // Number-to-String writes -0 as "0", as RFC 8785 wants it.
  return `${value}`;
}

/**
 * The canonical form of a JSON value, as text.
 *
 * Spec: `canon-no-whitespace`, `canon-escapes`, `canon-no-normalization`, `canon-key-order`,
 * `canon-array-order`.
 *
 * @throws {ProtocolError} `lone-surrogate`, `too-deep`
 * @throws {TypeError} for what is no JSON value: undefined, NaN, a Date, a Map, …
 */
export function canonicalText(value: unknown): string {
  return refuseLoneSurrogates(writeValue(value, 0));
}

/**
 * The canonical bytes of a JSON value: what is hashed and signed. They may be a view of a larger
 * buffer, which is never written again.
 *
 * Spec: `canon-utf8-output`, and all of `canonicalText`.
 *
 * @throws {ProtocolError} `lone-surrogate`, `too-deep`
 * @throws {TypeError} for what is no JSON value: undefined, NaN, a Date, a Map, …
 */
export function canonicalize(value: unknown): Uint8Array {
  return encodeCanonical(writeValue(value, 0));
}

/** One member of an object in canonical form, from which several forms of one document are joined. */
export interface CanonicalMember {
  readonly name: string;
  /** `"name":value` */
  readonly text: string;
}

/**
 * The canonical form of each member of an object, in canonical order. A receiver hashes a document
 * twice, without `id` and `proof` and without `proof`, and needs to write its members only once.
 *
 * Spec: `canon-key-order`.
 *
 * @throws {ProtocolError} `too-deep`; lone surrogates are refused by `joinMembers`
 * @throws {TypeError} for what is no JSON object
 */
export function canonicalMembers(document: object): CanonicalMember[] {
  if (Array.isArray(document) || !isPlainObject(document)) {
    throw new TypeError('not a JSON object');
  }
  const object = document as Record<string, unknown>;
  const { names, labels } = orderMembers(Object.keys(object));
  return names.map((name, index) => ({
    name,
    text: labels[index]! + writeValue(object[name], 1),
  }));
}

/**
 * The canonical bytes of the object that has these members, without the excluded ones.
 *
 * Spec: `canon-key-order`.
 *
 * @throws {ProtocolError} `lone-surrogate`
 */
export function joinMembers(
  members: readonly CanonicalMember[],
  excluded: readonly string[] = [],
): Uint8Array {
  let text = '';
  for (const member of members) {
    if (!excluded.includes(member.name)) text += text === '' ? member.text : `,${member.text}`;
  }
  return encodeCanonical(`{${text}}`);
}

function encodeCanonical(text: string): Uint8Array {
  return encodeUtf8(refuseLoneSurrogates(text));
}
