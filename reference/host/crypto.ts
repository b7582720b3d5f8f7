/** The platform's cryptography behind the rules of the core. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  hash,
  type KeyObject,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import { verifyActivity } from '../core/activity.ts';
import { appendOperation, type DirectoryState, foldDirectoryLog } from '../core/directory-log.ts';
import { isStrictEd25519Input } from '../core/ed25519.ts';
import { ProtocolError } from '../core/errors.ts';
import type { Key } from '../core/keys.ts';
import type { FederatedRecord } from '../core/record.ts';
import { checkRecordProof } from '../core/record-verify.ts';

/** An Ed25519 key pair as bytes, 32 each. */
export interface KeyPair {
  readonly seed: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** SHA-256 of the platform. */
export function sha256(message: Uint8Array): Uint8Array {
  return hash('sha256', message, 'buffer');
}

/** SHA-256 of a token, as hex: all that the host keeps of it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/**
 * Compares two hashes of tokens in a time that does not depend on where they differ.
 *
 * Spec: `security-token-compare`.
 */
export function isSameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** A fresh nonce: 128 random bits. */
export function randomNonce(): string {
  return randomBytes(16).toString('base64url');
}

/** A fresh Ed25519 key pair. */
export function generateKeyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d, x } = privateKey.export({ format: 'jwk' });
  return {
    seed: new Uint8Array(Buffer.from(d ?? '', 'base64url')),
    publicKey: new Uint8Array(Buffer.from(x ?? '', 'base64url')),
  };
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');
}

// Importing a key costs as much as a tenth of a verification, as JWK; as DER it would cost a whole one.
const PUBLIC_KEYS = new Map<string, KeyObject>();
const MAX_PUBLIC_KEYS = 10_000;

function importPublicKey(publicKey: Uint8Array): KeyObject {
  const x = base64url(publicKey);
  let key = PUBLIC_KEYS.get(x);
  if (!key) {
    key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    if (PUBLIC_KEYS.size >= MAX_PUBLIC_KEYS) PUBLIC_KEYS.delete(PUBLIC_KEYS.keys().next().value!);
    PUBLIC_KEYS.set(x, key);
  }
  return key;
}

/** What stands before the seed in the DER of a PKCS #8 private key for Ed25519 (RFC 8410). */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A private key that the platform can sign with. */
export function importPrivateKey(seed: Uint8Array): KeyObject {
  const key = Buffer.concat([PKCS8_PREFIX, seed]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** Signs with Ed25519. */
export function signEd25519(message: Uint8Array, key: KeyObject): Uint8Array {
  return new Uint8Array(sign(null, message, key));
}

/**
 * Verifies an Ed25519 signature by the strict rule, on the platform.
 *
 * Spec: `ed25519-canonical`, `ed25519-small-order`.
 */
export function verifyStrict(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (!isStrictEd25519Input(signature, publicKey)) return false;
  try {
    return verify(null, message, importPublicKey(publicKey), signature);
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}

interface Question {
  readonly signature: Uint8Array;
  readonly message: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** Asks the platform on its thread pool. The strict checks on the bytes have been made. */
function verifyOnPool({ signature, message, publicKey }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let key: KeyObject;
    try {
      key = importPublicKey(publicKey);
    } catch {
      // 32 bytes that are no point of the curve.
      return resolve(false);
    }
    verify(null, message, key, signature, (error, isGood) => resolve(!error && isGood));
  });
}

/** How the core is to verify, on the platform. */
interface PlatformOptions {
  readonly sha256: typeof sha256;
  readonly verifySignature: (
    signature: Uint8Array,
    message: Uint8Array,
    publicKey: Uint8Array,
  ) => boolean;
}

/**
 * Lets the core judge, and asks the platform about the one signature in question. The core decides
 * everything but the one equation, which is left to the thread pool, so that the event loop stays free
 * for others.
 *
 * @throws {ProtocolError} for the first fault in the order of the spec
 */
async function judgeOnPlatform<T>(judge: (options: PlatformOptions) => T): Promise<T> {
  let question: Question | undefined;
  let fault: unknown;
  let verdict: T | undefined;
  try {
    verdict = judge({
      sha256,
      verifySignature: (signature, message, publicKey) => {
        question = { signature, message, publicKey };
        return isStrictEd25519Input(signature, publicKey);
      },
    });
  } catch (error) {
    fault = error;
  }
  // What the core finds after the signature must not hide a bad signature.
  const isBad = question !== undefined && !isInvalid(fault) && !(await verifyOnPool(question));
  if (isBad) throw new ProtocolError('proof-invalid', 'the signature does not verify');
  if (fault !== undefined) throw fault;
  return verdict as T;
}

function isInvalid(fault: unknown): boolean {
  return fault instanceof ProtocolError && fault.code === 'proof-invalid';
}

function arrivalOf(received: string | undefined) {
  return received === undefined
    ? ({ mode: 'history' } as const)
    : ({ mode: 'live', received } as const);
}

/**
 * Verifies an activity against a key history.
 *
 * @param received when it was delivered; undefined for what is verified as history
 * @throws {ProtocolError} for the first fault in the order of the spec
 */
export function verifyOnPlatform(
  activity: unknown,
  keyHistory: readonly Key[],
  received: string | undefined,
): Promise<void> {
  return judgeOnPlatform((options) =>
    verifyActivity(activity, keyHistory, { ...arrivalOf(received), ...options }),
  );
}

/**
 * Verifies the proof and the key of a whole record, whose shape and id are right, against the key
 * history of its actor.
 *
 * @param received when it was pushed; undefined for what is verified as history
 * @throws {ProtocolError} for the first fault in the order of the spec
 */
export function verifyRecordOnPlatform(
  record: FederatedRecord,
  keyHistory: readonly Key[],
  received: string | undefined,
): Promise<void> {
  return judgeOnPlatform((options) =>
    checkRecordProof(record, keyHistory, { ...arrivalOf(received), ...options }),
  );
}

/**
 * Verifies the log of a `did:sync:instance`, one operation after another, and tells what it says.
 *
 * @throws {ProtocolError} for the first operation that is refused
 */
export async function foldLogOnPlatform(
  did: string,
  operations: readonly unknown[],
): Promise<DirectoryState> {
  if (operations.length === 0) return foldDirectoryLog(did, []);
  let state: DirectoryState | undefined;
  for (const operation of operations) {
    const before = state;
    state = await judgeOnPlatform((options) =>
      before
        ? appendOperation(before, operation, options)
        : foldDirectoryLog(did, [operation], options),
    );
  }
  return state!;
}
