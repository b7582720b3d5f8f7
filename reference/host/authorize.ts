/** Who is asking, by bearer token. */
import { ProtocolError } from '../core/errors.ts';
import { hashToken, isSameHash } from './crypto.ts';
import { actorUrl, type Kernel } from './kernel.ts';

/** Whoever holds a token. */
export type Holder =
  | { readonly kind: 'operator' }
  /** The actor with this name and URL, which need not have been created. */
  | { readonly kind: 'actor'; readonly name: string; readonly url: string };

const BEARER = /^Bearer +(\S+) *$/i;

/** The token of an `Authorization` header; undefined if there is none. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return BEARER.exec(authorization ?? '')?.[1];
}

/**
 * Who holds a token; undefined if nobody does. Only hashes are compared, so the time it takes tells
 * nothing about a token.
 *
 * Spec: `publish-token`, `token-add`, `token-remove`, `security-token-compare`.
 */
export function findHolder(kernel: Kernel, token: string | undefined): Holder | undefined {
  if (token === undefined) return undefined;
  const hash = hashToken(token);
  const { operatorToken } = kernel.config;
  if (operatorToken !== undefined && isSameHash(hash, hashToken(operatorToken))) {
    return { kind: 'operator' };
  }
  const name = kernel.state.tokens.get(hash);
  return name === undefined
    ? undefined
    : { kind: 'actor', name, url: actorUrl(kernel.config, name) };
}

function unauthorized(): ProtocolError {
  return new ProtocolError('unauthorized', 'a valid bearer token is needed');
}

/**
 * The actor who publishes.
 *
 * Spec: `publish-unauthorized`.
 *
 * @throws {ProtocolError} `unauthorized`, also for the operator, who is no actor
 */
export function requireActor(holder: Holder | undefined): Holder & { kind: 'actor' } {
  if (holder?.kind !== 'actor') throw unauthorized();
  return holder;
}

/**
 * Anybody with a token.
 *
 * @throws {ProtocolError} `unauthorized`
 */
export function requireHolder(holder: Holder | undefined): Holder {
  if (!holder) throw unauthorized();
  return holder;
}

/**
 * The operator.
 *
 * Spec: `token-operator-only`, `clock-operator-only`.
 *
 * @throws {ProtocolError} `unauthorized`, also for an actor's token
 */
export function requireOperator(holder: Holder | undefined): void {
  if (holder?.kind !== 'operator') throw unauthorized();
}

/**
 * The owner of an actor, or the operator.
 *
 * Spec: `collection-inbox-private`.
 *
 * @throws {ProtocolError} `unauthorized`, or `forbidden` for another actor's token
 */
export function requireOwner(holder: Holder | undefined, url: string): void {
  if (isOwner(requireHolder(holder), url)) return;
  throw new ProtocolError('forbidden', 'the token is of another actor');
}

/** Tells whether somebody may see everything of an actor. */
export function isOwner(holder: Holder | undefined, url: string): boolean {
  return holder?.kind === 'operator' || (holder?.kind === 'actor' && holder.url === url);
}
