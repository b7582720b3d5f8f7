/**
 * The messages by which two hosts make and renew a pair: signed by the sender, for one receiver and
 * one handshake.
 *
 *     const poll = signPairMessage({ object: 'pair_poll', from, to, nonce, salt, created, pair_id }, key);
 *     verifyPairMessage('pair_poll', poll, { self: to, keysOf, now, pairId });
 *
 * Whether a message was had before is for whoever keeps messages.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type {
  PairConfirm,
  PairPoll,
  PairRefresh,
  PairRequest,
  PairScope,
} from '../../schemas/types.ts';
import { type HashOptions, documentId, hashBytes, isCid } from './cid.ts';
import { type DidPurpose, isDid } from './dids.ts';
import type { VerifySignature } from './ed25519.ts';
import { ProtocolError } from './errors.ts';
import { isJsonObject, ownMember } from './json.ts';
import { verifyManifest } from './manifest.ts';
import { type SignOptions, signDocument } from './proof.ts';
import { isNamespace, isSalt } from './record.ts';
import { verifySignedDocument } from './signed-documents.ts';
import { isTimestamp, timestampToMilliseconds } from './time.ts';

export type {
  PairConfirm as PairConfirmMessage,
  PairPoll as PairPollMessage,
  PairRefresh as PairRefreshMessage,
  PairRequest as PairRequestMessage,
};

/** A message of a pair. */
export type PairMessage = PairRequest | PairPoll | PairConfirm | PairRefresh;

/** The kinds of messages. */
export type PairMessageKind = PairMessage['object'];

/**
 * What a pair can permit, in the order in which a proposal names it.
 *
 * Spec: `pair-message-shape`.
 */
export const PAIR_SCOPES = [
  'federation:sync_pull',
  'federation:sync_push',
  'federation:subscribe',
] as const satisfies readonly PairScope[];

/**
 * For what the proof of a message is made.
 *
 * Spec: `pair-message-proof`.
 */
export const PAIR_MESSAGE_PURPOSE = 'authentication';

/**
 * How far the time of a message may be from that of its receiver, before or after.
 *
 * Spec: `pair-message-stale`.
 */
export const MESSAGE_SKEW_MILLISECONDS = 300_000;

/**
 * The name of the pair of two hosts, in whatever order they are given.
 *
 * Spec: `pair-id`.
 */
export function pairIdOf(one: string, other: string): string {
  const [lower, higher] = one < other ? [one, other] : [other, one];
  return `fed_${bytesToHex(hashBytes(utf8ToBytes(`${lower}\n${higher}`)))}`;
}

/**
 * Tells whether a value is a list of scopes: in their order, each at most once, and one at least.
 *
 * Spec: `pair-message-shape`.
 */
export function isPairScopes(value: unknown): value is PairScope[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const places = value.map((scope) => (PAIR_SCOPES as readonly unknown[]).indexOf(scope));
  return places.every((place, at) => place > (at === 0 ? -1 : places[at - 1]!));
}

/**
 * Tells whether a value says as which namespace each host counts with the other.
 *
 * Spec: `pair-message-shape`.
 */
export function isPairNamespaces(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    Object.keys(value).length === 2 &&
    isNamespace(ownMember(value, 'initiator')) &&
    isNamespace(ownMember(value, 'responder'))
  );
}

const TOKEN_FORM = /^[A-Za-z0-9._~+/=-]{16,256}$/;
const PAIR_ID_FORM = /^fed_[0-9a-f]{64}$/;

const TOKEN_LIFE = 90 * 86_400_000;
const TOKEN_TOLERANCE = 300_000;

/**
 * Tells whether a token that is handed over at one time lives as long as a token does.
 *
 * Spec: `pair-message-shape`, `pair-token-expired`.
 *
 * @param expires the end of the token, a time
 * @param from when it is handed over, a time
 */
export function isTokenTerm(expires: string, from: string): boolean {
  const life = timestampToMilliseconds(expires) - timestampToMilliseconds(from);
  return Math.abs(life - TOKEN_LIFE) <= TOKEN_TOLERANCE;
}

/**
 * Tells whether a value has the form of a bearer token.
 *
 * Spec: `pair-message-shape`.
 */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && TOKEN_FORM.test(value);
}

function isPairId(value: unknown): boolean {
  return typeof value === 'string' && PAIR_ID_FORM.test(value);
}

/** The form of each member that some message has. A manifest is judged later, with another code. */
const MEMBER_FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isCid,
  from: isDid,
  to: isDid,
  nonce: isSalt,
  salt: isSalt,
  created: isTimestamp,
  namespaces: isPairNamespaces,
  scopes: isPairScopes,
  manifest: isJsonObject,
  pair_id: isPairId,
  genesis: isCid,
  token: isToken,
  token_expires: isTimestamp,
};

const COMMON_MEMBERS: readonly string[] = ['id', 'from', 'to', 'nonce', 'salt', 'created'];

const OWN_MEMBERS: Readonly<Record<PairMessageKind, readonly string[]>> = {
  pair_request: ['namespaces', 'scopes', 'manifest'],
  pair_poll: ['pair_id'],
  pair_confirm: ['pair_id', 'genesis', 'token', 'token_expires'],
  pair_refresh: ['pair_id', 'token', 'token_expires', 'manifest'],
};

/**
 * Reads a message: its form, the pair that it names, and its id. That its proof is missing is not
 * asked here: it makes a message one that is not believed.
 *
 * Spec: `pair-message-shape`.
 *
 * @param pairId the pair that the path names, where one does
 * @throws {ProtocolError} `shape-invalid`, `id-mismatch`
 */
export function readPairMessage(
  kind: PairMessageKind,
  value: unknown,
  pairId?: string,
  options: HashOptions = {},
): PairMessage {
  if (!isJsonObject(value) || ownMember(value, 'object') !== kind) throw malformed(`no ${kind}`);
  const names = [...COMMON_MEMBERS, ...OWN_MEMBERS[kind]];
  for (const name of names) {
    if (!MEMBER_FORMS[name]!(ownMember(value, name))) throw malformed(`${name} is not of its form`);
  }
  for (const name of Object.keys(value)) {
    if (![...names, 'object', 'proof'].includes(name)) {
      throw malformed(`unknown member ${JSON.stringify(name)}`);
    }
  }
  const message = value as unknown as PairMessage;
  if ('pair_id' in message) checkPair(message, pairId);
  if ('token_expires' in message && !isTokenTerm(message.token_expires, message.created)) {
    throw malformed('token_expires is not 90 days after created');
  }
  if (documentId(message, options) !== message.id) {
    throw new ProtocolError('id-mismatch', 'id is not the content id of the message');
  }
  return message;
}

function checkPair(message: Exclude<PairMessage, PairRequest>, pairId: string | undefined): void {
  const { pair_id: named, from, to } = message;
  if (named !== pairIdOf(from, to) || named !== (pairId ?? named)) {
    throw malformed('pair_id is another one');
  }
}

function malformed(detail: string): ProtocolError {
  return new ProtocolError('shape-invalid', detail);
}

type WithoutSignature<Message> = Message extends PairMessage
  ? Omit<Message, 'id' | 'proof'>
  : never;

/** A message before it is signed. */
export type PairMessageContent = WithoutSignature<PairMessage>;

/**
 * Adds `id` and `proof` to a message. The proof is good for its receiver and its nonce only.
 *
 * Spec: `pair-message-proof`.
 */
export function signPairMessage<Content extends PairMessageContent>(
  content: Content,
  options: Omit<SignOptions, 'created' | 'proofPurpose' | 'domain' | 'challenge'>,
): Extract<PairMessage, { object: Content['object'] }> {
  const identified = { ...content, id: documentId(content, options) };
  const signed = signDocument(identified, {
    ...options,
    created: content.created,
    proofPurpose: PAIR_MESSAGE_PURPOSE,
    domain: content.to,
    challenge: content.nonce,
  });
  return signed as unknown as Extract<PairMessage, { object: Content['object'] }>;
}

/**
 * Tells whether the time of a message is near enough to now.
 *
 * Spec: `pair-message-stale`.
 */
export function isTimely(created: string, now: string): boolean {
  const apart = timestampToMilliseconds(created) - timestampToMilliseconds(now);
  return Math.abs(apart) <= MESSAGE_SKEW_MILLISECONDS;
}

/** Why a message is not believed: the `reason` of `pair_handshake_rejected`. */
export type PairRejectionReason =
  'wrong_responder' | 'unauthenticated_initiator' | 'manifest' | 'stale';

/** A message that is not believed. */
export function rejectPairMessage(
  reason: PairRejectionReason,
  detail: string,
  cause?: unknown,
): ProtocolError {
  return new ProtocolError('pair_handshake_rejected', detail, { reason, cause });
}

/** What a receiver knows when a message comes in. */
export interface VerifyPairMessageOptions extends HashOptions {
  /** The DID of the receiver. */
  readonly self: string;
  /** The pair that the path names, where one does. */
  readonly pairId?: string;
  readonly now: string;
  /** The key history of a DID for one purpose; throws a `ProtocolError` if it cannot be had. */
  readonly keysOf: (did: string, purpose: DidPurpose) => readonly unknown[];
  /** `verifyEd25519Strict` if absent; a faster one must keep the same rule. */
  readonly verifySignature?: VerifySignature;
}

/**
 * Judges a message by itself.
 *
 * Spec: `pair-message-shape`, `pair-message-to`, `pair-message-proof`, `pair-message-manifest`,
 * `pair-message-stale`.
 *
 * @throws {ProtocolError} `shape-invalid`, `id-mismatch`; `pair_handshake_rejected` with a reason
 */
export function verifyPairMessage(
  kind: PairMessageKind,
  value: unknown,
  options: VerifyPairMessageOptions,
): PairMessage {
  const { self, pairId, now, keysOf, ...verification } = options;
  const message = readPairMessage(kind, value, pairId, options);
  const { from, to, nonce, created } = message;
  if (to !== self) throw rejectPairMessage('wrong_responder', `it is for ${to}`);
  believe('unauthenticated_initiator', () => {
    verifySignedDocument(message, keysOf(from, PAIR_MESSAGE_PURPOSE), {
      ...verification,
      signer: from,
      created,
      proofPurpose: PAIR_MESSAGE_PURPOSE,
      domain: self,
      challenge: nonce,
    });
  });
  if ('manifest' in message) {
    believe('manifest', () => {
      const keysFor = (did: string): readonly unknown[] => keysOf(did, 'assertionMethod');
      const manifest = verifyManifest(message.manifest, keysFor, { ...verification, now });
      if (manifest.instance.did !== from) {
        throw new ProtocolError('manifest-invalid', 'the manifest of somebody else');
      }
    });
  }
  if (!isTimely(created, now)) throw rejectPairMessage('stale', `created at ${created}`);
  return message;
}

function believe(reason: PairRejectionReason, judge: () => void): void {
  try {
    judge();
  } catch (error) {
    if (error instanceof ProtocolError) throw rejectPairMessage(reason, error.message, error);
    throw error;
  }
}
