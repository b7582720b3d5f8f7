/**
 * The text of a page of somebody else's collection, taken apart before it is parsed.
 *
 * A page may be large and its items have limits of their own, so each item is parsed by itself, and
 * the page around them without them. What is put together from valid parts is valid.
 */
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../core/json.ts';

/** A page with its items as they stand in it. */
export interface PageText {
  /** The page without the items; their list is empty. */
  readonly page: JsonObject;
  /** The texts of the items in the order of the page; undefined if the page has no list of them. */
  readonly items: readonly Uint8Array[] | undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
const OPEN_ARRAY = 0x5b;

/** How many bytes are looked at before others get their turn. */
const TURN = 262_144;

/** Where the items of a page are in its bytes. */
interface ItemList {
  /** The bytes between the brackets. */
  readonly from: number;
  readonly to: number;
  readonly items: Uint8Array[];
}

/** Finds the first list of a name in the outermost object, as far as the text is one. */
class PageScanner {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  #at = 0;
  #depth = 0;
  /** The bytes of the string that was read last, at the depth of the page's members. */
  #string: Uint8Array | undefined;
  #isList = false;
  #listFrom: number | undefined;
  #itemFrom = 0;
  readonly #items: Uint8Array[] = [];
  found: ItemList | undefined;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#name = name;
  }

  /** Looks at some more bytes; false at the end. */
  go(): boolean {
    const end = Math.min(this.#bytes.length, this.#at + TURN);
    while (this.#at < end && !this.found) this.#step(this.#bytes[this.#at]!);
    return this.#at < this.#bytes.length && !this.found;
  }

  #step(byte: number): void {
    const at = this.#at++;
    if (byte === QUOTE) this.#skipString(at);
    else if (OPENING.has(byte)) this.#open(byte, at);
    else if (CLOSING.has(byte)) this.#close(at);
    else if (byte === COLON && this.#depth === 1) this.#isList = isName(this.#string, this.#name);
    else if (byte === COMMA && this.#depth === 1) this.#isList = false;
    else if (byte === COMMA && this.#isInList(2)) this.#endItem(at);
  }

  #isInList(depth: number): boolean {
    return this.#listFrom !== undefined && this.#depth === depth;
  }

  #skipString(from: number): void {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at++];
      if (byte === BACKSLASH) this.#at++;
      else if (byte === QUOTE) break;
    }
    if (this.#depth === 1) this.#string = bytes.subarray(from, this.#at);
  }

  #open(byte: number, at: number): void {
    this.#depth += 1;
    if (!this.#isList || byte !== OPEN_ARRAY || this.#depth !== 2) return;
    this.#listFrom = at + 1;
    this.#itemFrom = at + 1;
  }

  #close(at: number): void {
    if (this.#isInList(2)) {
      const isEmpty = this.#items.length === 0 && isBlank(this.#bytes.subarray(this.#itemFrom, at));
      if (!isEmpty) this.#endItem(at);
      this.found = { from: this.#listFrom!, to: at, items: this.#items };
    }
    this.#depth -= 1;
  }

  #endItem(at: number): void {
    this.#items.push(this.#bytes.subarray(this.#itemFrom, at));
    this.#itemFrom = at + 1;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

function isName(text: Uint8Array | undefined, name: string): boolean {
  if (text === undefined) return false;
  try {
    return JSON.parse(Buffer.from(text).toString('utf8')) === name;
  } catch {
    return false;
  }
}

/**
 * Takes a page apart, without holding up others for long.
 *
 * @param parse the parser, for the page without its items
 * @param list the name of the member with the items
 * @throws {ProtocolError} what the parser refuses the page for; `shape-invalid` if it is no object
 */
export async function readPageText(
  bytes: Uint8Array,
  parse: (bytes: Uint8Array) => JsonValue,
  list = 'orderedItems',
): Promise<PageText> {
  const scanner = new PageScanner(bytes, list);
  while (scanner.go()) await new Promise(setImmediate);
  const { found } = scanner;
  const rest = found
    ? Buffer.concat([bytes.subarray(0, found.from), bytes.subarray(found.to)])
    : bytes;
  const page = parse(rest);
  if (!isJsonObject(page)) throw new ProtocolError('shape-invalid', 'a page is an object');
  const isList = found !== undefined && Array.isArray(ownMember(page, list));
  return { page, items: isList ? found.items : undefined };
}
