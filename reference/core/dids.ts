/**
 * DIDs: whom they name, and where the keys of that one are.
 *
 *     const did = parseDid(text);             // did:key, did:web or one of the two did:sync
 *     if (did.method === 'key') keysOfDidKey(did);
 *
 * Nothing is fetched here. A `did:web` says at which URL its document is; the `did:sync` of an actor
 * says which instance signs the key document of the actor, and that of an instance with which
 * operation its log begins.
 */
import { isCid } from './cid.ts';
import { ProtocolError } from './errors.ts';
import { type JsonObject, isJsonObject, ownMember } from './json.ts';
import { type Key, readKeyHistory } from './keys.ts';
import { isMultikey } from './multikey.ts';

/** The key of a host or of anybody else who is nothing but a key. */
export interface DidKey {
  readonly method: 'key';
  readonly did: string;
  readonly publicKeyMultibase: string;
}

/** Somebody whose keys are in a document on the web. */
export interface DidWeb {
  readonly method: 'web';
  readonly did: string;
  readonly domain: string;
  readonly port?: string;
  readonly path: readonly string[];
}

/** An actor of a host. */
export interface DidSync {
  readonly method: 'sync';
  readonly did: string;
  /** The DID of the instance that signs the key document of the actor. */
  readonly instance: string;
  readonly name: string;
}

/** An instance whose keys are in a log of a directory. */
export interface DidInstance {
  readonly method: 'instance';
  readonly did: string;
  /** The content id of the first operation of the log. */
  readonly genesis: string;
}

/** What a DID of one of the known methods says. */
export type Did = DidKey | DidWeb | DidSync | DidInstance;

/**
 * The most characters of a DID.
 *
 * Spec: `did-malformed`.
 */
export const MAX_DID_LENGTH = 512;

/**
 * When a key counts as created of which nobody says when.
 *
 * Spec: `did-key`.
 */
export const BEGINNING_OF_TIME = '1970-01-01T00:00:00.000Z';

/** For what a proof is made, as far as DID documents tell keys apart. */
export type DidPurpose = 'assertionMethod' | 'authentication';

const SYNC_PREFIX = 'did:sync:user:';
const INSTANCE_PREFIX = 'did:sync:instance:';
const ACTOR_NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const PORT = /^[1-9][0-9]{0,4}$/;
const HIGHEST_PORT = 65_535;
const PATH_SEGMENT = /^[A-Za-z0-9._-]+$/;

// URL parsers take a last label of digits for the end of an IPv4 address, and one like 0x7f000001 too.
const NUMERIC_LABEL = /^(?:[0-9]+|0x.*)$/;

/**
 * Reads a DID.
 *
 * Spec: `did-malformed`, `did-key`, `did-web-strict`.
 *
 * @throws {ProtocolError} `did-malformed`
 */
export function parseDid(did: string): Did {
  const parsed = readDid(did);
  if (parsed === undefined) {
    // Only the beginning: a DID from a stranger can be long.
    throw new ProtocolError('did-malformed', `no DID: ${did.slice(0, 100)}`);
  }
  return parsed;
}

/**
 * Tells whether a value is a DID of a method that is known here.
 *
 * Spec: `did-malformed`.
 */
export function isDid(value: unknown): value is string {
  return typeof value === 'string' && readDid(value) !== undefined;
}

function readDid(did: string): Did | undefined {
  return did.length > MAX_DID_LENGTH ? undefined : (readInstanceDid(did) ?? readSyncDid(did));
}

/**
 * Tells whether a value is a DID that a host can have: a `did:key`, a `did:web` or a
 * `did:sync:instance`.
 *
 * Spec: `did-malformed`.
 */
export function isInstanceDid(value: unknown): value is string {
  return typeof value === 'string' && isInstance(readDid(value));
}

function isInstance(did: Did | undefined): boolean {
  return did !== undefined && did.method !== 'sync';
}

function readInstanceDid(did: string): Exclude<Did, DidSync> | undefined {
  if (did.startsWith('did:key:')) return readKeyDid(did);
  if (did.startsWith('did:web:')) return readWebDid(did);
  if (did.startsWith(INSTANCE_PREFIX)) return readLogDid(did);
  return undefined;
}

function readKeyDid(did: string): DidKey | undefined {
  const publicKeyMultibase = did.slice('did:key:'.length);
  return isMultikey(publicKeyMultibase) ? { method: 'key', did, publicKeyMultibase } : undefined;
}

function readWebDid(did: string): DidWeb | undefined {
  const [authority = '', ...path] = did.slice('did:web:'.length).split(':');
  // Nothing but the colon before the port is percent-encoded, and there is at most one of them.
  const [domain = '', port, ...more] = authority.split('%3A');
  if (!isDomain(domain) || more.length > 0) return undefined;
  if (port !== undefined && !(PORT.test(port) && Number(port) <= HIGHEST_PORT)) return undefined;
  if (!path.every(isPathSegment)) return undefined;
  return { method: 'web', did, domain, ...(port === undefined ? {} : { port }), path };
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return (
    labels.every((label) => DOMAIN_LABEL.test(label)) && !NUMERIC_LABEL.test(labels.at(-1) ?? '')
  );
}

function isPathSegment(segment: string): boolean {
  return PATH_SEGMENT.test(segment) && segment !== '.' && segment !== '..';
}

function readLogDid(did: string): DidInstance | undefined {
  const genesis = did.slice(INSTANCE_PREFIX.length);
  return isCid(genesis) ? { method: 'instance', did, genesis } : undefined;
}

function readSyncDid(did: string): DidSync | undefined {
  if (!did.startsWith(SYNC_PREFIX)) return undefined;
  // Read backwards: the instance has colons of its own, the name has none.
  const end = did.lastIndexOf(':');
  const name = did.slice(end + 1);
  const instance = `did:${did.slice(SYNC_PREFIX.length, end)}`;
  if (!ACTOR_NAME.test(name) || readInstanceDid(instance) === undefined) return undefined;
  return { method: 'sync', did, instance, name };
}

/**
 * The `did:key` of an Ed25519 Multikey.
 *
 * Spec: `did-key`.
 */
export function didOfKey(publicKeyMultibase: string): string {
  return `did:key:${publicKeyMultibase}`;
}

/**
 * The DID of the log that begins with an operation.
 *
 * Spec: `directory-genesis`.
 *
 * @param genesis the content id of the operation
 */
export function didOfGenesis(genesis: string): string {
  return `${INSTANCE_PREFIX}${genesis}`;
}

/**
 * The verification method of a `did:key`.
 *
 * Spec: `did-key`.
 */
export function methodOfDidKey({ did, publicKeyMultibase }: DidKey): string {
  return `${did}#${publicKeyMultibase}`;
}

/**
 * The DID of an actor of an instance.
 *
 * Spec: `identity-endpoint-actor`.
 */
export function didOfActor(instance: string, name: string): string {
  return `${SYNC_PREFIX}${instance.slice('did:'.length)}:${name}`;
}

/** The folder of a document that has no path of its own. */
const WELL_KNOWN = '.well-known';

/**
 * Where the document of a `did:web` is. In development mode `localhost` is asked without TLS.
 *
 * Spec: `did-web-url`.
 */
export function didDocumentUrl({ domain, port, path }: DidWeb, development = false): string {
  const scheme = development && domain === 'localhost' ? 'http' : 'https';
  const authority = port === undefined ? domain : `${domain}:${port}`;
  const folder = path.length === 0 ? WELL_KNOWN : path.join('/');
  return `${scheme}://${authority}/${folder}/did.json`;
}

/**
 * The `did:web` of the authority of a base URL; nothing where it has a path or no domain name.
 *
 * Spec: `identity-did-web-served`.
 */
export function didOfBaseUrl(baseUrl: string): string | undefined {
  const { hostname, port, pathname } = new URL(baseUrl);
  const did = `did:web:${hostname}${port === '' ? '' : `%3A${port}`}`;
  return pathname === '/' && isInstanceDid(did) ? did : undefined;
}

/**
 * What keys may do of which the document of a DID does not say it.
 *
 * Spec: `did-key`.
 */
export const ALL_KEY_PURPOSES: readonly string[] = ['sign-activity', 'rotate-key'];

/**
 * The one key of a `did:key`, as a key history.
 *
 * Spec: `did-key`.
 */
export function keysOfDidKey(parsed: DidKey): Key[] {
  return [
    {
      id: methodOfDidKey(parsed),
      type: 'Multikey',
      controller: parsed.did,
      publicKeyMultibase: parsed.publicKeyMultibase,
      created: BEGINNING_OF_TIME,
      purpose: [...ALL_KEY_PURPOSES],
    },
  ];
}

/**
 * The keys that the document of a `did:web` has for one purpose, as a key history. Entries that are no
 * key of the DID are ignored.
 *
 * Spec: `did-web-document`, `did-web-purpose`.
 *
 * @throws {ProtocolError} `signer-unresolvable` if it is no document of this DID
 */
export function keysOfDidDocument(document: unknown, did: string, purpose: DidPurpose): Key[] {
  if (!isJsonObject(document) || ownMember(document, 'id') !== did) {
    throw new ProtocolError('signer-unresolvable', `no document of ${did}`);
  }
  const methods = methodsById(ownMember(document, 'verificationMethod'));
  const entries = listOf(ownMember(document, purpose)).map((entry) =>
    isJsonObject(entry) ? entry : methods.get(entry),
  );
  // A document of a stranger may name one method any number of times.
  const different = [...new Set(entries)].filter((entry) => entry !== undefined);
  return readKeyHistory(different.map(completeKey), did);
}

/** Of several methods with one id the first counts. */
function methodsById(value: unknown): ReadonlyMap<unknown, JsonObject> {
  const methods = new Map<unknown, JsonObject>();
  for (const method of listOf(value).filter(isJsonObject)) {
    const id = ownMember(method, 'id');
    if (!methods.has(id)) methods.set(id, method);
  }
  return methods;
}

function completeKey(entry: JsonObject): JsonObject {
  return { created: BEGINNING_OF_TIME, ...entry, purpose: [...ALL_KEY_PURPOSES] };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
