/** WebFinger: from the name of an actor to its URL, on this host and on others. */
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../core/json.ts';
import { isPrivateHostname } from './address.ts';
import { findActor, type Kernel } from './kernel.ts';
import { fetchJson, PeerError, type Peers, toPeerRefusal } from './peers.ts';
import { isDeleted, type LocalActor } from './projections/actor-state.ts';
import { isTombstone } from './projections/peer-actors.ts';

/** An `acct:` resource in parts. */
export interface Account {
  readonly name: string;
  /** Host and, unless it is the default of the scheme, port; in lower case. */
  readonly authority: string;
}

// RFC 7565: unreserved and sub-delims of RFC 3986, or percent-encoded.
const USER_PART = /^(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/;
const AUTHORITY = /^(?:[A-Za-z0-9._~-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;

/** The only value of a parameter. */
export function onlyValue(query: URLSearchParams, parameter: string): string {
  const values = query.getAll(parameter);
  const [value] = values;
  if (value === undefined) throw new ProtocolError('query-invalid', `${parameter} is absent`);
  if (values.length > 1) throw new ProtocolError('query-invalid', `${parameter} is given twice`);
  return value;
}

/** Host and port in the form in which a URL of the scheme has them; undefined if malformed. */
function normalizeAuthority(authority: string, scheme: string): string | undefined {
  if (!AUTHORITY.test(authority)) return undefined;
  try {
    return new URL(`${scheme}//${authority}`).host;
  } catch {
    return undefined;
  }
}

/**
 * Reads an `acct:` resource.
 *
 * @param scheme the scheme whose default port may be left out
 * @throws {ProtocolError} `query-invalid`
 */
export function parseAccount(resource: string, scheme: string): Account {
  const [, name = '', host = ''] = /^acct:([^@]*)@([^@]*)$/i.exec(resource) ?? [];
  const authority = normalizeAuthority(host, scheme);
  if (!USER_PART.test(name) || authority === undefined) {
    throw new ProtocolError('query-invalid', 'resource is not acct:name@host');
  }
  return { name: name.toLowerCase(), authority };
}

function schemeOf(url: string): string {
  return new URL(url).protocol;
}

function isAbsoluteUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function actorOfResource(kernel: Kernel, resource: string): LocalActor | undefined {
  const { base } = kernel.config;
  if (isAbsoluteUrl(resource)) return kernel.state.actors.get(resource);
  const { name, authority } = parseAccount(resource, schemeOf(base));
  return authority === new URL(base).host ? findActor(kernel, name) : undefined;
}

function subjectOf(actor: LocalActor): string {
  const { host } = new URL(actor.url);
  return `acct:${actor.url.slice(actor.url.lastIndexOf('/') + 1)}@${host}`;
}

/**
 * The description of a local actor.
 *
 * Spec: `discovery-webfinger`, `discovery-rel`.
 */
export function webfingerDocument(actor: LocalActor, relations: readonly string[]): JsonObject {
  const links = [{ rel: 'self', type: 'application/activity+json', href: actor.url }];
  return {
    subject: subjectOf(actor),
    aliases: [actor.url],
    links: links.filter(({ rel }) => relations.length === 0 || relations.includes(rel)),
  };
}

/**
 * Answers a WebFinger query.
 *
 * Spec: `discovery-url-resource`, `discovery-case`, `discovery-unknown`, `discovery-malformed`,
 * `discovery-gone`.
 *
 * @throws {ProtocolError} `query-invalid`, `not-found`, `gone`
 */
export function answerWebfinger(kernel: Kernel, query: URLSearchParams): JsonObject {
  const found = actorOfResource(kernel, onlyValue(query, 'resource'));
  const actor = kernel.parts.requireLiving(found);
  return kernel.parts.webfingerDocument(actor, query.getAll('rel'));
}

const SELF_TYPES: ReadonlySet<string> = new Set([
  'application/activity+json',
  'application/ld+json',
]);

/** The `href` of the first link to the actor itself. */
function selfLink(description: JsonValue): string | undefined {
  const links = isJsonObject(description) ? ownMember(description, 'links') : undefined;
  if (!Array.isArray(links)) return undefined;
  for (const link of links as JsonValue[]) {
    if (!isJsonObject(link) || link.rel !== 'self' || typeof link.type !== 'string') continue;
    if (!SELF_TYPES.has(link.type.split(';')[0]!.trim().toLowerCase())) continue;
    return typeof link.href === 'string' ? link.href : undefined;
  }
  return undefined;
}

/** The scheme over which the other host is asked. */
function resolvingScheme(kernel: Kernel, resource: string): string {
  const { authority } = parseAccount(resource, 'https:');
  const hostname = new URL(`https://${authority}`).hostname;
  return kernel.config.development && isPrivateHostname(hostname) ? 'http:' : 'https:';
}

function isGone(error: unknown): boolean {
  return error instanceof PeerError && (error.status === 404 || error.status === 410);
}

function resolveFailed(detail: string): ProtocolError {
  return new ProtocolError('resolve-failed', detail);
}

/**
 * Finds an actor of another host.
 *
 * Spec: `discovery-resolve`, `discovery-resolve-malformed`, `discovery-resolve-unknown`,
 * `discovery-resolve-bad`, `discovery-resolve-unavailable`, `discovery-resolve-cache`.
 *
 * @throws {ProtocolError}
 */
export async function resolveAccount(
  kernel: Kernel,
  peers: Peers,
  query: URLSearchParams,
): Promise<JsonObject> {
  const resource = onlyValue(query, 'resource');
  const scheme = resolvingScheme(kernel, resource);
  const { name, authority } = parseAccount(resource, scheme);
  const origin = `${scheme}//${authority}`;
  if (origin === kernel.config.base) {
    const actor = findActor(kernel, name);
    if (!actor || isDeleted(actor)) throw new ProtocolError('not-found', 'no such actor here');
    return { subject: subjectOf(actor), actor: actor.url };
  }
  const subject = `acct:${name}@${authority}`;
  const actor = await askWebfinger(kernel, origin, subject);
  try {
    const document = await peers.fetchAndKeep(actor);
    if (isTombstone(document)) throw new PeerError(false, `${actor} was deleted`, 410);
  } catch (error) {
    throw toPeerRefusal(error);
  }
  return { subject, actor };
}

/** The URL of the actor, as the host that is the authority for it says. */
async function askWebfinger(kernel: Kernel, origin: string, subject: string): Promise<string> {
  const { parts, transport } = kernel;
  const url = `${origin}/.well-known/webfinger?resource=${encodeURIComponent(subject)}`;
  let description: JsonValue;
  try {
    description = await fetchJson(url, 'application/jrd+json', transport, parts.parseBody);
  } catch (error) {
    if (isGone(error)) throw new ProtocolError('not-found', 'the other host has no such actor');
    throw toPeerRefusal(error);
  }
  const actor = selfLink(description);
  if (actor === undefined) throw resolveFailed('there is no link to the actor');
  // Any other host could name an actor that is not its own.
  if (!URL.canParse(actor) || new URL(actor).origin !== origin) {
    throw resolveFailed('the link leads to another host');
  }
  return actor;
}
