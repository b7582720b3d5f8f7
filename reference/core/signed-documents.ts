/**
 * Documents that are no activities: records, key documents, manifests, the messages of a pair. Whoever
 * must have signed is named by a DID, and its keys are a history.
 */
import { canonicalMembers } from './canonical.ts';
import type { HashOptions } from './cid.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { isKeyActive, isKeyIdOf, type Key, requireKey } from './keys.ts';
import { decodeMultikey } from './multikey.ts';
import {
  checkProof,
  checkSignature,
  decodeProofValue,
  type ExpectedProof,
  readProof,
} from './proof.ts';

/** Who must have signed, and what for. */
export interface ExpectedSigner extends Omit<ExpectedProof, 'verificationMethod'>, HashOptions {
  /** The DID of the signer. */
  readonly signer: string;
  /** The document's own time. */
  readonly created: string;
  /** For what the key must be; for anything if absent. */
  readonly keyPurpose?: Key['purpose'][number];
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Verifies the proof of a document against the key history of its signer, and gives the key.
 *
 * Spec: `proof-method`, `key-unknown`, `key-revoked`, `key-inactive`, `key-purpose`.
 *
 * @throws {ProtocolError} one of the `proof-` and `key-` codes, for the first fault in the order of the
 * spec
 */
export function verifySignedDocument(
  document: object,
  keyHistory: readonly unknown[],
  expected: ExpectedSigner,
): Key {
  const { signer, created, keyPurpose } = expected;
  const proof = readProof(document);
  const signature = decodeProofValue(proof.proofValue);
  checkProof(document, proof, expected, (method) => isKeyIdOf(method, signer));
  const key = requireKey(keyHistory, proof.verificationMethod, signer);
  if (!isKeyActive(key, created)) {
    throw new ProtocolError('key-inactive', `${key.id} is not active at ${created}`);
  }
  if (keyPurpose !== undefined && !key.purpose.includes(keyPurpose)) {
    throw new ProtocolError('key-purpose', `${key.id} may not sign this`);
  }
  const publicKey = decodeMultikey(key.publicKeyMultibase);
  checkSignature(canonicalMembers(document), proof, signature, publicKey, expected);
  return key;
}
