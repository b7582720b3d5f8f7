/**
 * Content ids: CIDv1, codec `json`, sha2-256, base32.
 *
 *     computeCid({})   // 'bagaaiera' + 52 characters
 */
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { decodeBase32, encodeBase32 } from './base32.ts';
import { canonicalize, canonicalMembers, joinMembers } from './canonical.ts';
import { ProtocolError } from './errors.ts';

/**
 * SHA-256 of a message, as 32 bytes.
 *
 * Everything here that hashes takes one as an option, so that a host can use the platform's. The
 * default is @noble/hashes, which runs anywhere.
 */
export type Sha256 = (message: Uint8Array) => Uint8Array;

/** What the functions that hash can be given. */
export interface HashOptions {
  readonly sha256?: Sha256;
}

const CID_VERSION = 1;
const CODEC_JSON = 0x0200;
const HASH_SHA2_256 = 0x12;
const DIGEST_LENGTH = 32;

// 01 80 04 12 20 are exactly 40 bits, so the digest begins at a character of its own.
const CID_PREFIX = 'bagaaiera';
const CID_FORM = /^bagaaiera[a-z2-7]{51}[aq]$/;

/**
 * SHA-256 by the given function, or by @noble/hashes.
 *
 * Spec: `cid-construction`.
 */
export function hashBytes(message: Uint8Array, options: HashOptions = {}): Uint8Array {
  return (options.sha256 ?? nobleSha256)(message);
}

/**
 * The content id of bytes that are canonical already.
 *
 * Spec: `cid-construction`, `cid-text`.
 */
export function cidOfBytes(canonicalBytes: Uint8Array, options: HashOptions = {}): string {
  return CID_PREFIX + encodeBase32(hashBytes(canonicalBytes, options));
}

/**
 * The content id of a JSON value.
 *
 * Spec: `cid-construction`, `cid-text`.
 *
 * @throws {ProtocolError} `lone-surrogate`, `too-deep`
 */
export function computeCid(value: unknown, options: HashOptions = {}): string {
  return cidOfBytes(canonicalize(value), options);
}

/**
 * The `id` that a document has: the content id without its top-level members `id` and `proof`.
 *
 * Spec: `cid-document-id`.
 *
 * @throws {ProtocolError} `lone-surrogate`, `too-deep`
 */
export function documentId(document: object, options: HashOptions = {}): string {
  return cidOfBytes(joinMembers(canonicalMembers(document), ['id', 'proof']), options);
}

/**
 * Tells whether a value is the one text form of a content id.
 *
 * Spec: `cid-text`.
 */
export function isCid(value: unknown): value is string {
  return typeof value === 'string' && value.length === 61 && CID_FORM.test(value);
}

/**
 * Reads a content id and gives back its digest of 32 bytes. Exactly the texts that `computeCid`
 * writes are accepted.
 *
 * Spec: `cid-multibase`, `cid-trailing-bits`, `cid-version`, `cid-codec`, `cid-hash`,
 * `cid-digest-length`, `cid-minimal-varint`.
 *
 * @throws {ProtocolError} one of the `cid-` codes, for the first fault in the order of the spec
 */
export function parseCid(text: unknown): Uint8Array {
  if (typeof text !== 'string' || text.length < 2 || text[0] !== 'b') {
    throw new ProtocolError('cid-multibase', 'not "b" and base32 in lower case');
  }
  const bytes = decodeBase32(text.slice(1));
  if (bytes === 'alphabet') {
    throw new ProtocolError('cid-multibase', 'not base32 in lower case without padding');
  }
  if (bytes === 'trailing-bits') {
    throw new ProtocolError('cid-trailing-bits', 'the unused bits of the last character are not 0');
  }
  const fields = new VarintReader(bytes);
  fields.expect(CID_VERSION, 'cid-version');
  fields.expect(CODEC_JSON, 'cid-codec');
  fields.expect(HASH_SHA2_256, 'cid-hash');
  fields.expect(DIGEST_LENGTH, 'cid-digest-length');
  const digest = fields.rest();
  if (digest.length !== DIGEST_LENGTH) {
    throw new ProtocolError('cid-digest-length', `${digest.length} bytes of digest, not 32`);
  }
  return digest;
}

type CidField = 'cid-version' | 'cid-codec' | 'cid-hash' | 'cid-digest-length';

/** Reads unsigned varints: seven bits a byte, the lowest first, at most nine bytes. */
class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  expect(expected: number, code: CidField): void {
    const value = this.#read();
    if (value !== expected) {
      throw new ProtocolError(code, `expected 0x${expected.toString(16)}`);
    }
  }

  rest(): Uint8Array {
    return this.#bytes.slice(this.#at);
  }

  /** The next varint; `undefined` if it is unterminated, too long or not in its shortest form. */
  #read(): number | undefined {
    let value = 0;
    // Beyond 2^53 the number is rounded, which cannot make it equal to one of the small codes.
    for (let position = 0; position < 9; position++) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) return undefined;
      value += (byte & 0x7f) * 128 ** position;
      if (byte < 0x80) return byte === 0 && position > 0 ? undefined : value;
    }
    return undefined;
  }
}
