/**
 * The oracle's strict parser.
 *
 * The lexer is momoa's, in its JSON mode; grammar, limits and the rules of I-JSON are checked here, token by
 * token, so that the fault that comes first in the text is the one that is reported. Momoa lets control
 * characters stand in strings, and it treats CR LF inside a string as one character; both are faults here, and the
 * text of each string is looked at again for that reason.
 */
import { tokenize } from '@humanwhocodes/momoa';

import { OracleError, type OracleCode } from './error.ts';
import { setMember, type JsonObject, type JsonValue } from './json.ts';

/** The largest input, in bytes, that a parser accepts. */
export const MAX_BYTES = 1_048_576;

/** The deepest nesting of arrays and objects that a parser accepts. */
export const MAX_DEPTH = 64;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses bytes from elsewhere into a value, or says why not.
 *
 * Spec: `canon-max-bytes`, `canon-no-bom`, `canon-utf8`, `canon-json-syntax`, `canon-unique-names`,
 * `canon-no-lone-surrogate`, `canon-no-noncharacter`, `canon-safe-integer`, `canon-number-overflow`,
 * `canon-number-underflow`, `canon-max-depth`, `canon-refusal-order`.
 *
 * @throws {OracleError} one of the parse codes
 */
export function oracleParse(bytes: Uint8Array): JsonValue {
  if (bytes.length > MAX_BYTES) {
    throw new OracleError('too-large', `${bytes.length} bytes, at most ${MAX_BYTES} are allowed`);
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new OracleError('byte-order-mark', 'the input begins with EF BB BF');
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (cause) {
    throw new OracleError('invalid-utf8', 'the input is not well-formed UTF-8', { cause });
  }
  return buildValue(text, lex(text));
}

interface LexToken {
  type: string;
  start: number;
  end: number;
}

interface LexResult {
  tokens: LexToken[];
  /** Where no further token could be read, and what stands there; absent when the whole text was read. */
  failure?: { start: number; reason: string };
}

/** Reads as many tokens as there are before the first lexical fault. */
function lex(text: string): LexResult {
  try {
    return { tokens: readTokens(text) };
  } catch (error) {
    const offset = offsetOf(error);
    const reason = error instanceof Error ? error.message : String(error);
    for (const end of cutPoints(text, offset)) {
      try {
        const tokens = readTokens(text.slice(0, end));
        return { tokens, failure: { start: end, reason } };
      } catch {
        // the cut fell inside the token that failed; try the next one
      }
    }
    return { tokens: [], failure: { start: 0, reason } };
  }
}

function readTokens(text: string): LexToken[] {
  return tokenize(text, { mode: 'json', ranges: true }).map((token) => ({
    type: token.type,
    start: token.loc.start.offset,
    end: token.loc.end.offset,
  }));
}

function offsetOf(error: unknown): number {
  if (error instanceof Error && 'offset' in error && typeof error.offset === 'number') {
    return error.offset;
  }
  throw error;
}

/** Places before a lexical fault at which a prefix of the text may end between two tokens. */
function* cutPoints(text: string, offset: number): Generator<number> {
  const end = Math.min(offset, text.length);
  // A string that fails began at the last quote that is not itself escaped.
  for (let at = text.lastIndexOf('"', end - 1); at >= 0; at = text.lastIndexOf('"', at - 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) {
      yield* shortCuts(end, at);
      yield at;
      break;
    }
    if (at === 0) break;
  }
  // Anything else that fails is a number or a word, and momoa points into it.
  for (let at = end; at >= 0; at -= 1) yield at;
}

/** A number or word fails within a few characters: try these before the last quote. */
function* shortCuts(end: number, quote: number): Generator<number> {
  for (let at = end; at > Math.max(quote, end - 4); at -= 1) yield at;
}

interface OpenArray {
  kind: 'array';
  value: JsonValue[];
}

interface OpenObject {
  kind: 'object';
  value: JsonObject;
  names: Set<string>;
  name: string;
}

/**
 * What the grammar expects next. `first-…` is the place right after an opening bracket, where the closing one may
 * stand as well.
 */
type Expectation = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'end';

/** Builds a value from tokens, one at a time, and refuses the first token that may not be there. */
class ValueBuilder {
  readonly #text: string;
  readonly #stack: (OpenArray | OpenObject)[] = [];
  #expected: Expectation = 'value';
  #root: JsonValue = null;

  constructor(text: string) {
    this.#text = text;
  }

  get value(): JsonValue {
    return this.#root;
  }

  get isComplete(): boolean {
    return this.#expected === 'end';
  }

  get wantsValue(): boolean {
    return this.#expected === 'value' || this.#expected === 'first-value';
  }

  get wantsName(): boolean {
    return this.#expected === 'name' || this.#expected === 'first-name';
  }

  take(token: LexToken): void {
    switch (token.type) {
      case 'String':
        this.#takeString(token);
        break;
      case 'Number':
        this.#attach(token, () => readNumber(this.#text.slice(token.start, token.end)));
        break;
      case 'Boolean':
        this.#attach(token, () => this.#text[token.start] === 't');
        break;
      case 'Null':
        this.#attach(token, () => null);
        break;
      case 'LBracket':
        this.#open(token, { kind: 'array', value: [] });
        this.#expected = 'first-value';
        break;
      case 'LBrace':
        this.#open(token, { kind: 'object', value: {}, names: new Set(), name: '' });
        this.#expected = 'first-name';
        break;
      case 'RBracket':
        this.#close(token, 'array', 'first-value');
        break;
      case 'RBrace':
        this.#close(token, 'object', 'first-name');
        break;
      case 'Colon':
        if (this.#expected !== 'colon') throw syntaxError(this.#text, token.start);
        this.#expected = 'value';
        break;
      case 'Comma':
        if (this.#expected !== 'comma') throw syntaxError(this.#text, token.start);
        this.#expected = this.#stack.at(-1)?.kind === 'array' ? 'value' : 'name';
        break;
      default:
        throw syntaxError(this.#text, token.start);
    }
  }

  #takeString(token: LexToken): void {
    const read = (): string => readString(this.#text, token.start, token.end);
    const object = this.#stack.at(-1);
    if (!this.wantsName || object?.kind !== 'object') {
      this.#attach(token, read);
      return;
    }
    const name = read();
    if (object.names.has(name)) {
      throw new OracleError('duplicate-member', `second member ${JSON.stringify(name)}`);
    }
    object.names.add(name);
    object.name = name;
    this.#expected = 'colon';
  }

  #open(token: LexToken, frame: OpenArray | OpenObject): void {
    if (this.wantsValue && this.#stack.length === MAX_DEPTH) {
      throw new OracleError('too-deep', `level ${MAX_DEPTH + 1} opens at character ${token.start}`);
    }
    this.#attach(token, () => frame.value);
    this.#stack.push(frame);
  }

  #close(token: LexToken, kind: 'array' | 'object', whenEmpty: Expectation): void {
    const fits = this.#expected === 'comma' || this.#expected === whenEmpty;
    if (!fits || this.#stack.at(-1)?.kind !== kind) throw syntaxError(this.#text, token.start);
    this.#stack.pop();
    this.#expected = this.#stack.length === 0 ? 'end' : 'comma';
  }

  /** Puts a value where one is expected; it is read only then, so that the fault in front comes first. */
  #attach(token: LexToken, read: () => JsonValue): void {
    if (!this.wantsValue) throw syntaxError(this.#text, token.start);
    const value = read();
    const open = this.#stack.at(-1);
    if (open === undefined) this.#root = value;
    else if (open.kind === 'array') open.value.push(value);
    else setMember(open.value, open.name, value);
    this.#expected = open === undefined ? 'end' : 'comma';
  }
}

function buildValue(text: string, lexed: LexResult): JsonValue {
  const builder = new ValueBuilder(text);
  for (const token of lexed.tokens) builder.take(token);
  if (lexed.failure !== undefined) {
    const { start, reason } = lexed.failure;
    // A string that breaks off may hold an earlier fault than the one that broke it, if a string may stand here.
    const at = start + text.slice(start).search(/[^ \t\n\r]|$/);
    const stringMayStart = builder.wantsValue || builder.wantsName;
    if (stringMayStart && text[at] === '"') readString(text, at, text.length);
    throw new OracleError('invalid-json', reason);
  }
  if (!builder.isComplete) throw new OracleError('invalid-json', 'the text ends too early');
  return builder.value;
}

function syntaxError(text: string, at: number): OracleError {
  return new OracleError(
    'invalid-json',
    `${JSON.stringify(text.slice(at, at + 12))} may not stand at character ${at}`,
  );
}

/**
 * Reads one string character by character, up to its closing quote.
 *
 * @throws {OracleError} `invalid-json`, `lone-surrogate` or `noncharacter`, whichever comes first in it
 */
function readString(text: string, start: number, end: number): string {
  let result = '';
  let at = start + 1;
  const fail = (code: OracleCode, detail: string): never => {
    throw new OracleError(code, `${detail} at character ${at}`);
  };
  while (at < end && text[at] !== '"') {
    const unit = readUnit(text, at);
    if (unit === undefined) {
      return fail('invalid-json', 'control character or bad escape in a string');
    }
    let codePoint = unit.code;
    let length = unit.length;
    if (unit.code >= 0xdc00 && unit.code <= 0xdfff) {
      return fail('lone-surrogate', 'low surrogate without a high one');
    }
    if (unit.code >= 0xd800 && unit.code <= 0xdbff) {
      const low = readUnit(text, at + unit.length);
      if (low === undefined || low.code < 0xdc00 || low.code > 0xdfff) {
        return fail('lone-surrogate', 'high surrogate without a low one');
      }
      codePoint = 0x10000 + (unit.code - 0xd800) * 0x400 + (low.code - 0xdc00);
      length += low.length;
    }
    if ((codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)) {
      return fail('noncharacter', `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`);
    }
    result += String.fromCodePoint(codePoint);
    at += length;
  }
  if (text[at] !== '"') return fail('invalid-json', 'unterminated string');
  return result;
}

const SIMPLE_ESCAPES = new Map([
  ['"', 0x22],
  ['\\', 0x5c],
  ['/', 0x2f],
  ['b', 0x08],
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
]);

/** Reads one UTF-16 code unit of a string, literal or escaped; undefined where none may stand. */
function readUnit(text: string, at: number): { code: number; length: number } | undefined {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code < 0x20 || code === 0x22) return undefined;
  if (code !== 0x5c) return { code, length: 1 };
  const simple = SIMPLE_ESCAPES.get(text[at + 1] ?? '');
  if (simple !== undefined) return { code: simple, length: 2 };
  const escape = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(at, at + 6));
  return escape === null ? undefined : { code: parseInt(escape[1] as string, 16), length: 6 };
}

/** @throws {OracleError} `number-overflow`, `number-underflow` or `unsafe-integer` */
function readNumber(lexeme: string): number {
  const value = Number(lexeme);
  if (!Number.isFinite(value)) {
    throw new OracleError('number-overflow', `${shorten(lexeme)} is beyond the finite doubles`);
  }
  const mantissa = lexeme.split(/[eE]/)[0] as string;
  if (value === 0 && /[1-9]/.test(mantissa)) {
    throw new OracleError('number-underflow', `${shorten(lexeme)} is not zero, but its double is`);
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new OracleError('unsafe-integer', `${shorten(lexeme)} is outside +-(2^53-1)`);
  }
  return value;
}

function shorten(lexeme: string): string {
  return lexeme.length > 40 ? `${lexeme.slice(0, 37)}...` : lexeme;
}
