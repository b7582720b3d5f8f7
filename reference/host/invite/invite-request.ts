/** What an operator says to invite a peer. */
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import { PAIR_SCOPES } from '../../core/pair-messages.ts';
import { isNamespace, isReservedThread, isThreadName } from '../../core/record.ts';
import { isBaseUrl } from '../../core/urls.ts';
import type { StartRequest } from '../pairs/start-request.ts';

/** What is to be done. */
export interface InviteRequest {
  /** The URL of a host, or the id of a pair. */
  readonly peer: string;
  readonly namespaces: readonly string[];
  readonly threads: readonly string[];
  /** As which namespaces a new pair is proposed. */
  readonly map: { readonly local: string; readonly peer: string };
  /** It is told back, and has no other effect. */
  readonly autoApprove: boolean;
  readonly strict: boolean;
}

const MAX_LISTED = 100;
const PAIR_ID_FORM = /^fed_[0-9a-f]{64}$/;

/** Tells whether the peer of an invite is named by the id of a pair. */
export function isPairId(peer: string): boolean {
  return PAIR_ID_FORM.test(peer);
}

/** What a member is where it is absent. */
const DEFAULTS: JsonObject = {
  grant_namespaces: [],
  grant_threads: [],
  map: { local: 'default', peer: 'default' },
  auto_approve: false,
  strict: true,
};

/** The form of each member of an invite. */
const MEMBER_FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  // Without a colon it is a handle, which is refused by itself.
  peer: (value) =>
    typeof value === 'string' && (!value.includes(':') || isPairId(value) || isBaseUrl(value)),
  grant_namespaces: (value) => isListOf(value, isNamespace),
  grant_threads: (value) => isListOf(value, isThreadName),
  map: (value) =>
    isJsonObject(value) &&
    Object.keys(value).length === 2 &&
    isNamespace(ownMember(value, 'local')) &&
    isNamespace(ownMember(value, 'peer')),
  auto_approve: (value) => typeof value === 'boolean',
  strict: (value) => typeof value === 'boolean',
};

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MAX_LISTED &&
    new Set(value).size === value.length &&
    value.every(isItem)
  );
}

/**
 * Reads an invite.
 *
 * Spec: `invite-shape`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readInvite(body: JsonObject): InviteRequest {
  const unknown = Object.keys(body).find((name) => !Object.hasOwn(MEMBER_FORMS, name));
  if (unknown !== undefined) {
    throw new ProtocolError('shape-invalid', `${unknown} is no member of an invite`);
  }
  const complete: JsonObject = { ...DEFAULTS, ...body };
  for (const [name, isGood] of Object.entries(MEMBER_FORMS)) {
    if (isGood(ownMember(complete, name))) continue;
    throw new ProtocolError('shape-invalid', `${name} is absent, or not as it should be`);
  }
  // Each member was looked at.
  return {
    peer: complete.peer as string,
    namespaces: complete.grant_namespaces as string[],
    threads: complete.grant_threads as string[],
    map: complete.map as unknown as InviteRequest['map'],
    autoApprove: complete.auto_approve as boolean,
    strict: complete.strict as boolean,
  };
}

/**
 * Refuses the name of somebody where his place is needed.
 *
 * Spec: `invite-handle`.
 *
 * @throws {ProtocolError} `handle-unsupported`
 */
export function checkInvitee({ peer }: Pick<InviteRequest, 'peer'>): void {
  if (peer.includes(':') || isPairId(peer)) return;
  throw new ProtocolError(
    'handle-unsupported',
    'a peer is named by its URL (https://b.example) or by the pair_id of a pair (fed_…)',
  );
}

/**
 * Refuses to allow what is the host's own.
 *
 * Spec: `invite-reserved`.
 *
 * @throws {ProtocolError} `thread-reserved`
 */
export function checkInviteThreads({ threads }: Pick<InviteRequest, 'threads'>): void {
  const reserved = threads.find(isReservedThread);
  if (reserved === undefined) return;
  throw new ProtocolError('thread-reserved', `${reserved} is the host's own`);
}

/** The command to begin the pair that an invite needs. Spec: `invite-pair-new`. */
export function startOfInvite({ peer, map, strict }: InviteRequest): StartRequest {
  const namespaces = { initiator: map.local, responder: map.peer };
  return { peerUrl: peer, proposal: { namespaces, scopes: [...PAIR_SCOPES] }, strict, joins: true };
}
