import type { KeyObject } from 'node:crypto';

import { base58 } from '@scure/base';

import { oracleCanonicalText, oracleCanonicalize, sha256 } from './canonical.ts';
import { decodeBase58Multibase, oracleVerifyEd25519, parseMultikey, signBytes } from './ed25519.ts';
import { OracleError } from './error.ts';
import { getMember, isJsonObject, omitMembers, setMember } from './json.ts';
import type { JsonObject, JsonValue } from './json.ts';

const REQUIRED = [
  'type',
  'cryptosuite',
  'created',
  'verificationMethod',
  'proofPurpose',
  'proofValue',
];
const OPTIONAL = ['@context', 'domain', 'challenge'];

/** A proof whose shape has been checked. */
export interface OracleProof {
  readonly members: JsonObject;
  readonly type: string;
  readonly cryptosuite: string;
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: string;
  readonly signature: Uint8Array;
}

/** What a verifier knows before it looks at a proof. */
export interface ProofExpectation {
  /** The verification method itself, or a rule that it has to keep. */
  readonly verificationMethod: string | ((method: string) => boolean);
  readonly proofPurpose: string;
  /** The document's own time; not compared when it is absent. */
  readonly created?: string | undefined;
  /** Not compared when they are absent. */
  readonly domain?: string | undefined;
  readonly challenge?: string | undefined;
}

/** The options of a new proof. */
export interface SignOptions {
  readonly privateKey: KeyObject;
  readonly verificationMethod: string;
  readonly created: string;
  readonly proofPurpose?: string;
  /** Further members of the proof, such as `domain`; they may also replace the usual ones. */
  readonly extra?: JsonObject;
}

/** Every intermediate value of a proof. */
export interface SignTrace {
  readonly document: JsonObject;
  readonly proofHash: Uint8Array;
  readonly documentHash: Uint8Array;
  readonly signature: Uint8Array;
  readonly proofValue: string;
}

/** Adds a proof to a document and shows the steps. Spec: `proof-hash-order`, `proof-covers-id`. */
export function oracleSign(document: JsonObject, options: SignOptions): SignTrace {
  const unsigned = omitMembers(document, 'proof');
  const proof: JsonObject = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: options.created,
    verificationMethod: options.verificationMethod,
    proofPurpose: options.proofPurpose ?? 'assertionMethod',
    ...options.extra,
  };
  const context = getMember(unsigned, '@context');
  if (context !== undefined && !Object.hasOwn(proof, '@context')) proof['@context'] = context;
  const proofHash = sha256(oracleCanonicalize(proof));
  const documentHash = sha256(oracleCanonicalize(unsigned));
  const signature = signBytes(Buffer.concat([proofHash, documentHash]), options.privateKey);
  const proofValue = `z${base58.encode(signature)}`;
  const signed = omitMembers(unsigned);
  setMember(signed, 'proof', { ...proof, proofValue });
  return { document: signed, proofHash, documentHash, signature, proofValue };
}

/** Adds a proof to a document. */
export function signDocument(document: JsonObject, options: SignOptions): JsonObject {
  return oracleSign(document, options).document;
}

/**
 * Reads the proof of a document and checks all that needs no key.
 *
 * Spec: `proof-missing`, `proof-malformed`, `proof-unsupported`, `proof-purpose`, `proof-domain`, `proof-challenge`,
 * `proof-created-match`, `proof-method`, `proof-context`.
 *
 * @throws {OracleError} the code of the first rule that the proof breaks
 */
export function oracleCheckProof(document: JsonObject, expected: ProofExpectation): OracleProof {
  const proof = readProof(document);
  if (proof.type !== 'DataIntegrityProof' || proof.cryptosuite !== 'eddsa-jcs-2022') {
    throw new OracleError('proof-unsupported', `${proof.type} with ${proof.cryptosuite}`);
  }
  if (proof.proofPurpose !== expected.proofPurpose) {
    throw new OracleError('proof-purpose', `${proof.proofPurpose}, not ${expected.proofPurpose}`);
  }
  for (const name of ['domain', 'challenge'] as const) {
    const due = expected[name];
    const given = getMember(proof.members, name);
    if (due !== undefined && given !== due) {
      throw new OracleError(`proof-${name}`, `${JSON.stringify(given ?? null)}, not ${due}`);
    }
  }
  if (expected.created !== undefined && proof.created !== expected.created) {
    throw new OracleError('proof-created', `${proof.created}, not ${expected.created}`);
  }
  const rule = expected.verificationMethod;
  const methodFits =
    typeof rule === 'string' ? proof.verificationMethod === rule : rule(proof.verificationMethod);
  if (!methodFits) {
    throw new OracleError('proof-method', `${proof.verificationMethod} is not the signer's`);
  }
  checkContext(document, proof.members);
  return proof;
}

/** Checks the signature of a proof that {@link oracleCheckProof} returned. Spec: `proof-invalid`. */
export function oracleCheckSignature(
  document: JsonObject,
  proof: OracleProof,
  publicKey: Uint8Array,
): void {
  const unsigned = omitMembers(document, 'proof');
  const context = getMember(proof.members, '@context');
  if (context !== undefined) unsigned['@context'] = context;
  const options = omitMembers(proof.members, 'proofValue');
  const hashes = Buffer.concat([
    sha256(oracleCanonicalize(options)),
    sha256(oracleCanonicalize(unsigned)),
  ]);
  if (!oracleVerifyEd25519(proof.signature, hashes, publicKey)) {
    throw new OracleError('proof-invalid', 'the signature does not verify');
  }
}

/**
 * Verifies the proof of a document against one key.
 *
 * @throws {OracleError} one of the proof codes, or `key-malformed`
 */
export function oracleVerifyProof(
  document: JsonObject,
  expected: ProofExpectation & { readonly publicKeyMultibase: string },
): void {
  const proof = oracleCheckProof(document, expected);
  oracleCheckSignature(document, proof, parseMultikey(expected.publicKeyMultibase));
}

function readProof(document: JsonObject): OracleProof {
  const members = getMember(document, 'proof');
  if (members === undefined) throw new OracleError('proof-missing', 'no member proof');
  if (!isJsonObject(members)) throw new OracleError('proof-malformed', 'the proof is no object');
  for (const name of Object.keys(members)) {
    if (!REQUIRED.includes(name) && !OPTIONAL.includes(name)) {
      throw new OracleError('proof-malformed', `unknown member ${JSON.stringify(name)}`);
    }
  }
  const text = (name: string): string => {
    const value = getMember(members, name);
    if (typeof value !== 'string') {
      throw new OracleError('proof-malformed', `${name} is missing or no string`);
    }
    return value;
  };
  for (const name of ['domain', 'challenge']) if (Object.hasOwn(members, name)) text(name);
  const signature = decodeBase58Multibase(text('proofValue'));
  if (signature?.length !== 64) {
    throw new OracleError('proof-malformed', 'proofValue is not z and base58btc of 64 bytes');
  }
  return {
    members,
    type: text('type'),
    cryptosuite: text('cryptosuite'),
    created: text('created'),
    verificationMethod: text('verificationMethod'),
    proofPurpose: text('proofPurpose'),
    signature,
  };
}

function checkContext(document: JsonObject, proof: JsonObject): void {
  const ofDocument = getMember(document, '@context');
  const ofProof = getMember(proof, '@context');
  if (ofProof === undefined) {
    if (ofDocument === undefined) return;
    throw new OracleError('proof-context', 'the document has a context, the proof has none');
  }
  if (ofDocument === undefined) {
    throw new OracleError('proof-context', 'the proof has a context, the document has none');
  }
  const have = listOf(ofDocument);
  for (const [index, value] of listOf(ofProof).entries()) {
    const same = have[index];
    if (same === undefined || oracleCanonicalText(same) !== oracleCanonicalText(value)) {
      throw new OracleError('proof-context', `the document's context differs at ${index}`);
    }
  }
}

function listOf(value: JsonValue): JsonValue[] {
  return Array.isArray(value) ? value : [value];
}
