/**
 * What a host remembers of a pair beside its records: handshakes, approvals, tokens, and what it still
 * has to do. It is one note for each pair. All functions here are pure.
 */
import type { JsonObject } from '../../core/json.ts';

/** As which namespace each side counts with the other, by its part in the handshake. */
export interface PairNamespaces {
  readonly initiator: string;
  readonly responder: string;
}

/** What two hosts are to agree on. */
export interface Proposal {
  readonly namespaces: PairNamespaces;
  readonly scopes: readonly string[];
}

/** A proposal of the peer, for which nobody has decided yet. */
export interface WaitingProposal {
  /** The id of its record, which names it in `/v1/aitl`. */
  readonly id: string;
  readonly proposal: Proposal;
  /** The id of the message with which it came first. */
  readonly request: string;
  readonly expires: string;
}

/** A proposal of the peer that was approved, and that the peer has not made use of yet. */
export interface Approval extends WaitingProposal {
  /** The genesis that was written for it. */
  readonly genesis: string;
}

/** A result that the peer has got, and may confirm. */
export interface HandedResult {
  readonly nonce: string;
  readonly genesis: string;
  readonly tokenHash: string;
  readonly tokenExpires: string;
  /** Where the peer is, by the manifest of its request. */
  readonly peerUrl: string;
  /** When it dies if it is not confirmed. */
  readonly until: string;
}

/** The last confirm that was accepted. */
export interface Confirmed {
  readonly nonce: string;
  readonly genesis: string;
  readonly tokenHash: string;
}

/** What this host has begun as the initiator, until it has a result. */
export interface Handshake {
  readonly nonce: string;
  readonly proposal: Proposal;
  readonly peerUrl: string;
  readonly strict: boolean;
  /** Until when the peer is asked, and until when the handshake counts as under way. */
  readonly until: string;
  /** Whether the peer waits for its operator, or wants to be the initiator itself. */
  readonly phase: 'requesting' | 'polling' | 'yielding';
}

/** A result that this host has got and confirms, again and again until there is an answer. */
export interface Confirm {
  readonly nonce: string;
  readonly proposal: Proposal;
  readonly genesis: string;
  readonly peerUrl: string;
  /** What the peer is to use here. */
  readonly token: string;
  readonly tokenExpires: string;
  /** What this host will use there. */
  readonly given: { readonly token: string; readonly expires: string };
  /** Until when the handshake counts as under way. */
  readonly until: string;
  readonly attempts: number;
  readonly nextAttemptAt?: string;
}

/** A token that the peer may use here. */
export interface AcceptedToken {
  readonly hash: string;
  readonly expires: string;
}

/** The token that this host uses there. */
export interface HeldToken {
  readonly token: string;
  readonly expires: string;
  /** When this host got it. */
  readonly since: string;
  /** The origin of the peer that gave it: it is sent nowhere else. */
  readonly origin: string;
  /** Whether its renewal has begun. */
  readonly isRenewing?: boolean;
  /** Whether it was noted that it was not renewed in time. */
  readonly isFailureNoted?: boolean;
}

/** A refresh that is to be made, again and again until it is done. */
export interface RefreshDue {
  /** Whether it is to tell the peer that this host has moved. */
  readonly isMove: boolean;
  readonly attempts: number;
  readonly nextAttemptAt?: string;
}

/** What a host remembers of a pair. */
export interface PairMemory {
  readonly pairId: string;
  readonly peerDid: string;
  readonly waiting: readonly WaitingProposal[];
  readonly approvals: readonly Approval[];
  readonly result?: HandedResult;
  readonly confirmed?: Confirmed;
  readonly handshake?: Handshake;
  readonly confirm?: Confirm;
  /** Oldest first. */
  readonly accepted: readonly AcceptedToken[];
  readonly held?: HeldToken;
  readonly refresh?: RefreshDue;
  readonly lastError?: string;
  readonly lastSync?: string;
  /** When the first of the pulls failed that could not reach the peer, one after another. */
  readonly unreachableSince?: string;
}

/** What a host remembers of a peer of whom it has just heard. */
export function emptyMemory(pairId: string, peerDid: string): PairMemory {
  return { pairId, peerDid, waiting: [], approvals: [], accepted: [] };
}

/** The note of a pair. */
export function toNote(memory: PairMemory): JsonObject {
  return memory as unknown as JsonObject;
}

/** What `toNote` made a note of. */
export function fromNote(note: JsonObject): PairMemory {
  return note as unknown as PairMemory;
}

/** A memory without some of its members. */
export function without(memory: PairMemory, ...names: readonly OptionalMember[]): PairMemory {
  const kept: { -readonly [Name in keyof PairMemory]: PairMemory[Name] } = { ...memory };
  for (const name of names) delete kept[name];
  return kept;
}

type OptionalMember = {
  [Name in keyof PairMemory]-?: undefined extends PairMemory[Name] ? Name : never;
}[keyof PairMemory];

/** Tells whether two proposals are the same. */
export function isSameProposal(one: Proposal, other: Proposal): boolean {
  return (
    one.namespaces.initiator === other.namespaces.initiator &&
    one.namespaces.responder === other.namespaces.responder &&
    one.scopes.join() === other.scopes.join()
  );
}

/** The same proposal with the roles exchanged. */
export function exchanged({ namespaces, scopes }: Proposal): Proposal {
  const { initiator, responder } = namespaces;
  return { namespaces: { initiator: responder, responder: initiator }, scopes };
}

/**
 * The own handshake of this host, as far as it is under way.
 *
 * Spec: `pair-crossed`.
 */
export function handshakeUnderWay(
  { handshake, confirm }: PairMemory,
  now: string,
): Handshake | Confirm | undefined {
  return [handshake, confirm].find((one) => one !== undefined && one.until > now);
}

/**
 * Tokens after a new one was minted: those before it hold until it is used.
 *
 * Spec: `pair-renewal-overlap`, `pair-renewal-lost`.
 */
export function addToken(
  accepted: readonly AcceptedToken[],
  token: AcceptedToken,
): readonly AcceptedToken[] {
  return [...accepted, token];
}

/**
 * Tokens after one of them was used: no older one is accepted any more.
 *
 * Spec: `pair-renewal-overlap`.
 */
export function useToken(
  accepted: readonly AcceptedToken[],
  hash: string,
): readonly AcceptedToken[] {
  const at = accepted.findIndex((token) => token.hash === hash);
  return at > 0 ? accepted.slice(at) : accepted;
}

/** Everything that ends with a pair: nothing of it opens anything any more. */
export function forgetSecrets(memory: PairMemory): PairMemory {
  const bare = { ...memory, accepted: [], approvals: [] };
  const ended = ['result', 'confirmed', 'handshake', 'confirm', 'held', 'refresh'] as const;
  return without(bare, ...ended, 'unreachableSince');
}
