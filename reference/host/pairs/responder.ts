/** What a host does with the messages of its peers. */
import { ProtocolError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type {
  PairConfirmMessage,
  PairMessage,
  PairPollMessage,
  PairRefreshMessage,
  PairRequestMessage,
} from '../../core/pair-messages.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { hashToken } from '../crypto.ts';
import type { Kernel } from '../kernel.ts';
import { approve, type DecisionGrounds, propose, useUp, withdrawApprovals } from './approval.ts';
import { isPaired, type PairBook, type PairChange } from './book.ts';
import type { ManifestDesk } from './manifests.ts';
import {
  type Approval,
  exchanged,
  forgetSecrets,
  handshakeUnderWay,
  isSameProposal,
  type Proposal,
  without,
} from './memory.ts';
import { later } from './rules.ts';
import { KINDS, proposalIn, revokedGeneses } from './stand.ts';

/** An answer to a peer. */
export interface PairAnswer {
  readonly status: 200 | 202;
  readonly body: JsonObject;
}

/** What is remembered of a request, by its nonce. */
interface RequestNote {
  /** The proposal that it is about. */
  readonly proposal: string;
  readonly peerUrl: string;
  /** Whether its result has been given. */
  readonly isAnswered: boolean;
}

const SEEN_AREA = 'pair-messages';
const REQUESTS_AREA = 'pair-requests';

function requestName({ from, nonce }: PairMessage): string {
  return `${from} ${nonce}`;
}

/** A message that a receiver has had before. */
function gone(): ProtocolError {
  return new ProtocolError('gone', 'there is nothing for this message');
}

/** Tokens are taken from the origin that a manifest names. */
export function originOf(url: string): string {
  return new URL(url).origin;
}

/**
 * Answers peers. Refusals are given back and not thrown, so that what is remembered of the message is
 * kept.
 */
export class Responder {
  readonly #kernel: Kernel;
  readonly #book: PairBook;
  readonly #manifests: ManifestDesk;
  /** Called with the id of a revoke record of which the peer is to be told. */
  readonly #tell: (revoke: string) => void;

  constructor(
    kernel: Kernel,
    book: PairBook,
    manifests: ManifestDesk,
    tell: (revoke: string) => void,
  ) {
    this.#kernel = kernel;
    this.#book = book;
    this.#manifests = manifests;
    this.#tell = tell;
  }

  /** Spec: `pair-request-pending`. @throws {ProtocolError} */
  request(message: PairRequestMessage): Promise<PairAnswer> {
    return this.#answer(message.from, (change) => {
      if (this.#isReplay(change, `${message.from} ${message.nonce}`)) return gone();
      if (change.pair.state === 'paused') return new ProtocolError('pair_paused', 'paused here');
      return this.#judgeRequest(change, message);
    });
  }

  #judgeRequest(change: PairChange, message: PairRequestMessage): PairAnswer | ProtocolError {
    const { parts, instance } = this.#kernel;
    const { now } = change;
    const proposal = proposalIn(message);
    const own = handshakeUnderWay(change.memory, now);
    if (own && isSameProposal(own.proposal, exchanged(proposal))) {
      if (parts.crossingVerdict(instance.did, message.from) === 'refuse') {
        return new ProtocolError('conflict', 'this host is making the same request');
      }
      change.memory = without(change.memory, 'handshake', 'confirm');
      return this.#approveNow(change, message, proposal, {});
    }
    const genesis = this.#standingGenesis(change, proposal);
    if (genesis !== undefined) return this.#handOver(change, message, genesis);
    const grounds = parts.groundsAtOnce(change, proposal);
    if (grounds) return this.#approveNow(change, message, proposal, grounds);
    const isKnown = parts.findWaiting(change.memory, proposal, now) !== undefined;
    if (!isKnown && parts.countWaiting(change.memory, now) >= parts.proposalBound) {
      return new ProtocolError('unavailable', 'too many of your proposals wait for a decision');
    }
    const waiting = this.#proposeOnce(change, message, proposal);
    this.#noteRequest(change, message, waiting.id, false);
    const { pairId } = change;
    const body = { pair_id: pairId, aitl_record_id: waiting.id, state: 'pending' };
    return { status: 202, body };
  }

  /**
   * The genesis that stands for a proposal without anybody being asked again.
   *
   * Spec: `pair-request-approved`, `pair-genesis`.
   */
  #standingGenesis(change: PairChange, proposal: Proposal): string | undefined {
    const { parts, instance } = this.#kernel;
    const { memory, now, pair, records } = change;
    const approval = parts.findApproval(memory, proposal, now);
    if (approval) return approval.genesis;
    return parts.genesisInForce(pair, records, instance.did, proposal);
  }

  /** Spec: `pair-request-same`. */
  #proposeOnce(change: PairChange, { id, manifest }: PairRequestMessage, proposal: Proposal) {
    const { parts } = this.#kernel;
    const known = parts.findWaiting(change.memory, proposal, change.now);
    if (known) return known;
    const peerUrl = manifest.base_url;
    return propose(change, { proposal, peerUrl, request: id }, parts.pairTimes.proposal);
  }

  #approveNow(
    change: PairChange,
    message: PairRequestMessage,
    proposal: Proposal,
    grounds: DecisionGrounds,
  ): PairAnswer {
    const standing = this.#standingGenesis(change, proposal);
    if (standing !== undefined) return this.#handOver(change, message, standing);
    const waiting = this.#proposeOnce(change, message, proposal);
    const { approval: lifetime } = this.#kernel.parts.pairTimes;
    const { made } = approve(change, waiting, grounds, lifetime);
    return this.#handOver(change, message, made.genesis);
  }

  #noteRequest(
    change: PairChange,
    message: PairRequestMessage,
    proposal: string,
    isAnswered: boolean,
  ): void {
    const note: RequestNote = { proposal, peerUrl: message.manifest.base_url, isAnswered };
    this.#putRequest(change, message, note);
  }

  #putRequest(change: PairChange, message: PairMessage, note: RequestNote): void {
    const at = Date.parse(change.now);
    change.notes.put(REQUESTS_AREA, requestName(message), { ...note }, at);
    // When the approval has ended, too, nothing comes of a request any more.
    const { proposal, approval } = this.#kernel.parts.pairTimes;
    change.notes.forgetBefore(REQUESTS_AREA, at - proposal - approval);
  }

  #handOver(change: PairChange, message: PairRequestMessage, genesis: string): PairAnswer {
    this.#noteRequest(change, message, '', true);
    return this.#result(change, message.nonce, genesis, message.manifest.base_url);
  }

  /**
   * Makes a result, with a token that holds when the result is confirmed.
   *
   * Spec: `pair-poll-result`, `pair-result-token`.
   */
  #result(change: PairChange, nonce: string, genesis: string, peerUrl: string): PairAnswer {
    const { parts } = this.#kernel;
    const { now, records } = change;
    const token = parts.randomToken();
    const tokenExpires = later(now, parts.pairTimes.token);
    const until = later(now, parts.pairTimes.result);
    const tokenHash = hashToken(token);
    const result = { nonce, genesis, tokenHash, tokenExpires, peerUrl, until };
    change.memory = { ...change.memory, result };
    const record = records.find(({ id }) => id === genesis)!;
    const body = {
      pair_id: change.pairId,
      state: 'approved',
      genesis: record,
      records: change.historyWithout(genesis),
      token,
      token_expires: tokenExpires,
      scopes: [...proposalIn(record.body).scopes],
      manifest: this.#manifests.own(),
    };
    return { status: 200, body: body as unknown as JsonObject };
  }

  /** Spec: `pair-poll-pending`, `pair-poll-result`, `pair-poll-once`, `pair-poll-declined`. */
  poll(message: PairPollMessage): Promise<PairAnswer> {
    return this.#answer(message.from, (change) => {
      if (this.#isReplay(change, `${message.from} ${message.id}`)) return gone();
      const found = change.notes.find(REQUESTS_AREA, requestName(message));
      const request = found as RequestNote | undefined;
      if (!request || request.isAnswered) return gone();
      return this.#judgePoll(change, message, request);
    });
  }

  #judgePoll(
    change: PairChange,
    message: PairPollMessage,
    request: RequestNote,
  ): PairAnswer | ProtocolError {
    const { parts } = this.#kernel;
    const standing = parts.proposalStanding(change.notes, request.proposal, change.now);
    if (standing === 'pending') {
      return { status: 202, body: { pair_id: change.pairId, state: 'pending' } };
    }
    if (standing === 'declined') return new ProtocolError('pair_declined', 'the operator declined');
    // What was approved and is not there any more was used up, or withdrawn, or has expired.
    const isMeant = ({ id, expires }: Approval) => id === request.proposal && expires > change.now;
    const approval = change.memory.approvals.find(isMeant);
    if (!approval) return gone();
    this.#putRequest(change, message, { ...request, isAnswered: true });
    return this.#result(change, message.nonce, approval.genesis, request.peerUrl);
  }

  /**
   * Makes the pair active.
   *
   * Spec: `pair-confirm`, `pair-confirm-again`, `pair-confirm-gone`, `pair-confirm-paused`.
   */
  confirm(message: PairConfirmMessage): Promise<PairAnswer> {
    const { parts } = this.#kernel;
    return this.#answer(message.from, (change) => {
      const { nonce, genesis, token } = message;
      const active = { pair_id: change.pairId, state: 'active' };
      const claim = { nonce, genesis, tokenHash: hashToken(token) };
      if (parts.isConfirmedBefore(change.memory, claim)) return { status: 200, body: active };
      if (change.pair.state === 'paused') return new ProtocolError('pair_paused', 'paused here');
      const result = parts.confirmedResult(change.memory, claim, change.now);
      if (!result || revokedGeneses(change.records).has(genesis)) return gone();
      const { tokenExpires: expires, peerUrl } = result;
      change.write(KINDS.active, { peer_did: message.from, peer_url: peerUrl, genesis });
      useUp(change, genesis);
      change.memory = {
        ...without(change.memory, 'result', 'handshake', 'confirm', 'refresh', 'lastError'),
        accepted: [{ hash: result.tokenHash, expires }],
        held: {
          token,
          expires: message.token_expires,
          since: change.now,
          origin: originOf(peerUrl),
        },
        confirmed: claim,
      };
      change.memory = without(change.memory, 'unreachableSince');
      return { status: 200, body: active };
    });
  }

  /** Spec: `pair-refresh`, `pair-renewal-overlap`, `pair-moved`, `pair-recovered`. */
  async refresh(message: PairRefreshMessage): Promise<PairAnswer> {
    const { parts } = this.#kernel;
    let revoke: string | undefined;
    const answer = await this.#book.change(message.from, (change) => {
      if (this.#isReplay(change, `${message.from} ${message.nonce}`)) return gone();
      if (!isPaired(change.pair)) {
        revoke = parts.tellAgain(change, this.#kernel.instance.did, message.manifest.base_url);
        const reason = 'unpaired';
        return new ProtocolError('pair_handshake_rejected', 'no such pair', { reason });
      }
      parts.takeOver(change, message, message.manifest.base_url);
      parts.recoverByRefresh(change);
      const token = parts.randomToken();
      const expires = later(change.now, parts.pairTimes.token);
      const accepted = parts.addToken(change.memory.accepted, { hash: hashToken(token), expires });
      change.memory = { ...change.memory, accepted };
      const body = {
        pair_id: change.pairId,
        state: change.pair.state,
        token,
        token_expires: expires,
        manifest: this.#manifests.own(),
      };
      return { status: 200, body: body as unknown as JsonObject };
    });
    if (revoke !== undefined) this.#tell(revoke);
    if (answer instanceof ProtocolError) throw answer;
    return answer as PairAnswer;
  }

  /**
   * Takes the revoke record of a peer, which was verified.
   *
   * Spec: `pair-revoke-received`, `pair-revoke-ends`.
   */
  revoked(record: FederatedRecord): Promise<PairAnswer> {
    return this.#answer(record.actor, (change) => {
      change.keep(record);
      this.#kernel.parts.dropEnded(change);
      return { status: 200, body: { pair_id: change.pairId, state: change.pair.state } };
    });
  }

  /** Whether a message was had before; from now on it was. Spec: `pair-message-replay`. */
  #isReplay({ notes, now }: PairChange, name: string): boolean {
    const { parts } = this.#kernel;
    const at = Date.parse(now);
    const seen = notes.find(SEEN_AREA, name);
    const isReplay = seen !== undefined && parts.isWithinReplay(Number(seen.at), at);
    if (!isReplay) notes.put(SEEN_AREA, name, { at }, at);
    notes.forgetBefore(SEEN_AREA, at - parts.pairTimes.replay - 1);
    return isReplay;
  }

  async #answer(
    from: string,
    judge: (change: PairChange) => PairAnswer | ProtocolError,
  ): Promise<PairAnswer> {
    const answer = await this.#book.change(from, judge);
    if (answer instanceof ProtocolError) throw answer;
    return answer;
  }
}

/** What a refresh, or the answer to one, gives. */
export interface Refreshed {
  readonly token: string;
  readonly token_expires: string;
}

/**
 * Takes the token and the place of a peer over from a refresh, or from the answer to one. Of two tokens
 * of a peer the one that lives longer is the newer one: a message that was overtaken changes nothing.
 *
 * Spec: `pair-refresh`, `pair-moved`.
 */
export function takeOver(change: PairChange, refreshed: Refreshed, peerUrl: string): void {
  const { token, token_expires: expires } = refreshed;
  const { held } = change.memory;
  if (held === undefined || held.expires <= expires) {
    const fresh = { token, expires, since: change.now, origin: originOf(peerUrl) };
    change.memory = { ...change.memory, held: fresh };
    change.write(KINDS.update, { transition: 'tokens', token_expires: expires });
    if (change.pair.peerUrl !== peerUrl) {
      change.write(KINDS.update, { transition: 'peer_url', peer_url: peerUrl });
    }
  }
  // A renewal has become needless; that this host has moved is still to be told.
  if (change.memory.refresh?.isMove === false) change.memory = without(change.memory, 'refresh');
}

/** The peer was reached, and let this host in. Spec: `pair-recovered`. */
export function recover(change: PairChange): void {
  if (change.pair.state === 'degraded') change.write(KINDS.update, { transition: 'recover' });
  const { lastError, unreachableSince } = change.memory;
  if (lastError === undefined && unreachableSince === undefined) return;
  change.memory = without(change.memory, 'lastError', 'unreachableSince');
}

/**
 * Ends what was ended by a revoke: of the pair, or of an approval that was not used up.
 *
 * Spec: `pair-revoke-ends`.
 */
export function dropEnded(change: PairChange): void {
  const { memory, pair, records } = change;
  if (pair.state === 'revoked') {
    withdrawApprovals(change);
    change.memory = forgetSecrets(change.memory);
    return;
  }
  const revoked = revokedGeneses(records);
  if (memory.approvals.some(({ genesis }) => revoked.has(genesis))) withdrawApprovals(change);
  if (memory.confirm && revoked.has(memory.confirm.genesis)) {
    change.memory = without(change.memory, 'confirm');
  }
}
