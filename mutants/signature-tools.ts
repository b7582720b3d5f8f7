/** Verifiers of Ed25519 that are not strict, for mutants of the adapter. */
import { createPublicKey, verify as verifyByPlatform } from 'node:crypto';
import { Point, hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

import type { VerifySignature } from '../reference/core/index.ts';

hashes.sha512 = sha512;

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** A verifier whose refusals by exception are refusals. */
function tolerant(verify: VerifySignature): VerifySignature {
  return (...signed) => {
    try {
      return verify(...signed);
    } catch {
      return false;
    }
  };
}

/** What the platform accepts. */
export const platformAccepts: VerifySignature = tolerant((signature, message, key) => {
  const spki = { key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' } as const;
  return verifyByPlatform(null, message, createPublicKey(spki), signature);
});

/** What the library accepts by default: everything that ZIP-215 does. */
export const zip215Accepts: VerifySignature = tolerant((signature, message, key) =>
  verify(signature, message, key, { zip215: true }),
);

/** What the library accepts when it is asked to be strict. */
export const libraryAccepts: VerifySignature = tolerant((signature, message, key) =>
  verify(signature, message, key, { zip215: false }),
);

/** Whether bytes encode, canonically or not, a point of small order. */
export function isSmallOrder(bytes: Uint8Array): boolean {
  try {
    return Point.fromBytes(bytes, true).isSmallOrder();
  } catch {
    return false;
  }
}

/** The signature with S modulo L, as a verifier computes with it that does not check it. */
export function withReducedS(signature: Uint8Array): Uint8Array {
  if (signature.length !== 64) return signature;
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) % ORDER;
  const bytes = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
  return Uint8Array.from([...signature.subarray(0, 32), ...bytes]);
}
