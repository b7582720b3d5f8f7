/** What an operator says to begin a pair. */
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import { isPairScopes, PAIR_SCOPES } from '../../core/pair-messages.ts';
import { isNamespace } from '../../core/record.ts';
import { isBaseUrl } from '../../core/urls.ts';
import type { Proposal } from './memory.ts';

/** What is to be begun. */
export interface StartRequest {
  readonly peerUrl: string;
  readonly proposal: Proposal;
  readonly strict: boolean;
  /** Whether a handshake that is under way is waited for, and none is begun beside it. */
  readonly joins?: boolean;
}

const MEMBERS = ['peer_url', 'namespaces', 'scopes', 'strict'];
const DEFAULT_NAMESPACES: JsonObject = { local: 'default', peer: 'default' };

/**
 * Reads the command to begin a pair.
 *
 * Spec: `pair-start`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readStartRequest(body: JsonObject): StartRequest {
  const peerUrl = ownMember(body, 'peer_url');
  const namespaces = Object.hasOwn(body, 'namespaces') ? body.namespaces : DEFAULT_NAMESPACES;
  const scopes = Object.hasOwn(body, 'scopes') ? body.scopes : [...PAIR_SCOPES];
  const strict = Object.hasOwn(body, 'strict') ? body.strict : true;
  const isGood =
    Object.keys(body).every((name) => MEMBERS.includes(name)) &&
    isBaseUrl(peerUrl) &&
    isLocalNamespaces(namespaces) &&
    isPairScopes(scopes) &&
    typeof strict === 'boolean';
  if (!isGood) throw new ProtocolError('shape-invalid', 'not the command to begin a pair');
  const { local: initiator, peer: responder } = namespaces;
  return { peerUrl, proposal: { namespaces: { initiator, responder }, scopes }, strict };
}

function isLocalNamespaces(
  value: unknown,
): value is { readonly local: string; readonly peer: string } {
  if (!isJsonObject(value) || Object.keys(value).length !== 2) return false;
  return isNamespace(ownMember(value, 'local')) && isNamespace(ownMember(value, 'peer'));
}
