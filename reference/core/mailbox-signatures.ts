/**
 * Who may read a mailbox: requests that its receiver signed with HTTP Message Signatures (RFC 9421).
 *
 *     const headers = signMailboxRequest(request, { keyid, privateKey, created, nonce });
 *     verifyMailboxRequest({ ...request, headers }, { did, now, keysOf });
 *
 * Whether a nonce was had before is for whoever keeps nonces.
 */
import { type RequestDescriptor, createSignatureSync } from 'http-message-sig';
import {
  type Dictionary,
  type InnerList,
  type Parameters,
  isInnerList,
  parseDictionary,
  serializeDictionary,
} from 'structured-headers';

import { type HashOptions, hashBytes } from './cid.ts';
import { type Sign, type VerifySignature, signEd25519, verifyEd25519Strict } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { type Key, activeKeys, isKeyIdOf } from './keys.ts';
import { decodeMultikey } from './multikey.ts';
import { isSalt } from './record.ts';
import { timestampToMilliseconds } from './time.ts';

/**
 * The tag of the one signature that opens a mailbox.
 *
 * Spec: `relay-signature-form`.
 */
export const MAILBOX_TAG = 'concordat-mailbox';

/**
 * The algorithm of that signature.
 *
 * Spec: `relay-signature-form`.
 */
export const MAILBOX_ALGORITHM = 'ed25519';

/**
 * What is covered of every request; of an acknowledgement, the digest of its body is too.
 *
 * Spec: `relay-signature-form`.
 */
export const MAILBOX_COMPONENTS: readonly string[] = ['@method', '@authority', '@path', '@query'];

const DIGEST_COMPONENT = 'content-digest';

/**
 * How far the time of a signature may be from that of the relay, before or after.
 *
 * Spec: `relay-signature-stale`.
 */
export const MAILBOX_SKEW_MILLISECONDS = 300_000;

/**
 * For how long a nonce that was accepted is refused.
 *
 * Spec: `relay-signature-replay`.
 */
export const MAILBOX_NONCE_MILLISECONDS = 600_000;

/** A request for a mailbox that is still to be signed. */
export interface UnsignedMailboxRequest {
  readonly method: string;
  /** The base URL of the relay: for its authority the signature is good, and for no other. */
  readonly baseUrl: string;
  /** The path and the query as they are sent, with their percent-encoding. */
  readonly target: string;
  /** The body as it is sent; absent or empty where there is none. */
  readonly body?: Uint8Array;
}

/** A request for a mailbox as a relay gets it. */
export interface MailboxRequest extends UnsignedMailboxRequest {
  /** The fields, by their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What the signature of a request says; not yet whether it is one. */
export interface MailboxSignature {
  /** The covered components, in their order. */
  readonly components: readonly string[];
  /** Its parameters, in their order. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** When it was made, in seconds since 1970. */
  readonly created: number;
  readonly nonce: string;
  /** The verification method of its key. */
  readonly keyid: string;
  readonly signature: Uint8Array;
}

/**
 * Reads the signature of a request.
 *
 * Spec: `relay-unsigned`, `relay-signature-form`.
 *
 * @throws {ProtocolError} `unauthorized`, `signature-invalid`
 */
export function readMailboxSignature({ method, headers }: MailboxRequest): MailboxSignature {
  const inputField = headers['signature-input'];
  const signatureField = headers['signature'];
  if (inputField === undefined || signatureField === undefined) {
    throw new ProtocolError('unauthorized', 'the request is not signed');
  }
  const inputs = readDictionary('Signature-Input', inputField);
  const signatures = readDictionary('Signature', signatureField);
  const [label, input] = findTagged(inputs);
  checkInteger(inputField, label);
  return {
    components: readComponents(input, isAcknowledgement(method)),
    ...readParameters(input[1]),
    signature: readBytes(signatures, label),
  };
}

function isAcknowledgement(method: string): boolean {
  return method === 'POST';
}

function readDictionary(name: string, field: string): Dictionary {
  try {
    return parseDictionary(field);
  } catch (cause) {
    throw invalid(`${name} is malformed`, cause);
  }
}

/** The one signature with the tag; what others there are does not matter. */
function findTagged(inputs: Dictionary): [label: string, input: InnerList] {
  const tagged = [...inputs].filter(([, member]) => member[1].get('tag') === MAILBOX_TAG);
  const [label, input] = tagged[0] ?? ['', undefined];
  if (tagged.length !== 1) throw invalid(`${tagged.length} signatures have the tag ${MAILBOX_TAG}`);
  if (input === undefined || !isInnerList(input)) throw invalid('no list of components');
  return [label, input];
}

/**
 * Checks that `created` was written as an integer: once it is parsed, a decimal is the integer that
 * it equals.
 */
function checkInteger(field: string, label: string): void {
  const written = field
    .replace(/"(?:[^"\\]|\\.)*"/g, '""')
    .split(',')
    .map((member) => member.trim())
    .findLast((member) => member.split('=')[0] === label);
  if (/;\s*created=-?\d+\./.test(written ?? '')) throw invalid('created is not an integer');
}

function readComponents(input: InnerList, isDigestDue: boolean): string[] {
  const names = input[0].map(([name, parameters]) => {
    if (typeof name !== 'string' || parameters.size > 0)
      throw invalid('a component of another form');
    return name;
  });
  const due = isDigestDue ? [...MAILBOX_COMPONENTS, DIGEST_COMPONENT] : MAILBOX_COMPONENTS;
  if (names.length !== due.length || !due.every((name) => names.includes(name))) {
    throw invalid(`not exactly ${due.join(', ')} are covered`);
  }
  return names;
}

type ReadParameters = Pick<MailboxSignature, 'parameters' | 'created' | 'nonce' | 'keyid'>;

const PARAMETER_FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  created: Number.isSafeInteger,
  nonce: isSalt,
  keyid: (value) => typeof value === 'string',
  alg: (value) => value === MAILBOX_ALGORITHM,
  tag: (value) => value === MAILBOX_TAG,
};

function readParameters(given: Parameters): ReadParameters {
  for (const [name, isOfForm] of Object.entries(PARAMETER_FORMS)) {
    if (!isOfForm(given.get(name))) throw invalid(`the parameter ${name} is not of its form`);
  }
  for (const name of given.keys()) {
    if (!Object.hasOwn(PARAMETER_FORMS, name)) throw invalid(`an unknown parameter ${name}`);
  }
  const parameters = Object.fromEntries(given) as Record<string, string | number>;
  return { ...(parameters as Omit<ReadParameters, 'parameters'>), parameters };
}

function readBytes(signatures: Dictionary, label: string): Uint8Array {
  const value = signatures.get(label)?.[0];
  if (!(value instanceof ArrayBuffer)) throw invalid(`there is no signature ${label}`);
  return new Uint8Array(value);
}

/**
 * Checks that a signature is by a key of the mailbox's DID, whichever.
 *
 * Spec: `relay-signature-did`.
 *
 * @throws {ProtocolError} `forbidden`
 */
export function checkMailboxOwner({ keyid }: Pick<MailboxSignature, 'keyid'>, did: string): void {
  if (!isKeyIdOf(keyid, did)) {
    throw new ProtocolError('forbidden', `keyid is no verification method of ${did}`);
  }
}

/**
 * Checks that a signature was made near enough to now.
 *
 * Spec: `relay-signature-stale`.
 *
 * @throws {ProtocolError} `signature-stale`
 */
export function checkMailboxTime(
  { created }: Pick<MailboxSignature, 'created'>,
  now: string,
): void {
  const apart = created * 1_000 - timestampToMilliseconds(now);
  if (Math.abs(apart) > MAILBOX_SKEW_MILLISECONDS) {
    throw new ProtocolError('signature-stale', `the signature was not made within 300 s of ${now}`);
  }
}

/**
 * The key that a signature names, as long as it may sign now.
 *
 * Spec: `relay-signature-key`.
 *
 * @param keyHistory the keys of the mailbox's DID for authentication
 * @throws {ProtocolError} `signer-unresolvable`
 */
export function requireMailboxKey(
  { keyid }: Pick<MailboxSignature, 'keyid'>,
  keyHistory: readonly unknown[],
  now: string,
): Key {
  const key = activeKeys(keyHistory, now).find(({ id }) => id === keyid);
  if (key === undefined) {
    throw new ProtocolError('signer-unresolvable', `there is no key ${keyid} for authentication`);
  }
  return key;
}

/** By what requests are hashed and verified. */
export interface VerifyMailboxOptions extends HashOptions {
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Verifies a signature for its request, and the digest of the body where it is covered.
 *
 * Spec: `relay-signature-invalid`.
 *
 * @throws {ProtocolError} `signature-invalid`
 */
export function checkMailboxSignature(
  request: MailboxRequest,
  signature: MailboxSignature,
  { publicKeyMultibase }: Pick<Key, 'publicKeyMultibase'>,
  options: VerifyMailboxOptions = {},
): void {
  const verifySignature = options.verifySignature ?? verifyEd25519Strict;
  const base = signatureBase(request, signature);
  if (!verifySignature(signature.signature, base, decodeMultikey(publicKeyMultibase))) {
    throw invalid('the signature does not verify');
  }
  if (signature.components.includes(DIGEST_COMPONENT)) checkDigest(request, options);
}

/** What is signed: the library makes it, and gives it to whoever signs. */
function signatureBase(request: MailboxRequest, signature: MailboxSignature): Uint8Array {
  const { components, parameters } = signature;
  let base: Uint8Array | undefined;
  const keepBase = (data: Uint8Array): Uint8Array => {
    base = data;
    return signature.signature;
  };
  try {
    createSignatureSync(describe(request), {
      components,
      parameters,
      signer: { algorithm: MAILBOX_ALGORITHM, sign: keepBase },
    });
  } catch (cause) {
    // A component that is not there, or that could not have been signed.
    throw invalid('the request has not what was signed', cause);
  }
  return base!;
}

function describe({ method, baseUrl, target, headers }: MailboxRequest): RequestDescriptor {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    name === DIGEST_COMPONENT && value !== undefined ? [{ name, value }] : [],
  );
  return { kind: 'request', method, targetUri: `${baseUrl}${target}`, fields };
}

function checkDigest({ headers, body = NOTHING }: MailboxRequest, options: HashOptions): void {
  const digests = readDictionary('Content-Digest', headers[DIGEST_COMPONENT] ?? '');
  const value = digests.get('sha-256')?.[0];
  const expected = hashBytes(body, options);
  if (!(value instanceof ArrayBuffer) || !areEqual(new Uint8Array(value), expected)) {
    throw invalid('sha-256 of Content-Digest is not that of the body');
  }
}

const NOTHING = new Uint8Array();

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function invalid(detail: string, cause?: unknown): ProtocolError {
  return new ProtocolError('signature-invalid', detail, { cause });
}

/** What a relay knows when a request comes in. */
export interface VerifyMailboxRequestOptions extends VerifyMailboxOptions {
  /** The DID of the mailbox. */
  readonly did: string;
  readonly now: string;
  /** The keys of the DID for authentication; throws a `ProtocolError` if they cannot be had. */
  readonly keysOf: (did: string) => readonly unknown[];
}

/**
 * Judges a request by itself, and gives what its signature says.
 *
 * Spec: `relay-unsigned`, `relay-signature-form`, `relay-signature-did`, `relay-signature-stale`,
 * `relay-signature-key`, `relay-signature-invalid`.
 *
 * @throws {ProtocolError} for the first fault in the order of the spec
 */
export function verifyMailboxRequest(
  request: MailboxRequest,
  options: VerifyMailboxRequestOptions,
): MailboxSignature {
  const { did, now, keysOf } = options;
  const signature = readMailboxSignature(request);
  checkMailboxOwner(signature, did);
  checkMailboxTime(signature, now);
  const key = requireMailboxKey(signature, keysOf(did), now);
  checkMailboxSignature(request, signature, key, options);
  return signature;
}

/** How to sign a request: exactly one of `privateKey` and `sign`. */
export interface SignMailboxOptions extends HashOptions {
  /** The Ed25519 seed, 32 bytes. */
  readonly privateKey?: Uint8Array;
  /** A signer that keeps the key to itself. */
  readonly sign?: Sign;
  /** The verification method of the key. */
  readonly keyid: string;
  /** When it is signed, a time; what is less than a second is left out. */
  readonly created: string;
  /** 22 to 64 characters that were never used before. */
  readonly nonce: string;
}

/** The fields that a signed request has, by their names in lower case. */
export interface MailboxSignatureFields {
  readonly 'signature-input': string;
  readonly signature: string;
  /** Of an acknowledgement only. */
  readonly 'content-digest'?: string;
}

/**
 * Signs a request for a mailbox, and gives the fields that it needs.
 *
 * Spec: `async-poll-signed`.
 *
 * @throws {TypeError} if there is not exactly one way to sign
 */
export function signMailboxRequest(
  request: UnsignedMailboxRequest,
  options: SignMailboxOptions,
): MailboxSignatureFields {
  const isDigestDue = isAcknowledgement(request.method);
  const digest = isDigestDue
    ? { [DIGEST_COMPONENT]: contentDigest(request.body ?? NOTHING, options) }
    : {};
  const { signature, signatureInput } = createSignatureSync(
    describe({ ...request, headers: digest }),
    {
      label: 'm',
      components: isDigestDue ? [...MAILBOX_COMPONENTS, DIGEST_COMPONENT] : MAILBOX_COMPONENTS,
      parameters: {
        created: Math.floor(timestampToMilliseconds(options.created) / 1_000),
        nonce: options.nonce,
        keyid: options.keyid,
        alg: MAILBOX_ALGORITHM,
        tag: MAILBOX_TAG,
      },
      signer: { algorithm: MAILBOX_ALGORITHM, sign: makeSigner(options) },
    },
  );
  return { 'signature-input': signatureInput, signature, ...digest };
}

function makeSigner({ privateKey, sign }: SignMailboxOptions): Sign {
  if (sign !== undefined && privateKey === undefined) return sign;
  if (privateKey !== undefined && sign === undefined) {
    return (message) => signEd25519(message, privateKey);
  }
  throw new TypeError('give either privateKey or sign');
}

/**
 * The `Content-Digest` of a body.
 *
 * Spec: `relay-signature-invalid`.
 */
export function contentDigest(body: Uint8Array, options: HashOptions = {}): string {
  return serializeDictionary({ 'sha-256': new Uint8Array(hashBytes(body, options)) });
}
