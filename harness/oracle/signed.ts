// Documents that somebody signed: a proof and the key behind it, judged in the order of *Proofs* and *Keys*.

import { LIVE_WINDOW_MS } from './activity.ts';
import { oracleDocumentId } from './cid.ts';
import { OracleError } from './error.ts';
import { type JsonObject, setMember } from './json.ts';
import { isActiveAt, isMethodOf, type OracleKey } from './keys.ts';
import { oracleCheckProof, oracleCheckSignature, signDocument, type SignOptions } from './proof.ts';

/** What a verifier of a signed document knows before it looks at the proof. */
export interface SignedExpectation {
  /** The URL or DID of whoever must have signed. */
  readonly signer: string;
  /** The document's own time, at which the key must be active. */
  readonly created: string;
  readonly keys: readonly OracleKey[];
  readonly proofPurpose?: 'assertionMethod' | 'authentication';
  readonly domain?: string | undefined;
  readonly challenge?: string | undefined;
  readonly mode?: 'live' | 'history';
  /** The time of receipt; needed with `live`. */
  readonly received?: string | undefined;
}

/**
 * Judges proof and key of a document that is not an activity, and so no rotation.
 *
 * Spec: `proof-…`, `key-…`, `record-proof-judged`.
 *
 * @throws {OracleError} the code of the first check that fails
 */
export function oracleVerifySigned(document: JsonObject, expected: SignedExpectation): void {
  const { signer, created, keys } = expected;
  const proof = oracleCheckProof(document, {
    verificationMethod: (method) => isMethodOf(method, signer),
    proofPurpose: expected.proofPurpose ?? 'assertionMethod',
    created,
    domain: expected.domain,
    challenge: expected.challenge,
  });
  const key = keys.find(
    ({ id, controller }) => id === proof.verificationMethod && controller === signer,
  );
  if (key === undefined) throw new OracleError('key-unknown', proof.verificationMethod);
  if (key.revokedAt !== undefined) throw new OracleError('key-revoked', key.id);
  if (!isActiveAt(key, created)) {
    throw new OracleError('key-inactive', `${key.id} was not active at ${created}`);
  }
  if (!key.purpose.includes('sign-activity')) throw new OracleError('key-purpose', key.id);
  oracleCheckSignature(document, proof, key.publicKey);
  if (expected.mode === 'live') checkLiveWindow(key, expected.received);
}

/** Spec: `key-live-window`. */
function checkLiveWindow(key: OracleKey, received: string | undefined): void {
  if (key.supersededAt === undefined) return;
  if (received === undefined) throw new TypeError('the time of receipt is needed with "live"');
  const age = Date.parse(received) - Date.parse(key.supersededAt);
  if (age > LIVE_WINDOW_MS) {
    throw new OracleError('key-superseded', `${key.id} was superseded ${age} ms before receipt`);
  }
}

/** How something is signed that says itself when it was made. */
export type CreatedOptions = Omit<SignOptions, 'created'> & { readonly created?: string };

/** Adds `id` and `proof` to a document that lacks them. It is signed as it is, right or wrong. */
export function signIdentified(document: JsonObject, options: CreatedOptions): JsonObject {
  const identified: JsonObject = {};
  setMember(identified, 'id', oracleDocumentId(document));
  for (const [name, value] of Object.entries(document)) {
    if (name !== 'id' && name !== 'proof') setMember(identified, name, value);
  }
  const created = options.created ?? (document['created'] as string);
  return signDocument(identified, { ...options, created });
}
