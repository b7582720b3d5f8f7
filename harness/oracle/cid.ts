import { base32nopad } from '@scure/base';

import { oracleCanonicalize, sha256 } from './canonical.ts';
import { OracleError, type OracleCode } from './error.ts';
import { omitMembers, type JsonObject } from './json.ts';

const CODEC_JSON = 0x0200n;
const SHA2_256 = 0x12n;
const PREFIX = Uint8Array.of(0x01, 0x80, 0x04, 0x12, 0x20);

/** The content id of canonical bytes. Spec: `cid-construction`, `cid-text`. */
export function oracleCidOfBytes(canonical: Uint8Array): string {
  return oracleCidOfDigest(sha256(canonical));
}

/** The content id with this SHA-256 digest. */
export function oracleCidOfDigest(digest: Uint8Array): string {
  return `b${base32nopad.encode(Uint8Array.of(...PREFIX, ...digest)).toLowerCase()}`;
}

/** The content id of a whole value. Spec: `cid-construction`, `cid-text`. */
export function oracleCid(value: unknown): string {
  return oracleCidOfBytes(oracleCanonicalize(value));
}

/** The id of a document: the content id without its top-level `id` and `proof`. Spec: `cid-document-id`. */
export function oracleDocumentId(document: JsonObject): string {
  return oracleCid(omitMembers(document, 'id', 'proof'));
}

/**
 * Reads a content id and returns its digest.
 *
 * Spec: `cid-multibase`, `cid-trailing-bits`, `cid-version`, `cid-codec`, `cid-hash`, `cid-digest-length`,
 * `cid-minimal-varint`.
 *
 * @throws {OracleError} the code of the first rule that the text breaks
 */
export function oracleParseCid(text: string): Uint8Array {
  if (!/^b[a-z2-7]+$/.test(text)) {
    throw new OracleError('cid-multibase', 'not "b" and characters of a-z and 2-7');
  }
  let bytes: Uint8Array;
  try {
    bytes = base32nopad.decode(text.slice(1).toUpperCase());
  } catch (cause) {
    throw new OracleError('cid-trailing-bits', 'impossible length or non-zero last bits', {
      cause,
    });
  }
  const version = readVarint(bytes, 0, 'cid-version');
  if (version.value !== 1n) throw new OracleError('cid-version', `version ${version.value}`);
  const codec = readVarint(bytes, version.next, 'cid-codec');
  if (codec.value !== CODEC_JSON) {
    throw new OracleError('cid-codec', `codec 0x${codec.value.toString(16)}`);
  }
  const hash = readVarint(bytes, codec.next, 'cid-hash');
  if (hash.value !== SHA2_256) {
    throw new OracleError('cid-hash', `hash function 0x${hash.value.toString(16)}`);
  }
  const length = readVarint(bytes, hash.next, 'cid-digest-length');
  const digest = bytes.subarray(length.next);
  if (length.value !== 32n || digest.length !== 32) {
    throw new OracleError('cid-digest-length', `${length.value} declared, ${digest.length} there`);
  }
  return digest;
}

/** Reads an unsigned varint of at most nine bytes in its shortest form. */
function readVarint(
  bytes: Uint8Array,
  start: number,
  code: OracleCode,
): { value: bigint; next: number } {
  let value = 0n;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) throw new OracleError(code, 'unterminated varint');
    value |= BigInt(byte & 0x7f) << BigInt(7 * index);
    if (byte < 0x80) {
      if (byte === 0 && index > 0) throw new OracleError(code, 'varint is not in shortest form');
      return { value, next: start + index + 1 };
    }
  }
  throw new OracleError(code, 'varint of more than nine bytes');
}
