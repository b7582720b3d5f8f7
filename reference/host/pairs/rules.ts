/** What the protocol decides about pairs, rule by rule. All of it is pure. */
import { randomBytes } from 'node:crypto';
import { ProtocolError } from '../../core/errors.ts';
import type { PairState } from '../../core/pair-fold.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { formatTimestamp, timestampToMilliseconds } from '../../core/time.ts';
import { hashToken } from '../crypto.ts';
import { BACKOFF_SCHEDULE } from '../delivery.ts';
import type { Pair } from './book.ts';
import type { PeerRefusal } from './client.ts';
import {
  type Confirm,
  type Confirmed,
  type HandedResult,
  isSameProposal,
  type PairMemory,
  type Proposal,
} from './memory.ts';
import { proposalIn } from './stand.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** How long things last, in milliseconds. */
export interface PairTimes {
  readonly token: number;
  /** The age at which a token is renewed. */
  readonly renewal: number;
  /** How long before the end of a token it is noted that it was not renewed. */
  readonly renewalWarning: number;
  readonly proposal: number;
  /** How long an approval waits for the peer. */
  readonly approval: number;
  /** How long a result can be confirmed. */
  readonly result: number;
  /** How long messages are remembered, so that none is taken twice. */
  readonly replay: number;
  /** How long the initiator asks whether its request was approved, and how often. */
  readonly handshake: number;
  readonly firstPoll: number;
  readonly poll: number;
  /** How long a peer may be out of reach before its pair is degraded. */
  readonly unreachable: number;
  /** The age at which the manifest is signed anew. */
  readonly manifestAge: number;
  readonly manifest: number;
}

/**
 * Spec: `pair-token-expired`, `pair-renewal`, `pair-renewal-failed`, `aitl-expiry`,
 * `pair-result-token`, `pair-message-replay`, `pair-polling`, `pair-degraded`, `manifest-fresh`.
 */
export const PAIR_TIMES: PairTimes = {
  token: 90 * DAY,
  renewal: 83 * DAY,
  renewalWarning: DAY,
  proposal: 7 * DAY,
  approval: 7 * DAY,
  result: 300 * SECOND,
  replay: 600 * SECOND,
  handshake: 60 * SECOND,
  // Early enough to be within two seconds however busy the host is.
  firstPoll: SECOND,
  poll: 2 * SECOND,
  unreachable: DAY,
  manifestAge: DAY,
  manifest: 7 * DAY,
};

/**
 * How long after each failure a confirm is repeated.
 *
 * Spec: `pair-confirm-repeat`.
 */
export const CONFIRM_SCHEDULE: readonly number[] = [
  ...Array<number>(PAIR_TIMES.handshake / PAIR_TIMES.poll).fill(PAIR_TIMES.poll),
  ...BACKOFF_SCHEDULE,
];

/**
 * How many proposals of one peer may wait for a decision.
 *
 * Spec: `pair-request-bound`.
 */
export const PROPOSAL_BOUND = 16;

/** A time so many milliseconds later. */
export function later(time: string, milliseconds: number): string {
  return formatTimestamp(timestampToMilliseconds(time) + milliseconds);
}

/** A fresh token: 256 random bits. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What becomes of the request of a peer while this host is making the same one of that peer.
 *
 * Spec: `pair-crossed`.
 */
export function crossingVerdict(own: string, peer: string): 'refuse' | 'approve' {
  return own < peer ? 'refuse' : 'approve';
}

/** What an operator can do with a pair. */
export type OperatorChange = 'pause' | 'resume' | 'refresh' | 'revoke';

const CHANGEABLE: Readonly<Record<OperatorChange, readonly (PairState | null)[]>> = {
  pause: ['active', 'degraded'],
  resume: ['paused'],
  refresh: ['active', 'paused', 'degraded'],
  revoke: ['establishing', 'active', 'paused', 'degraded'],
};

/**
 * Tells whether a change is for pairs in a state.
 *
 * Spec: `pair-transition-conflict`.
 */
export function mayChange(state: PairState | null, change: OperatorChange): boolean {
  return CHANGEABLE[change].includes(state);
}

/**
 * Tells whether a handshake is to be begun at all: where there is a pair, it is not.
 *
 * Spec: `pair-start-existing`.
 */
export function mayBegin(state: PairState | null): boolean {
  return state === null || state === 'establishing' || state === 'revoked';
}

/**
 * The genesis of a pair that stands for a proposal of the peer without anybody being asked again. One
 * by the peer cannot be given as the responder's.
 *
 * Spec: `pair-request-approved`, `pair-repair`.
 */
export function genesisInForce(
  { state, genesis }: Pick<Pair, 'state' | 'genesis'>,
  records: readonly FederatedRecord[],
  self: string,
  proposal: Proposal,
): string | undefined {
  if (state !== 'active' && state !== 'degraded') return undefined;
  const current = records.find(({ id, actor }) => id === genesis && actor === self);
  const isSame = current && isSameProposal(proposalIn(current.body), proposal);
  return isSame ? current.id : undefined;
}

/** What a confirm says. */
export interface ConfirmClaim {
  readonly nonce: string;
  readonly genesis: string;
}

/**
 * The result that a confirm is for, if it is the newest one and not too old.
 *
 * Spec: `pair-confirm`, `pair-result-token`.
 */
export function confirmedResult(
  { result }: PairMemory,
  { nonce, genesis }: ConfirmClaim,
  now: string,
): HandedResult | undefined {
  const isMeant = result?.nonce === nonce && result.genesis === genesis && now < result.until;
  return isMeant ? result : undefined;
}

/**
 * Tells whether a confirm is one that was accepted before.
 *
 * Spec: `pair-confirm-again`.
 */
export function isConfirmedBefore({ confirmed }: PairMemory, claim: Confirmed): boolean {
  return (
    confirmed?.nonce === claim.nonce &&
    confirmed.genesis === claim.genesis &&
    confirmed.tokenHash === claim.tokenHash
  );
}

/**
 * Tells whether an answer to a confirm is one that no repetition will change. An address that may not
 * be asked may be allowed one day; a refusal stays one.
 *
 * Spec: `pair-confirm-repeat`.
 */
export function endsConfirm({ isTemporary, status }: PeerRefusal): boolean {
  return !isTemporary && status !== undefined;
}

/**
 * A confirm as it is repeated after a failure.
 *
 * Spec: `pair-confirm-repeat`.
 */
export function repeatConfirm(confirm: Confirm, now: string, schedule: readonly number[]): Confirm {
  const wait = schedule[confirm.attempts] ?? schedule.at(-1)!;
  return { ...confirm, attempts: confirm.attempts + 1, nextAttemptAt: later(now, wait) };
}

/**
 * The confirm whose token somebody uses, by the hash of the token: the peer has got it.
 *
 * Spec: `pair-confirm-used`.
 */
export function confirmInUse({ confirm }: PairMemory, hash: string): Confirm | undefined {
  return confirm && hashToken(confirm.token) === hash ? confirm : undefined;
}

/** Why a peer is not let in; undefined if it is. */
export type TokenVerdict = 'unauthorized' | 'token_expired_renew_pair' | 'pair_paused' | undefined;

/**
 * Judges a token of a pair.
 *
 * Spec: `pair-token-unknown`, `pair-token-expired`, `pair-pause`, `pair-degraded-serves`,
 * `pair-no-half`.
 */
export function judgeToken(pair: Pair, hash: string, now: string): TokenVerdict {
  const { state, memory } = pair;
  const token = memory.accepted.find((one) => one.hash === hash);
  const isServed = state === 'active' || state === 'degraded';
  if (!token || !(isServed || state === 'paused')) return 'unauthorized';
  if (token.expires <= now) return 'token_expired_renew_pair';
  return isServed ? undefined : 'pair_paused';
}

/**
 * Lets through what the scopes of a pair permit.
 *
 * Spec: `pair-token-scope`.
 *
 * @throws {ProtocolError} `forbidden`
 */
export function requireScope(scopes: readonly string[], scope: string): void {
  if (!scopes.includes(scope)) throw new ProtocolError('forbidden', `the pair lacks ${scope}`);
}

/** How a pull failed: how it counts for the pair. */
export type ContactFailure = 'unauthorized' | 'unreachable' | 'other';

/**
 * Tells whether a failed pull degrades a pair.
 *
 * Spec: `pair-degraded`.
 *
 * @param since when the first one in a row failed that could not reach the peer
 */
export function isDegradedBy(
  failure: ContactFailure,
  since: string | undefined,
  now: string,
  limit: number,
): boolean {
  if (failure === 'unauthorized') return true;
  return failure === 'unreachable' && since !== undefined && later(since, limit) <= now;
}

/**
 * Tells whether a notice was taken, or is not worth repeating.
 *
 * Spec: `pair-revoke-notice`.
 */
export function isNoticeSettled(status: number): boolean {
  return status === 200 || (status >= 400 && status <= 499 && status !== 429);
}

/**
 * Tells whether a message that was had at one time is still remembered at another.
 *
 * Spec: `pair-message-replay`.
 */
export function isWithinReplay(seen: number, now: number, window = PAIR_TIMES.replay): boolean {
  return now - seen <= window;
}
