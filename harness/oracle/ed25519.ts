import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

import { base58 } from '@scure/base';

import { OracleError } from './error.ts';

const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The y coordinates of the eight points of small order; platforms differ in whether they refuse them. */
const SMALL_ORDER_Y = new Set([
  0n,
  1n,
  P - 1n,
  littleEndian('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
  littleEndian('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'),
]);

const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

function littleEndian(bytes: Uint8Array | string): bigint {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'hex') : Buffer.from(bytes);
  return BigInt(`0x${buffer.reverse().toString('hex')}`);
}

/**
 * Verifies an Ed25519 signature under the strict rule: the platform's verifier behind checks on the encodings.
 *
 * Spec: `ed25519-lengths`, `ed25519-s-range`, `ed25519-canonical`, `ed25519-small-order`, `ed25519-cofactorless`.
 */
export function oracleVerifyEd25519(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  if (littleEndian(signature.subarray(32)) >= L) return false;
  if (!isStrictEncoding(publicKey) || !isStrictEncoding(signature.subarray(0, 32))) return false;
  try {
    const x = Buffer.from(publicKey).toString('base64url');
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, message, key, signature);
  } catch {
    // Some platforms refuse to import a key that is no point of the curve, others refuse to verify with it.
    return false;
  }
}

function isStrictEncoding(point: Uint8Array): boolean {
  const bytes = Uint8Array.from(point);
  bytes[31] = (bytes[31] as number) & 0x7f;
  const y = littleEndian(bytes);
  return y < P && !SMALL_ORDER_Y.has(y);
}

/** An Ed25519 key pair in the forms that documents need. */
export interface OracleKeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: Uint8Array;
  readonly publicKeyMultibase: string;
}

/** Makes a key pair: the one of a seed of 32 bytes, or a random one. */
export function generateKeyPair(seed?: Uint8Array): OracleKeyPair {
  const privateKey =
    seed === undefined ? generateKeyPairSync('ed25519').privateKey : readSeed(seed);
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicKey = Uint8Array.from(Buffer.from(x as string, 'base64url'));
  return { privateKey, publicKey, publicKeyMultibase: formatMultikey(publicKey) };
}

function readSeed(seed: Uint8Array): KeyObject {
  const der = Buffer.concat([PKCS8_ED25519, seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** Signs bytes with Ed25519. */
export function signBytes(message: Uint8Array, privateKey: KeyObject): Uint8Array {
  return Uint8Array.from(sign(null, message, privateKey));
}

/** Writes a public key as `publicKeyMultibase`. */
export function formatMultikey(publicKey: Uint8Array): string {
  return `z${base58.encode(Uint8Array.of(0xed, 0x01, ...publicKey))}`;
}

/**
 * Reads `publicKeyMultibase`.
 *
 * @throws {OracleError} `key-malformed`
 */
export function parseMultikey(text: string): Uint8Array {
  const bytes = decodeBase58Multibase(text);
  if (bytes?.length !== 34 || bytes[0] !== 0xed || bytes[1] !== 0x01) {
    throw new OracleError('key-malformed', 'not z, base58btc, 0xed 0x01 and 32 bytes');
  }
  return bytes.subarray(2);
}

/** Decodes `z` and base58btc; undefined when the text is anything else. */
export function decodeBase58Multibase(text: string): Uint8Array | undefined {
  // base58 takes quadratic time: nothing that this protocol writes in it is longer than 90 characters
  if (!text.startsWith('z') || text.length > 200) return undefined;
  try {
    return base58.decode(text.slice(1));
  } catch {
    return undefined;
  }
}
