/**
 * The strict parser of federated input.
 *
 * It has two halves. `findsNoFault` is quick: one pass over the bytes, beside the platform's own
 * parser, that can tell "certainly nothing to refuse" from "look closer". `StrictReader` looks
 * closer: it reads the text character by character and knows every fault and which one comes first.
 * The quick half never refuses anything; so whatever it gets wrong in doubt only costs time.
 */
import { ProtocolError } from './errors.ts';
import type { JsonObject, JsonValue } from './json.ts';

/**
 * The most bytes a federated JSON text may have.
 *
 * Spec: `canon-max-bytes`.
 */
export const MAX_TEXT_BYTES = 1_048_576;

/**
 * The most levels of arrays and objects, the outermost one being level 1.
 *
 * Spec: `canon-max-depth`.
 */
export const MAX_DEPTH = 64;

/** Limits of `parseStrict`. */
export interface ParseOptions {
  /** The most bytes to accept, if not 1,048,576. */
  readonly maxBytes?: number;
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses federated JSON, refusing everything that two parsers could read differently.
 *
 * Spec: `canon-max-bytes`, `canon-no-bom`, `canon-utf8`, `canon-json-syntax`, `canon-unique-names`,
 * `canon-no-lone-surrogate`, `canon-no-noncharacter`, `canon-safe-integer`, `canon-number-overflow`,
 * `canon-number-underflow`, `canon-max-depth`, `canon-refusal-order`.
 *
 * @throws {ProtocolError} one of the parse codes, for the first fault in the order of the spec
 */
export function parseStrict(bytes: Uint8Array, options: ParseOptions = {}): JsonValue {
  const maxBytes = options.maxBytes ?? MAX_TEXT_BYTES;
  if (bytes.length > maxBytes) {
    throw new ProtocolError('too-large', `${bytes.length} bytes, at most ${maxBytes}`);
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new ProtocolError('byte-order-mark', 'the text begins with a byte order mark');
  }
  const text = decodeText(bytes);
  const members = countMembers(bytes);
  if (members >= 0) {
    const value = tryParse(text);
    if (value !== undefined && countOwnMembers(value) === members) return value;
  }
  return new StrictReader(text).readText();
}

function decodeText(bytes: Uint8Array): string {
  try {
    return DECODER.decode(bytes);
  } catch (cause) {
    throw new ProtocolError('invalid-utf8', 'the text is not well-formed UTF-8', { cause });
  }
}

function tryParse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    // The reader below says what is wrong, or which fault comes before it.
    return undefined;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const MINUS = 0x2d;
const LETTER_U = 0x75;

/** Integers of up to 15 digits are below 2^53 whatever their digits are. */
const SAFE_DIGITS = 15;

const DOUBT = -1;

/**
 * Counts the members that a text writes down, or answers `DOUBT` if anything in it could be a fault
 * other than a duplicate name or bad syntax. The count means something only for a valid JSON text.
 *
 * Duplicates then show by themselves: a value that was parsed from text with a duplicate name has
 * fewer members than the text.
 */
function countMembers(bytes: Uint8Array): number {
  const length = bytes.length;
  let members = 0;
  let depth = 0;
  let index = 0;
  while (index < length) {
    const byte = bytes[index++]!;
    if (byte === QUOTE) {
      index = skipString(bytes, index);
      if (index < 0) return DOUBT;
    } else if (byte === COLON) {
      members++;
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      if (++depth > MAX_DEPTH) return DOUBT;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth--;
    } else if (byte === MINUS || (byte >= 0x30 && byte <= 0x39)) {
      index = skipNumber(bytes, index);
      if (index < 0) return DOUBT;
    }
  }
  return members;
}

/** The index after the closing quote, or `DOUBT`. `index` is the one after the opening quote. */
function skipString(bytes: Uint8Array, index: number): number {
  const length = bytes.length;
  while (index < length) {
    const byte = bytes[index++]!;
    if (byte === QUOTE) return index;
    if (byte === BACKSLASH) {
      if (bytes[index] === LETTER_U && escapesNoPlainCharacter(bytes, index + 1)) return DOUBT;
      index++;
    } else if (byte >= 0xef && startsNoncharacter(bytes, index)) {
      return DOUBT;
    }
  }
  return index;
}

/** Whether four hex digits stand for a surrogate or a noncharacter (or are no hex digits). */
function escapesNoPlainCharacter(bytes: Uint8Array, index: number): boolean {
  let unit = 0;
  for (let digit = 0; digit < 4; digit++) {
    const byte = bytes[index + digit] ?? 0;
    const lower = byte | 0x20;
    if (byte >= 0x30 && byte <= 0x39) unit = unit * 16 + byte - 0x30;
    else if (lower >= 0x61 && lower <= 0x66) unit = unit * 16 + lower - 0x57;
    else return true;
  }
  return (unit >= 0xd800 && unit <= 0xdfff) || isNoncharacter(unit);
}

/** `index` is the one after a lead byte of EF or more, in well-formed UTF-8. */
function startsNoncharacter(bytes: Uint8Array, index: number): boolean {
  const first = bytes[index - 1]!;
  const second = bytes[index]!;
  const third = bytes[index + 1]!;
  if (first === 0xef) {
    // U+FDD0..U+FDEF are EF B7 90..AF; U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    return second === 0xb7 ? third >= 0x90 && third <= 0xaf : second === 0xbf && third >= 0xbe;
  }
  // The last two of planes 1 to 16: F. .F BF BE and F. .F BF BF.
  return (second & 0x0f) === 0x0f && third === 0xbf && bytes[index + 2]! >= 0xbe;
}

/** The index after a number of at most 15 digits, or `DOUBT`. */
function skipNumber(bytes: Uint8Array, index: number): number {
  const start = index - 1;
  for (;;) {
    const byte = bytes[index] ?? 0;
    if ((byte < 0x30 || byte > 0x39) && byte !== 0x2e) {
      const plain = byte !== 0x65 && byte !== 0x45 && index - start <= SAFE_DIGITS;
      return plain ? index : skipUnusualNumber(bytes, start);
    }
    index++;
  }
}

/** As `skipNumber`, for a number with an exponent or more than 15 digits. */
function skipUnusualNumber(bytes: Uint8Array, start: number): number {
  let index = start;
  let token = '';
  // Longer ones exist, but nobody writes them often enough to be quick about them.
  while (index - start < 40) {
    const byte = bytes[index] ?? 0;
    const belongs =
      (byte >= 0x30 && byte <= 0x39) ||
      byte === 0x2e ||
      byte === MINUS ||
      byte === 0x2b ||
      byte === 0x65 ||
      byte === 0x45;
    if (!belongs) return numberFault(token) === undefined ? index : DOUBT;
    token += String.fromCharCode(byte);
    index++;
  }
  return DOUBT;
}

type NumberFault = 'number-overflow' | 'number-underflow' | 'unsafe-integer';

/** What a number, written as JSON allows, is refused for. */
function numberFault(token: string): NumberFault | undefined {
  const value = Number(token);
  if (value === 0) return /^[^eE]*[1-9]/.test(token) ? 'number-underflow' : undefined;
  if (!Number.isFinite(value)) return 'number-overflow';
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'unsafe-integer' : undefined;
}

function isNoncharacter(codePoint: number): boolean {
  return (codePoint >= 0xfdd0 && codePoint <= 0xfdef) || (codePoint & 0xfffe) === 0xfffe;
}

/** Counts the members of all objects in a value that is at most 64 levels deep. */
function countOwnMembers(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const element = value[index]!;
      if (typeof element === 'object' && element !== null) members += countOwnMembers(element);
    }
    return members;
  }
  const names = Object.keys(value);
  members = names.length;
  for (let index = 0; index < names.length; index++) {
    const member = value[names[index]!]!;
    if (typeof member === 'object' && member !== null) members += countOwnMembers(member);
  }
  return members;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const HEX_UNIT = /[0-9a-fA-F]{4}/y;
const LITERALS: readonly (readonly [string, JsonValue])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Reads one JSON text (RFC 8259) from front to back and stops at its first fault. */
class StrictReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readText(): JsonValue {
    this.#skipSpace();
    const value = this.#readValue();
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#syntax('more after the end of the text');
    return value;
  }

  #readValue(): JsonValue {
    switch (this.#text[this.#at]) {
      case '{':
        return this.#nested(() => this.#readObject());
      case '[':
        return this.#nested(() => this.#readArray());
      case '"':
        return this.#readString();
    }
    for (const [literal, value] of LITERALS) {
      if (this.#text.startsWith(literal, this.#at)) {
        this.#at += literal.length;
        return value;
      }
    }
    return this.#readNumber();
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > MAX_DEPTH) {
      throw new ProtocolError('too-deep', `nested more than ${MAX_DEPTH} levels at ${this.#at}`);
    }
    this.#at++;
    const value = read();
    this.#depth--;
    return value;
  }

  #readObject(): JsonObject {
    const object: JsonObject = {};
    this.#skipSpace();
    if (this.#take('}')) return object;
    do {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') throw this.#syntax('expected a member name');
      const name = this.#readString();
      if (Object.hasOwn(object, name)) {
        throw new ProtocolError(
          'duplicate-member',
          `${JSON.stringify(name)} stands twice in one object, before ${this.#at}`,
        );
      }
      this.#skipSpace();
      if (!this.#take(':')) throw this.#syntax('expected ":"');
      this.#skipSpace();
      setMember(object, name, this.#readValue());
      this.#skipSpace();
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#syntax('expected "," or "}"');
    return object;
  }

  #readArray(): JsonValue[] {
    const array: JsonValue[] = [];
    this.#skipSpace();
    if (this.#take(']')) return array;
    do {
      this.#skipSpace();
      array.push(this.#readValue());
      this.#skipSpace();
    } while (this.#take(','));
    if (!this.#take(']')) throw this.#syntax('expected "," or "]"');
    return array;
  }

  #readNumber(): number {
    NUMBER.lastIndex = this.#at;
    const token = NUMBER.exec(this.#text)?.[0];
    if (token === undefined) throw this.#syntax('expected a value');
    const fault = numberFault(token);
    if (fault !== undefined) {
      throw new ProtocolError(fault, `the number at ${this.#at} has no safe double`);
    }
    this.#at += token.length;
    return Number(token);
  }

  #readString(): string {
    let value = '';
    let plainFrom = ++this.#at;
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === QUOTE) {
        value += this.#text.slice(plainFrom, this.#at++);
        return value;
      }
      if (unit === BACKSLASH) {
        value += this.#text.slice(plainFrom, this.#at) + this.#readEscape();
        plainFrom = this.#at;
      } else if (unit >= 0x20) {
        // Raw surrogates always come in pairs here: the text was decoded from UTF-8.
        this.#at += this.#checkCharacter(this.#text.codePointAt(this.#at)!);
      } else {
        // A control character, or NaN at the end of the text.
        throw this.#syntax('a string does not end, or holds a bare control character');
      }
    }
  }

  #readEscape(): string {
    const letter = this.#text[this.#at + 1] ?? '';
    const simple = Object.hasOwn(SIMPLE_ESCAPES, letter) ? SIMPLE_ESCAPES[letter] : undefined;
    if (simple !== undefined) {
      this.#at += 2;
      return simple;
    }
    const unit = this.#unitEscapedAt(this.#at);
    if (unit === undefined) throw this.#syntax('an escape that JSON does not have');
    const low = unit >= 0xd800 && unit <= 0xdbff ? this.#unitEscapedAt(this.#at + 6) : undefined;
    const isPair = low !== undefined && low >= 0xdc00 && low <= 0xdfff;
    if (unit >= 0xd800 && unit <= 0xdfff && !isPair) {
      throw new ProtocolError('lone-surrogate', `an escaped surrogate stands alone at ${this.#at}`);
    }
    const character = isPair ? String.fromCharCode(unit, low) : String.fromCharCode(unit);
    this.#checkCharacter(character.codePointAt(0)!);
    this.#at += isPair ? 12 : 6;
    return character;
  }

  /** The code unit that `\uXXXX` at an index stands for, if that is what stands there. */
  #unitEscapedAt(index: number): number | undefined {
    if (!this.#text.startsWith('\\u', index)) return undefined;
    HEX_UNIT.lastIndex = index + 2;
    const digits = HEX_UNIT.exec(this.#text)?.[0];
    return digits === undefined ? undefined : Number.parseInt(digits, 16);
  }

  /** Refuses a noncharacter; otherwise the number of code units of the character. */
  #checkCharacter(codePoint: number): number {
    if (isNoncharacter(codePoint)) {
      throw new ProtocolError('noncharacter', `U+${codePoint.toString(16)} at ${this.#at}`);
    }
    return codePoint > 0xffff ? 2 : 1;
  }

  #skipSpace(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
      this.#at++;
    }
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #syntax(detail: string): ProtocolError {
    return new ProtocolError('invalid-json', `${detail}, at ${this.#at}`);
  }
}

/** Sets an own member, also one named `__proto__`, which an assignment would take for the prototype. */
function setMember(object: JsonObject, name: string, value: JsonValue): void {
  if (name === '__proto__') {
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else {
    object[name] = value;
  }
}
