// Requests of the owner of a mailbox: HTTP Message Signatures (RFC 9421) in the one form that *Relay* has. Base and fields by
// libraries, everything else from the chapter.

import { createHash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import {
  isInnerList,
  parseDictionary,
  serializeInnerList,
  serializeItem,
} from 'structured-headers';
import type { BareItem, Dictionary, InnerList } from 'structured-headers';
import { oracleVerifyEd25519, signBytes } from './ed25519.ts';
import { OracleError } from './error.ts';
import { isActiveAt, isMethodOf, type OracleKey } from './keys.ts';

/** The tag of the signatures that open a mailbox. */
export const MAILBOX_TAG = 'concordat-mailbox';

/** How far `created` may be from the clock of the relay, in milliseconds. Spec: `relay-signature-stale`. */
export const MAILBOX_SKEW_MS = 300_000;

/** What is signed of every request; an acknowledgement has `content-digest` as well. */
export const MAILBOX_COMPONENTS = ['@method', '@authority', '@path', '@query'] as const;

const NONCE = /^[A-Za-z0-9_-]{22,64}$/;

/** A request as it was sent. */
export interface MailboxRequest {
  readonly method: string;
  /** The base URL of the relay. */
  readonly base_url: string;
  /** The path with its query, as it stood on the request line. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What a relay knows when a request comes. */
export interface MailboxExpectation {
  /** The DID of the mailbox. */
  readonly did: string;
  readonly now: string;
  /** The keys that a DID lists for `authentication`; throws where they cannot be had. */
  readonly keysOf: (did: string) => readonly OracleKey[];
}

/** What was signed, and how it says so. */
export interface MailboxSignature {
  readonly label: string;
  readonly created: number;
  readonly nonce: string;
  readonly keyid: string;
}

/**
 * Judges a signed request; replay is for whoever keeps nonces.
 *
 * Spec: `relay-unsigned`, `relay-signature-form`, `relay-signature-did`, `relay-signature-stale`, `relay-signature-key`,
 * `relay-signature-invalid`.
 *
 * @throws {OracleError} the code of the first rule that it breaks
 */
export function oracleCheckMailboxRequest(
  request: MailboxRequest,
  expected: MailboxExpectation,
): MailboxSignature {
  const { input, bytes, signed } = readSignature(request);
  if (!isMethodOf(signed.keyid, expected.did)) {
    throw new OracleError('forbidden', `${signed.keyid} is no method of ${expected.did}`);
  }
  const age = Date.parse(expected.now) - signed.created * 1000;
  if (!(Math.abs(age) <= MAILBOX_SKEW_MS)) {
    throw new OracleError('signature-stale', `created ${age} ms before ${expected.now}`);
  }
  const key = expected
    .keysOf(expected.did)
    .filter((it) => it.revokedAt === undefined && isActiveAt(it, expected.now))
    .find(({ id }) => id === signed.keyid);
  if (key === undefined) throw new OracleError('signer-unresolvable', `no key ${signed.keyid}`);
  const base = signatureBase(input, valuesOf(request));
  if (!oracleVerifyEd25519(bytes, base, key.publicKey)) {
    throw invalid('the signature does not verify');
  }
  if (isAcknowledgement(request)) checkDigest(request);
  return signed;
}

/** Whether a request has a body that has to be signed with it. */
function isAcknowledgement({ method }: Pick<MailboxRequest, 'method'>): boolean {
  return method === 'POST';
}

// ------------------------------------------------------------------------------------------------ reading

interface FoundSignature {
  readonly input: InnerList;
  readonly bytes: Uint8Array;
  readonly signed: MailboxSignature;
}

/**
 * Of two members, or parameters, of one name a structured field has the last one.
 *
 * Spec: `relay-unsigned`, `relay-signature-form`.
 */
function readSignature(request: MailboxRequest): FoundSignature {
  const inputText = request.headers['signature-input'];
  const signatureText = request.headers['signature'];
  if (inputText === undefined || signatureText === undefined) {
    throw new OracleError('unauthorized', 'the request is not signed');
  }
  const inputs = readDictionary(inputText, 'Signature-Input');
  const signatures = readDictionary(signatureText, 'Signature');
  const tagged = [...inputs].filter(([, member]) => member[1].get('tag') === MAILBOX_TAG);
  const [found, ...more] = tagged;
  if (found === undefined || more.length > 0) throw invalid(`${tagged.length} with the tag`);
  const [label, input] = found;
  if (!isInnerList(input)) throw invalid('no list of components');
  const value = signatures.get(label)?.[0];
  if (!(value instanceof ArrayBuffer)) throw invalid(`no signature ${label}`);
  checkComponents(input, request);
  return { input, bytes: new Uint8Array(value), signed: readParameters(label, input, inputText) };
}

function readDictionary(text: string, name: string): Dictionary {
  try {
    return parseDictionary(text);
  } catch (cause) {
    throw invalid(`${name}: ${cause instanceof Error ? cause.message : 'malformed'}`, { cause });
  }
}

function checkComponents(input: InnerList, request: MailboxRequest): void {
  const named = input[0].map(([name, parameters]) => {
    if (typeof name !== 'string' || parameters.size > 0) throw invalid('a component');
    return name;
  });
  const due: string[] = [...MAILBOX_COMPONENTS];
  if (isAcknowledgement(request)) due.push('content-digest');
  if ([...named].sort().join() !== due.sort().join()) throw invalid(`covers ${named.join(' ')}`);
}

function readParameters(label: string, input: InnerList, text: string): MailboxSignature {
  const parameters = input[1];
  const names = [...parameters.keys()].sort().join();
  if (names !== 'alg,created,keyid,nonce,tag') throw invalid(`the parameters ${names}`);
  const [created, nonce, keyid] = ['created', 'nonce', 'keyid'].map((name) => parameters.get(name));
  // The library reads 1.0 as the integer 1.
  const isDecimal = /;\s*created=-?\d+\./.test(memberOf(label, text));
  if (typeof created !== 'number' || !Number.isSafeInteger(created) || isDecimal) {
    throw invalid('created');
  }
  if (typeof nonce !== 'string' || !NONCE.test(nonce)) throw invalid('nonce');
  if (typeof keyid !== 'string') throw invalid('keyid');
  if (parameters.get('alg') !== 'ed25519') throw invalid('alg');
  return { label, created, nonce, keyid };
}

/** The member that a dictionary has by a name, the last one, as it was written; with its strings and byte sequences emptied. */
function memberOf(name: string, text: string): string {
  const members = outsideStrings(text).split(',').reverse();
  return members.find((member) => member.trim().split('=')[0] === name) ?? '';
}

/** A field with its strings and byte sequences emptied, so that only its structure is left. */
function outsideStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '""').replace(/:[A-Za-z0-9+/=]*:/g, '::');
}

/** Spec: `relay-signature-invalid`. */
function checkDigest(request: MailboxRequest): void {
  const digests = readDictionary(request.headers['content-digest'] ?? '', 'Content-Digest');
  const given = digests.get('sha-256')?.[0];
  if (!(given instanceof ArrayBuffer)) throw invalid('no digest sha-256');
  if (!Buffer.from(given).equals(digestOf(request.body))) throw invalid('the digest of the body');
}

function digestOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest();
}

// ------------------------------------------------------------------------------------------------ the base

/** What the components of a request are. */
export type ComponentValues = Readonly<Record<string, string | undefined>>;

/** The components of a request. `content-digest` is that of its headers. */
export function valuesOf(request: MailboxRequest): ComponentValues {
  const { hostname, port, protocol } = new URL(request.base_url);
  const isUsual = port === '' || port === (protocol === 'https:' ? '443' : '80');
  const cut = request.path.indexOf('?');
  return {
    '@method': request.method,
    '@authority': isUsual ? hostname : `${hostname}:${port}`,
    '@path': cut < 0 ? request.path : request.path.slice(0, cut),
    '@query': cut < 0 ? '?' : request.path.slice(cut),
    'content-digest': request.headers['content-digest']?.trim(),
  };
}

/** The bytes that are signed; a component that a request lacks is an empty text. */
function signatureBase(input: InnerList, values: ComponentValues): Uint8Array {
  const fields = input[0].map((component) => serializeItem(component));
  const base = httpbis.createSignatureBase(
    { fields, componentParser: (name: string) => [values[name] ?? ''] },
    { method: 'GET', url: 'http://unused.invalid/', headers: {} },
  );
  base.push(['"@signature-params"', [serializeInnerList(input)]]);
  return Buffer.from(httpbis.formatSignatureBase(base), 'utf8');
}

// ------------------------------------------------------------------------------------------------ signing

/** A value of a parameter of a signature. */
export type SignatureParameter = BareItem;

/** A signature to be made, right or wrong. */
export interface SignatureDraft {
  readonly label: string;
  /** The components in their order, each with its parameters. */
  readonly components: readonly (readonly [
    name: string,
    parameters: ReadonlyMap<string, BareItem>,
  ])[];
  /** The parameters in their order. */
  readonly parameters: ReadonlyMap<string, BareItem>;
  /** What the components are said to be. */
  readonly values: ComponentValues;
  readonly privateKey: KeyObject;
}

/** Signs a draft as it is, and gives the member of each of the two headers. */
export function signMailboxDraft(draft: SignatureDraft): { input: string; signature: Uint8Array } {
  const list: InnerList = [
    draft.components.map(([name, parameters]) => [name, new Map(parameters)]),
    new Map(draft.parameters),
  ];
  const base = signatureBase(list, draft.values);
  return {
    input: `${draft.label}=${serializeInnerList(list)}`,
    signature: signBytes(base, draft.privateKey),
  };
}

/** The `Content-Digest` of a body. */
export function contentDigest(body: Uint8Array): string {
  return `sha-256=:${digestOf(body).toString('base64')}:`;
}

function invalid(detail: string, options?: ErrorOptions): OracleError {
  return new OracleError('signature-invalid', detail, options);
}
