/** What somebody looks for by its name, and what the places say where names are kept. */
import {
  type DidInstance,
  didDocumentUrl,
  type DidWeb,
  isInstanceDid,
  parseDid,
} from '../../core/dids.ts';
import { type DirectoryState, isHandle, presentStatement } from '../../core/directory-log.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { isBaseUrl } from '../../core/urls.ts';
import { onlyValue } from '../discovery.ts';
import type { Kernel } from '../kernel.ts';
import { toPeerRefusal } from '../peers.ts';
import { fetchJson, PeerError } from '../fetch-json.ts';
import type { DirectoryLogs, KnownLog } from './directory-logs.ts';

/** Whom somebody looks for. */
export type Sought =
  | { readonly by: 'did-web'; readonly did: DidWeb }
  | { readonly by: 'directory'; readonly did: DidInstance }
  | { readonly by: 'handle'; readonly handle: string }
  | { readonly by: 'url'; readonly url: string };

/**
 * Reads for whom somebody looks.
 *
 * Spec: `peers-lookup-errors`.
 *
 * @throws {ProtocolError} `query-invalid`
 */
export function readSought(query: URLSearchParams): Sought {
  const peer = onlyValue(query, 'peer');
  if (isBaseUrl(peer)) return { by: 'url', url: peer };
  if (isHandle(peer)) return { by: 'handle', handle: peer };
  if (isInstanceDid(peer)) {
    const did = parseDid(peer);
    if (did.method === 'web') return { by: 'did-web', did };
    if (did.method === 'instance') return { by: 'directory', did };
  }
  throw new ProtocolError(
    'query-invalid',
    'peer is none of did:web, did:sync:instance, a handle and a URL',
  );
}

/** Where somebody is said to be, and under which names. */
export interface FoundPlace {
  /** The DID that was asked for; undefined where a place was. */
  readonly did: string | undefined;
  /** The other names that its document has. */
  readonly alsoKnownAs: readonly string[];
  readonly url: string;
}

const SERVICE_TYPE = 'syncropel';

function notFound(detail: string): ProtocolError {
  return new ProtocolError('not-found', detail);
}

function unusable(detail: string): ProtocolError {
  return new ProtocolError('resolve-failed', detail);
}

/** What a place says where somebody looked; `not-found` where it is not there. */
async function lookAt<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    const isMissing = error instanceof PeerError && (error.status === 404 || error.status === 410);
    throw isMissing ? notFound(error.message) : toPeerRefusal(error);
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/**
 * The place in a DID document.
 *
 * Spec: `peers-lookup`, `peers-lookup-errors`.
 *
 * @throws {ProtocolError} `not-found` if it names none, `resolve-failed` if what it names is none
 */
export function placeOf(document: JsonObject): string {
  const services = ownMember(document, 'service');
  const service = (Array.isArray(services) ? (services as JsonValue[]) : [])
    .filter(isJsonObject)
    .find((one) => ownMember(one, 'type') === SERVICE_TYPE);
  if (!service) throw notFound('the document names no place');
  const url = ownMember(service, 'serviceEndpoint');
  if (!isBaseUrl(url)) throw unusable('the place in the document is no base URL');
  return url;
}

/** Where the names of others are kept. */
export interface Registers {
  readonly kernel: Kernel;
  readonly logs: DirectoryLogs;
  /** The base URL of the directory that is asked now. */
  readonly directory: () => string | undefined;
}

/**
 * Finds the place of somebody.
 *
 * Spec: `peers-lookup`, `peers-lookup-errors`, `peers-did-sync-revoked`.
 *
 * @throws {ProtocolError}
 */
export function findPlace(sought: Sought, registers: Registers): Promise<FoundPlace> {
  switch (sought.by) {
    case 'url':
      return Promise.resolve({ did: undefined, alsoKnownAs: [], url: sought.url });
    case 'did-web':
      return findWebPlace(sought.did, registers);
    case 'directory':
      return findLoggedPlace(sought.did, registers);
    case 'handle':
      return findHandle(sought.handle, registers);
  }
}

async function findWebPlace(did: DidWeb, { kernel }: Registers): Promise<FoundPlace> {
  const { parts, transport, config } = kernel;
  const url = didDocumentUrl(did, config.development);
  const accept = 'application/did+json, application/json';
  const document = await lookAt(() => fetchJson(url, accept, transport, parts.parseBody));
  if (!isJsonObject(document) || ownMember(document, 'id') !== did.did) {
    throw unusable(`no document of ${did.did}`);
  }
  const alsoKnownAs = textsIn(ownMember(document, 'alsoKnownAs'));
  return { did: did.did, alsoKnownAs, url: parts.placeOf(document) };
}

/** @throws {ProtocolError} `not-found` where no directory is set */
export function requireDirectory({ directory }: Pick<Registers, 'directory'>): string {
  const url = directory();
  if (url === undefined) throw notFound('no directory is set');
  return url;
}

async function findLoggedPlace(did: DidInstance, registers: Registers): Promise<FoundPlace> {
  return placeInLog(await requireLog(did, registers));
}

async function requireLog(did: DidInstance, registers: Registers): Promise<KnownLog> {
  requireDirectory(registers);
  const log = await lookAt(() => registers.logs.fetch(did));
  if (registers.kernel.parts.isRevokedLog(log.state)) throw notFound(`${did.did} was revoked`);
  return log;
}

function placeInLog({ state }: KnownLog): FoundPlace {
  const statement = presentStatement(state);
  const service = statement?.services.find(({ type }) => type === SERVICE_TYPE);
  if (!statement || !service) throw notFound('the log names no place');
  return {
    did: state.did,
    alsoKnownAs: statement.also_known_as,
    url: service.serviceEndpoint,
  };
}

/** A directory that says whose a handle is, is believed if the log of that one says so too. */
async function findHandle(handle: string, registers: Registers): Promise<FoundPlace> {
  const { parts, transport } = registers.kernel;
  const url = `${requireDirectory(registers)}/directory/handle/${handle}`;
  const answer = await lookAt(() => fetchJson(url, 'application/json', transport, parts.parseBody));
  const named = isJsonObject(answer) ? ownMember(answer, 'did') : undefined;
  const did = isInstanceDid(named) ? parseDid(named) : undefined;
  if (did?.method !== 'instance') throw unusable('the directory named nobody');
  const log = await requireLog(did, registers);
  parts.checkHandle(log.state, handle);
  return placeInLog(log);
}

/**
 * Checks that a handle is that of who has a log, whatever the directory said.
 *
 * Spec: `peers-lookup-errors`.
 *
 * @throws {ProtocolError} `resolve-failed`
 */
export function checkHandle(state: DirectoryState, handle: string): void {
  if (presentStatement(state)?.handle === handle) return;
  throw unusable(`${state.did} is not ${handle}`);
}

/**
 * Checks that who was found is the one who was asked for.
 *
 * Spec: `peers-lookup-same`.
 *
 * @throws {ProtocolError} `manifest-invalid`
 */
export function checkSame({ did, alsoKnownAs }: FoundPlace, found: string): void {
  if (did === undefined || did === found || alsoKnownAs.includes(found)) return;
  throw new ProtocolError('manifest-invalid', `${found} is there, and not ${did}`);
}
