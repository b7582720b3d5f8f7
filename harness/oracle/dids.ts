// DIDs as the chapter *Identity* has them: what they name, and where their keys are.

import { oracleParseCid } from './cid.ts';
import { OracleError } from './error.ts';
import { parseMultikey } from './ed25519.ts';
import { getMember, isJsonObject, type JsonObject, type JsonValue } from './json.ts';
import { readKeys, type OracleKey } from './keys.ts';

/** What a DID is made of. */
export type OracleDid =
  | { readonly method: 'key'; readonly did: string; readonly publicKeyMultibase: string }
  | {
      readonly method: 'web';
      readonly did: string;
      readonly domain: string;
      readonly port: string | undefined;
      readonly path: readonly string[];
    }
  | {
      readonly method: 'sync';
      readonly did: string;
      /** The DID of the instance that signs the actor's key document. */
      readonly instance: string;
      readonly name: string;
    }
  | {
      /** `did:sync:instance`: an instance whose keys are in a log of a directory. */
      readonly method: 'instance';
      readonly did: string;
      /** The content id of the first operation of the log. */
      readonly genesis: string;
    };

/** The most characters of a DID. */
export const MAX_DID_LENGTH = 512;

/** When a key counts as created of which nobody says when. */
export const BEGINNING = '1970-01-01T00:00:00.000Z';

const ACTOR_PREFIX = 'did:sync:user:';
const INSTANCE_PREFIX = 'did:sync:instance:';
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const PORT = /^[1-9][0-9]{0,4}$/;
const SEGMENT = /^[A-Za-z0-9._-]+$/;
const ACTOR_NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * Reads a DID.
 *
 * Spec: `did-malformed`, `did-key`, `did-web-strict`.
 *
 * @throws {OracleError} `did-malformed`
 */
export function readDid(did: string): OracleDid {
  if (did.length > MAX_DID_LENGTH) throw malformed(did, 'its length');
  if (did.startsWith('did:key:')) return readDidKey(did);
  if (did.startsWith('did:web:')) return readDidWeb(did);
  if (did.startsWith(INSTANCE_PREFIX)) return readDidInstance(did);
  if (did.startsWith(ACTOR_PREFIX)) return readDidSync(did);
  throw malformed(did, 'another method');
}

/** Tells whether a text is a DID of a method that is known here. */
export function isDid(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    readDid(value);
    return true;
  } catch (error) {
    if (error instanceof OracleError) return false;
    throw error;
  }
}

function readDidKey(did: string): OracleDid {
  const publicKeyMultibase = did.slice('did:key:'.length);
  try {
    if (publicKeyMultibase.length !== 48) throw new OracleError('key-malformed', 'its length');
    parseMultikey(publicKeyMultibase);
  } catch (error) {
    if (error instanceof OracleError) throw malformed(did, error.detail);
    throw error;
  }
  return { method: 'key', did, publicKeyMultibase };
}

function readDidWeb(did: string): OracleDid {
  const [authority = '', ...path] = did.slice('did:web:'.length).split(':');
  const [domain = '', port, ...more] = authority.split('%3A');
  if (more.length > 0) throw malformed(did, 'a second port');
  const labels = domain.split('.');
  if (!labels.every((label) => LABEL.test(label))) throw malformed(did, 'no domain name');
  // Whoever reads URLs takes such a domain for an IPv4 address, in whatever notation its last part is.
  if (/^([0-9]+|0x.*)$/.test(labels.at(-1) ?? '')) throw malformed(did, 'an IP address');
  if (port !== undefined && (!PORT.test(port) || Number(port) > 65_535)) {
    throw malformed(did, 'no port');
  }
  const isSegment = (part: string): boolean => SEGMENT.test(part) && part !== '.' && part !== '..';
  if (!path.every(isSegment)) throw malformed(did, 'a path segment');
  return { method: 'web', did, domain, port, path };
}

function readDidSync(did: string): OracleDid {
  const rest = did.slice(ACTOR_PREFIX.length);
  const end = rest.lastIndexOf(':');
  const name = rest.slice(end + 1);
  if (end < 0 || !ACTOR_NAME.test(name)) throw malformed(did, 'no name of an actor');
  const instance = `did:${rest.slice(0, end)}`;
  // An instance is a did:key, a did:web or a did:sync:instance, and never an actor itself.
  if (instance.startsWith('did:key:')) readDidKey(instance);
  else if (instance.startsWith('did:web:')) readDidWeb(instance);
  else if (instance.startsWith(INSTANCE_PREFIX)) readDidInstance(instance);
  else throw malformed(did, 'no instance');
  return { method: 'sync', did, instance, name };
}

function readDidInstance(did: string): OracleDid {
  const genesis = did.slice(INSTANCE_PREFIX.length);
  try {
    oracleParseCid(genesis);
  } catch (error) {
    if (error instanceof OracleError) throw malformed(did, error.detail);
    throw error;
  }
  return { method: 'instance', did, genesis };
}

/** The DID of an instance whose log begins with this operation. */
export function instanceDid(genesis: string): string {
  return `${INSTANCE_PREFIX}${genesis}`;
}

/** The DID of an actor of an instance. */
export function actorDid(instance: string, name: string): string {
  return `${ACTOR_PREFIX}${instance.slice('did:'.length)}:${name}`;
}

/**
 * The key of a `did:key` and its verification method.
 *
 * Spec: `did-key`.
 *
 * @throws {OracleError} `did-malformed`, also for a DID of another method
 */
export function oracleDidKey(did: string): {
  publicKeyMultibase: string;
  verificationMethod: string;
} {
  const parsed = readDid(did);
  if (parsed.method !== 'key') throw malformed(did, 'no did:key');
  const { publicKeyMultibase } = parsed;
  return { publicKeyMultibase, verificationMethod: `${did}#${publicKeyMultibase}` };
}

/**
 * Where the document of a `did:web` is.
 *
 * Spec: `did-web-url`.
 *
 * @throws {OracleError} `did-malformed`, also for a DID of another method
 */
export function oracleDidWebUrl(did: string, development: boolean): string {
  const parsed = readDid(did);
  if (parsed.method !== 'web') throw malformed(did, 'no did:web');
  const { domain, port, path } = parsed;
  const scheme = development && domain === 'localhost' ? 'http' : 'https';
  const authority = port === undefined ? domain : `${domain}:${port}`;
  const folder = path.length === 0 ? '.well-known' : path.join('/');
  return `${scheme}://${authority}/${folder}/did.json`;
}

/** The `did:web` of the authority of a base URL; `undefined` where it has none. Spec: `identity-did-web-served`. */
export function didWebOf(base: string): string | undefined {
  const { hostname, port, pathname } = new URL(base);
  const did = `did:web:${hostname}${port === '' ? '' : `%3A${port}`}`;
  return pathname === '/' && isDid(did) ? did : undefined;
}

/** The key that a `did:key` is, as an entry of a key history. Spec: `did-key`. */
export function keysOfDidKey(did: string): OracleKey[] {
  const { publicKeyMultibase, verificationMethod } = oracleDidKey(did);
  return readKeys([asKey(did, verificationMethod, publicKeyMultibase)]);
}

function asKey(controller: string, id: string, publicKeyMultibase: string): JsonObject {
  return {
    ...{ id, type: 'Multikey', controller, publicKeyMultibase, created: BEGINNING },
    purpose: ['sign-activity', 'rotate-key'],
  };
}

/**
 * The keys that the document of a `did:web` has for one purpose.
 *
 * Spec: `did-web-document`, `did-web-purpose`.
 *
 * @throws {OracleError} `signer-unresolvable` for what is no document of this DID
 */
export function keysOfDidDocument(
  did: string,
  document: unknown,
  purpose: 'assertionMethod' | 'authentication',
): OracleKey[] {
  if (!isJsonObject(document) || getMember(document, 'id') !== did) {
    throw new OracleError('signer-unresolvable', `no document of ${did}`);
  }
  const methods = listOf(getMember(document, 'verificationMethod')).filter(isJsonObject);
  const entries = listOf(getMember(document, purpose)).flatMap((entry): JsonObject[] => {
    if (isJsonObject(entry)) return [entry];
    return methods.filter((method) => getMember(method, 'id') === entry).slice(0, 1);
  });
  const complete = entries.map((entry) => ({
    created: BEGINNING,
    ...entry,
    purpose: ['sign-activity', 'rotate-key'],
  }));
  return readKeys(complete, did);
}

function listOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function malformed(did: string, why: string): OracleError {
  return new OracleError('did-malformed', `${did.slice(0, 100)}: ${why}`);
}
