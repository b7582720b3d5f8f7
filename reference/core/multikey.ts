import { decodeBase58, encodeBase58 } from './base58.ts';
import { ProtocolError } from './errors.ts';

const ED25519_PUBLIC = [0xed, 0x01] as const;

/** `z` and the base58btc of 34 bytes that begin with ED 01: always this long. */
const MULTIKEY_LENGTH = 48;

/**
 * Writes an Ed25519 public key as `publicKeyMultibase`: `z6Mk…`.
 *
 * @throws {TypeError} if the key does not have 32 bytes
 */
export function encodeMultikey(publicKey: Uint8Array): string {
  if (publicKey.length !== 32) {
    throw new TypeError(`an Ed25519 public key has 32 bytes, not ${publicKey.length}`);
  }
  return `z${encodeBase58(new Uint8Array([...ED25519_PUBLIC, ...publicKey]))}`;
}

/**
 * Reads `publicKeyMultibase` and gives back the 32 bytes of the Ed25519 key. That they are a point
 * is found out only when a signature is checked.
 *
 * @throws {ProtocolError} `key-malformed`
 */
export function decodeMultikey(text: unknown): Uint8Array {
  const bytes =
    typeof text === 'string' && text.length === MULTIKEY_LENGTH && text[0] === 'z'
      ? decodeBase58(text.slice(1))
      : undefined;
  if (bytes?.length !== 34 || bytes[0] !== ED25519_PUBLIC[0] || bytes[1] !== ED25519_PUBLIC[1]) {
    throw new ProtocolError('key-malformed', 'not the multibase of an Ed25519 public key');
  }
  return bytes.slice(2);
}
