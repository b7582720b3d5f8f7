/**
 * Proofs: W3C Data Integrity with the cryptosuite `eddsa-jcs-2022`, one per document.
 *
 *     const signed = signDocument(document, { privateKey: seed, verificationMethod, created });
 *     verifyDocument(signed, publicKey, { verificationMethod, created });   // throws if it is not good
 */
import type { Proof } from '../../schemas/types.ts';
import { decodeBase58, encodeBase58 } from './base58.ts';
import { type CanonicalMember, canonicalMembers, canonicalText, joinMembers } from './canonical.ts';
import { type HashOptions, hashBytes } from './cid.ts';
import { type Sign, type VerifySignature, signEd25519, verifyEd25519Strict } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { type JsonObject, type JsonValue, isJsonObject, ownMember } from './json.ts';

/**
 * The `type` of every proof.
 *
 * Spec: `proof-unsupported`.
 */
export const PROOF_TYPE = 'DataIntegrityProof';

/**
 * The `cryptosuite` of every proof.
 *
 * Spec: `proof-unsupported`.
 */
export const CRYPTOSUITE = 'eddsa-jcs-2022';

/**
 * The `proofPurpose` of a proof that is made for nothing else.
 *
 * Spec: `proof-purpose`.
 */
export const DEFAULT_PROOF_PURPOSE = 'assertionMethod';

export type { Proof };

/** A proof before it has a value: what is hashed of it. */
export type ProofOptions = Omit<Proof, 'proofValue'>;

type Context = NonNullable<Proof['@context']>;

/** The two hashes of a document and its proof, and what is signed: both, the proof's first. */
export interface ProofHashes {
  readonly proofHash: Uint8Array;
  readonly documentHash: Uint8Array;
  /** `proofHash || documentHash`, 64 bytes. */
  readonly message: Uint8Array;
}

/** How to sign: exactly one of `privateKey` and `sign`. */
export interface SignOptions extends HashOptions {
  /** The Ed25519 seed, 32 bytes. */
  readonly privateKey?: Uint8Array;
  /** A signer that keeps the key to itself. */
  readonly sign?: Sign;
  readonly verificationMethod: string;
  /** The document's own time; for an activity its `published`. */
  readonly created: string;
  /** `assertionMethod` if absent. */
  readonly proofPurpose?: string;
  readonly domain?: string;
  readonly challenge?: string;
}

/** What a verifier expects of a proof. What is absent is not compared. */
export interface ExpectedProof {
  readonly verificationMethod?: string;
  readonly created?: string;
  /** `assertionMethod` if absent. */
  readonly proofPurpose?: string;
  readonly domain?: string;
  readonly challenge?: string;
}

/** How to verify, and what to expect. */
export interface VerifyOptions extends ExpectedProof, HashOptions {
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Signs a document and gives back a copy that carries the proof.
 *
 * Spec: `proof-created`, `proof-one`, `proof-hash-order`, `proof-covers-id`.
 *
 * @throws {ProtocolError} `proof-malformed` if the document carries a proof already
 * @throws {TypeError} if it is no JSON object, or there is not exactly one way to sign
 */
export function signDocument<T extends object>(
  document: T,
  options: SignOptions,
): Omit<T, 'proof'> & { proof: Proof } {
  if (Object.hasOwn(document, 'proof')) {
    throw new ProtocolError('proof-malformed', 'the document carries a proof already');
  }
  const proofOptions = createProofOptions(document, options);
  const { message } = hashDocument(document, proofOptions, options);
  const proof: Proof = {
    ...proofOptions,
    proofValue: encodeProofValue(makeSigner(options)(message)),
  };
  return { ...document, proof };
}

function makeSigner({ privateKey, sign }: SignOptions): Sign {
  if (sign !== undefined && privateKey === undefined) return sign;
  if (privateKey !== undefined && sign === undefined) {
    return (message) => signEd25519(message, privateKey);
  }
  throw new TypeError('give either privateKey or sign');
}

/**
 * The proof of a document that is still to be signed, with the document's `@context` if it has one.
 *
 * Spec: `proof-created`, `proof-context`.
 */
export function createProofOptions(document: object, options: SignOptions): ProofOptions {
  const context = ownMember(document, '@context') as Context | undefined;
  return {
    ...(context === undefined ? {} : { '@context': context }),
    type: PROOF_TYPE,
    cryptosuite: CRYPTOSUITE,
    created: options.created,
    verificationMethod: options.verificationMethod,
    proofPurpose: options.proofPurpose ?? DEFAULT_PROOF_PURPOSE,
    ...(options.domain === undefined ? {} : { domain: options.domain }),
    ...(options.challenge === undefined ? {} : { challenge: options.challenge }),
  };
}

/**
 * The hashes that a proof signs: of the proof without `proofValue`, and of the document without
 * `proof`. Where the proof has an `@context`, it stands in for the document's.
 *
 * Spec: `proof-hash-order`, `proof-covers-id`, `proof-context-hash`.
 */
export function hashDocument(
  document: object,
  proof: ProofOptions | Proof,
  options: HashOptions = {},
): ProofHashes {
  return hashMembers(canonicalMembers(document), proof, options);
}

function hashMembers(
  members: readonly CanonicalMember[],
  proof: ProofOptions | Proof,
  options: HashOptions,
): ProofHashes {
  const proofBytes = joinMembers(canonicalMembers(proof), ['proofValue']);
  const proofHash = hashBytes(proofBytes, options);
  const documentHash = hashBytes(joinMembers(withContextOf(proof, members), ['proof']), options);
  const message = new Uint8Array(64);
  message.set(proofHash);
  message.set(documentHash, 32);
  return { proofHash, documentHash, message };
}

function withContextOf(
  proof: ProofOptions,
  members: readonly CanonicalMember[],
): readonly CanonicalMember[] {
  const context = ownMember(proof, '@context');
  if (context === undefined) return members;
  const text = `"@context":${canonicalText(context)}`;
  return members.map((member) => (member.name === '@context' ? { ...member, text } : member));
}

/**
 * The bytes of a signature as `proofValue`: `z` and base58btc.
 *
 * Spec: `proof-malformed`.
 */
export function encodeProofValue(signature: Uint8Array): string {
  return `z${encodeBase58(signature)}`;
}

/** 64 bytes are at most 88 characters of base58. */
const MAX_PROOF_VALUE_LENGTH = 89;

/**
 * The 64 bytes of the signature in a `proofValue`.
 *
 * Spec: `proof-malformed`.
 *
 * @throws {ProtocolError} `proof-malformed`
 */
export function decodeProofValue(text: unknown): Uint8Array {
  const signature =
    typeof text === 'string' && text[0] === 'z' && text.length <= MAX_PROOF_VALUE_LENGTH
      ? decodeBase58(text.slice(1))
      : undefined;
  if (signature?.length !== 64) {
    throw new ProtocolError('proof-malformed', 'proofValue is not "z" and base58btc of 64 bytes');
  }
  return signature;
}

const REQUIRED_STRINGS = [
  'type',
  'cryptosuite',
  'created',
  'verificationMethod',
  'proofPurpose',
  'proofValue',
] as const;
const PROOF_MEMBERS: ReadonlySet<string> = new Set([
  ...REQUIRED_STRINGS,
  '@context',
  'domain',
  'challenge',
]);

/**
 * The one proof of a document, in the right shape.
 *
 * Spec: `proof-missing`, `proof-malformed`, `proof-one`.
 *
 * @throws {ProtocolError} `proof-missing`, `proof-malformed`
 */
export function readProof(document: object): Proof {
  const proof = ownMember(document, 'proof');
  if (proof === undefined) throw new ProtocolError('proof-missing', 'the document has no proof');
  if (!isJsonObject(proof)) {
    throw new ProtocolError('proof-malformed', 'the proof is not one object');
  }
  for (const name of Object.keys(proof)) {
    if (!PROOF_MEMBERS.has(name)) {
      throw new ProtocolError('proof-malformed', `unknown member ${JSON.stringify(name)}`);
    }
    if (name !== '@context' && typeof proof[name] !== 'string') {
      throw new ProtocolError('proof-malformed', `${name} is not a string`);
    }
  }
  for (const name of REQUIRED_STRINGS) {
    if (!Object.hasOwn(proof, name)) throw new ProtocolError('proof-malformed', `no ${name}`);
  }
  if (Object.hasOwn(proof, '@context') && !isContext(proof['@context'])) {
    throw new ProtocolError('proof-malformed', '@context is not a context');
  }
  return proof as JsonObject & Proof;
}

function isContext(value: JsonValue | undefined): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/**
 * Checks the members of a proof against what is expected: type, cryptosuite, purpose, domain and
 * challenge if they are given, time and context, and the method if one is given. `checkMethod` stands where the spec puts the method.
 *
 * Spec: `proof-unsupported`, `proof-purpose`, `proof-domain`, `proof-challenge`,
 * `proof-created-match`, `proof-method`, `proof-context`.
 *
 * @throws {ProtocolError} one of these codes (`proof-created` for the time)
 */
export function checkProof(
  document: object,
  proof: Proof,
  expected: ExpectedProof,
  isExpectedMethod = (method: string): boolean =>
    expected.verificationMethod === undefined || method === expected.verificationMethod,
): void {
  if (proof.type !== PROOF_TYPE || proof.cryptosuite !== CRYPTOSUITE) {
    throw new ProtocolError('proof-unsupported', `not ${PROOF_TYPE} with ${CRYPTOSUITE}`);
  }
  const purpose = expected.proofPurpose ?? DEFAULT_PROOF_PURPOSE;
  if (proof.proofPurpose !== purpose) {
    throw new ProtocolError('proof-purpose', `proofPurpose is not ${purpose}`);
  }
  if (expected.domain !== undefined && ownMember(proof, 'domain') !== expected.domain) {
    throw new ProtocolError('proof-domain', 'domain is not the expected one');
  }
  if (expected.challenge !== undefined && ownMember(proof, 'challenge') !== expected.challenge) {
    throw new ProtocolError('proof-challenge', 'challenge is not the expected one');
  }
  if (expected.created !== undefined && proof.created !== expected.created) {
    throw new ProtocolError('proof-created', "created is not the document's own time");
  }
  if (!isExpectedMethod(proof.verificationMethod)) {
    throw new ProtocolError('proof-method', 'verificationMethod is not of who must have signed');
  }
  checkContext(ownMember(document, '@context'), ownMember(proof, '@context'));
}

function checkContext(documentContext: unknown, proofContext: unknown): void {
  if (documentContext === undefined && proofContext === undefined) return;
  if (documentContext === undefined || proofContext === undefined) {
    throw new ProtocolError('proof-context', 'only one of document and proof has an @context');
  }
  const documentValues = Array.isArray(documentContext) ? documentContext : [documentContext];
  const proofValues = Array.isArray(proofContext) ? proofContext : [proofContext];
  const begins =
    proofValues.length <= documentValues.length &&
    proofValues.every((value, at) => canonicalText(value) === canonicalText(documentValues[at]));
  if (!begins) {
    throw new ProtocolError('proof-context', "the @context does not begin with the proof's");
  }
}

/**
 * Checks the signature of a proof whose members are checked already.
 *
 * Spec: `proof-invalid`.
 *
 * @throws {ProtocolError} `proof-invalid`
 */
export function checkSignature(
  members: readonly CanonicalMember[],
  proof: Proof,
  signature: Uint8Array,
  publicKey: Uint8Array,
  options: Pick<VerifyOptions, 'sha256' | 'verifySignature'> = {},
): void {
  const { message } = hashMembers(members, proof, options);
  const verifySignature = options.verifySignature ?? verifyEd25519Strict;
  if (!verifySignature(signature, message, publicKey)) {
    throw new ProtocolError('proof-invalid', 'the signature does not verify');
  }
}

/**
 * Verifies the proof of a document under one public key.
 *
 * Spec: `proof-missing`, `proof-malformed`, `proof-unsupported`, `proof-purpose`, `proof-domain`,
 * `proof-challenge`, `proof-created-match`, `proof-method`, `proof-context`, `proof-context-hash`,
 * `proof-invalid`.
 *
 * @throws {ProtocolError} `shape-invalid` if it is no object; one of the `proof-` codes, for the first
 * fault in the order of the spec
 */
export function verifyDocument(
  document: unknown,
  publicKey: Uint8Array,
  options: VerifyOptions = {},
): void {
  if (!isJsonObject(document)) {
    throw new ProtocolError('shape-invalid', 'a signed document is an object');
  }
  const proof = readProof(document);
  const signature = decodeProofValue(proof.proofValue);
  checkProof(document, proof, options);
  checkSignature(canonicalMembers(document), proof, signature, publicKey, options);
}
