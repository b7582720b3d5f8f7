/**
 * Strict Ed25519: the subset of signatures that every verifier accepts.
 *
 * Libraries disagree about small-order points, non-canonical encodings and the cofactor, and some
 * changed their answers from one release to the next. So nothing here is left to a library's own
 * `verify`: the equation is written out over its points.
 */
import { Point } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

/**
 * Checks a signature by the strict rule; never throws.
 *
 * `verifyEd25519Strict` is one. A faster one, on a platform's verifier, must run
 * `isStrictEd25519Input` first, because platforms accept more than the rule does.
 */
export type VerifySignature = (
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
) => boolean;

/** Makes the 64 bytes of an Ed25519 signature of a message. */
export type Sign = (message: Uint8Array) => Uint8Array;

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const FIELD = 2n ** 255n - 19n;

function littleEndian(bytes: Uint8Array): bigint {
  let hex = '0x';
  for (let index = bytes.length - 1; index >= 0; index--) {
    hex += bytes[index]!.toString(16).padStart(2, '0');
  }
  return BigInt(hex);
}

function bytesOf(number: bigint): Uint8Array {
  const bytes = new Uint8Array(32);
  for (let index = 0; index < 32; index++) {
    bytes[index] = Number((number >> BigInt(8 * index)) & 0xffn);
  }
  return bytes;
}

// The y coordinates of the eight points of small order. With its sign bit cleared, an encoding of
// any of them is one of these, also the two encodings of x = 0 with the sign bit set.
const ORDER_EIGHT_Y = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
const SMALL_ORDER_Y = [0n, 1n, FIELD - 1n, ORDER_EIGHT_Y, FIELD - ORDER_EIGHT_Y].map(bytesOf);
const FIELD_BYTES = bytesOf(FIELD);
const ORDER_BYTES = bytesOf(ORDER);

/** Compares 32 bytes from `offset` on, little-endian and under a mask for the top byte. */
function isBelow(bytes: Uint8Array, offset: number, limit: Uint8Array, topMask: number): boolean {
  for (let index = 31; index >= 0; index--) {
    const byte = index === 31 ? bytes[offset + 31]! & topMask : bytes[offset + index]!;
    if (byte !== limit[index]) return byte < limit[index]!;
  }
  return false;
}

function hasY(bytes: Uint8Array, y: Uint8Array): boolean {
  // From the front: almost every honest point differs in its first byte.
  for (let index = 0; index < 31; index++) if (bytes[index] !== y[index]) return false;
  return (bytes[31]! & 0x7f) === y[31];
}

/** Whether the first 32 bytes are a y below p, and not one of small order. */
function isStrictPoint(bytes: Uint8Array): boolean {
  return isBelow(bytes, 0, FIELD_BYTES, 0x7f) && !SMALL_ORDER_Y.some((y) => hasY(bytes, y));
}

/**
 * The checks on bytes that make a cofactorless verifier strict: lengths, S < L, canonical A and R,
 * neither of them of small order. They do not prove that A and R are points, nor that the signature
 * is good: the verifier behind them does.
 *
 * Spec: `ed25519-lengths`, `ed25519-s-range`, `ed25519-canonical`, `ed25519-small-order`.
 */
export function isStrictEd25519Input(signature: Uint8Array, publicKey: Uint8Array): boolean {
  return (
    publicKey.length === 32 &&
    signature.length === 64 &&
    isBelow(signature, 32, ORDER_BYTES, 0xff) &&
    isStrictPoint(publicKey) &&
    isStrictPoint(signature)
  );
}

/**
 * Checks an Ed25519 signature by the strict, cofactorless rule. False for anything else, including
 * wrong lengths.
 *
 * Spec: `ed25519-lengths`, `ed25519-s-range`, `ed25519-canonical`, `ed25519-small-order`,
 * `ed25519-cofactorless`.
 */
export function verifyEd25519Strict(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (!isStrictEd25519Input(signature, publicKey)) return false;
  let key: Point;
  try {
    key = Point.fromBytes(publicKey, false);
  } catch {
    return false;
  }
  const s = littleEndian(signature.subarray(32));
  const k = challenge(signature.subarray(0, 32), publicKey, message);
  // [S]B - [k]A is encoded and compared to R as bytes. So R is not decoded: if it is no point, or
  // not the canonical encoding of one, it equals no encoding.
  const expected = Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(k)).toBytes();
  return expected.every((byte, index) => byte === signature[index]);
}

/** SHA-512(R || A || M) as an integer modulo L. */
function challenge(r: Uint8Array, publicKey: Uint8Array, message: Uint8Array): bigint {
  const hash = sha512.create().update(r).update(publicKey).update(message).digest();
  return littleEndian(hash) % ORDER;
}

interface ExpandedKey {
  readonly scalar: bigint;
  readonly prefix: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** RFC 8032 section 5.1.5. */
function expandSeed(seed: Uint8Array): ExpandedKey {
  if (seed.length !== 32) throw new TypeError(`an Ed25519 seed has 32 bytes, not ${seed.length}`);
  const hash = sha512(seed);
  hash[0]! &= 0b1111_1000;
  hash[31]! &= 0b0111_1111;
  hash[31]! |= 0b0100_0000;
  const scalar = littleEndian(hash.subarray(0, 32)) % ORDER;
  return { scalar, prefix: hash.slice(32), publicKey: Point.BASE.multiply(scalar).toBytes() };
}

/**
 * The public key, 32 bytes, of a seed.
 *
 * Spec: `ed25519-lengths`.
 *
 * @throws {TypeError} if the seed does not have 32 bytes
 */
export function derivePublicKey(seed: Uint8Array): Uint8Array {
  return expandSeed(seed).publicKey;
}

/**
 * Signs with Ed25519 (RFC 8032, pure) and a seed of 32 bytes.
 *
 * Spec: `ed25519-lengths`.
 *
 * @throws {TypeError} if the seed does not have 32 bytes
 */
export function signEd25519(message: Uint8Array, seed: Uint8Array): Uint8Array {
  const { scalar, prefix, publicKey } = expandSeed(seed);
  const nonce = littleEndian(sha512.create().update(prefix).update(message).digest()) % ORDER;
  const r = Point.BASE.multiply(nonce).toBytes();
  const s = (nonce + challenge(r, publicKey, message) * scalar) % ORDER;
  const signature = new Uint8Array(64);
  signature.set(r);
  signature.set(bytesOf(s), 32);
  return signature;
}
