import { decodeBase58, encodeBase58 } from './base58.ts';

const ED25519_PUBLIC = [0xed, 0x01] as const;

/** `z` and the base58btc of 34 bytes that begin with ED 01: always this long. */
const MULTIKEY_LENGTH = 48;

/**
 * Writes an Ed25519 public key as `publicKeyMultibase`: `z6Mk…`.
 *
 * Spec: `key-controller`.
 *
 * @throws {TypeError} if the key does not have 32 bytes
 */
export function encodeMultikey(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) {
    throw new TypeError(`an Ed25519 public key has 32 bytes, not ${publicKey.length}`);
  }
  return `z${encodeBase58(new Uint8Array([...ED25519_PUBLIC, ...publicKey]))}`;
}

function readMultikey(text: unknown): Uint8Array | undefined {
  const bytes =
    typeof text === 'string' && text.length === MULTIKEY_LENGTH && text[0] === 'z'
      ? decodeBase58(text.slice(1))
      : undefined;
  return bytes?.length === 34 && bytes[0] === ED25519_PUBLIC[0] && bytes[1] === ED25519_PUBLIC[1]
    ? bytes.slice(2)
    : undefined;
}

/**
 * Tells whether a value is the `publicKeyMultibase` of an Ed25519 key.
 *
 * Spec: `key-controller`.
 */
export function isMultikey(text: unknown): text is string {
  return readMultikey(text) !== undefined;
}

/**
 * Reads `publicKeyMultibase` and gives back the 32 bytes of the Ed25519 key. That they are a point
 * is found out only when a signature is checked.
 *
 * Spec: `key-controller`.
 *
 * @throws {TypeError} if `isMultikey` is false: a history without malformed keys has none to refuse
 */
export function decodeMultikey(text: unknown): Uint8Array {
  const publicKey = readMultikey(text);
  if (publicKey === undefined) throw new TypeError('not the multibase of an Ed25519 public key');
  return publicKey;
}
