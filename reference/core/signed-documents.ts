/**
 * Signed documents that are neither activities nor records: key documents, manifests, the messages of
 * a pair. Whoever must have signed is named by a DID, and its keys are a history.
 */
import { canonicalMembers } from './canonical.ts';
import type { HashOptions } from './cid.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { isKeyActive, isKeyIdOf, requireKey } from './keys.ts';
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
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Verifies the proof of a document against the key history of its signer.
 *
 * Spec: `proof-method`, `key-unknown`, `key-revoked`, `key-inactive`.
 *
 * @throws {ProtocolError} one of the `proof-` and `key-` codes, for the first fault in the order of the
 * spec
 */
export function verifySignedDocument(
  document: object,
  keyHistory: readonly unknown[],
  expected: ExpectedSigner,
): void {
  const { signer, created } = expected;
  const proof = readProof(document);
  const signature = decodeProofValue(proof.proofValue);
  checkProof(document, proof, expected, (method) => isKeyIdOf(method, signer));
  const key = requireKey(keyHistory, proof.verificationMethod, signer);
  if (!isKeyActive(key, created)) {
    throw new ProtocolError('key-inactive', `${key.id} is not active at ${created}`);
  }
  const publicKey = decodeMultikey(key.publicKeyMultibase);
  checkSignature(canonicalMembers(document), proof, signature, publicKey, expected);
}
