/** Beginning a pair: the request, the polls, and the confirm that is repeated until it is answered. */
import { ProtocolError } from '../../core/errors.ts';
import { type JsonObject, ownMember } from '../../core/json.ts';
import type { FederationManifest } from '../../core/manifest.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { hashToken } from '../crypto.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { Signers } from '../records/signers.ts';
import { approve, leaveEstablishing } from './approval.ts';
import { isPaired, type Pair, type PairBook, type PairChange } from './book.ts';
import {
  operatorError,
  type PeerAnswer,
  type PeerClient,
  PeerRefusal,
  refusalOf,
} from './client.ts';
import type { ManifestDesk } from './manifests.ts';
import { type Confirm, exchanged, type Handshake, type Proposal, without } from './memory.ts';
import type { MessageDesk } from './messages.ts';
import { originOf } from './responder.ts';
import { checkHistory, type ReadResult } from './result.ts';
import { later } from './rules.ts';
import { KINDS, revokedGeneses } from './stand.ts';
import type { StartRequest } from './start-request.ts';

const BASE_PATH = '/v1/federation/pair';

/** How the command to begin a pair ended. */
export type Started =
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'waiting'; readonly pair: Pair; readonly proposal: string | null };

/** Begins pairs. */
export class Initiator {
  readonly #kernel: Kernel;
  readonly #book: PairBook;
  readonly #client: PeerClient;
  readonly #manifests: ManifestDesk;
  readonly #messages: MessageDesk;
  readonly #signers: Signers;
  /** Confirms that are under way, by the peer. */
  readonly #confirming = new Map<string, Promise<void>>();

  constructor(
    kernel: Kernel,
    book: PairBook,
    client: PeerClient,
    manifests: ManifestDesk,
    messages: MessageDesk,
    signers: Signers,
  ) {
    this.#kernel = kernel;
    this.#book = book;
    this.#client = client;
    this.#manifests = manifests;
    this.#messages = messages;
    this.#signers = signers;
  }

  /**
   * Begins a pair, as the operator wants it.
   *
   * Spec: `pair-start`, `pair-start-existing`, `pair-crossed-approve`, `invite-under-way`.
   *
   * @throws {ProtocolError}
   */
  async start(request: StartRequest): Promise<Started> {
    try {
      const manifest = await this.#manifests.fetch(request.peerUrl, request.strict);
      const peerDid = manifest.instance.did;
      if (peerDid === this.#kernel.instance.did) {
        throw new ProtocolError('conflict', 'this is the host itself');
      }
      return await this.#begin(peerDid, manifest, request);
    } catch (error) {
      throw operatorError(error);
    }
  }

  async #begin(
    peerDid: string,
    manifest: FederationManifest,
    request: StartRequest,
  ): Promise<Started> {
    const { parts } = this.#kernel;
    const { proposal, strict } = request;
    const begun = await this.#book.change(peerDid, (change) => {
      if (!parts.mayBegin(change.pair.state)) return { pair: change.pair };
      if (request.joins && parts.joinsHandshake(change.memory, change.now, parts.pairTimes)) {
        return { joined: change.pair };
      }
      const crossing = parts.findWaiting(change.memory, exchanged(proposal), change.now);
      if (crossing) {
        const { made } = approve(change, crossing, {}, parts.pairTimes.approval);
        return { approved: made.id };
      }
      return { message: this.#prepare(change, manifest, proposal, strict) };
    });
    if (begun.pair) return { kind: 'pair', pair: begun.pair };
    if (begun.joined) return { kind: 'waiting', pair: begun.joined, proposal: null };
    if (begun.approved !== undefined) {
      return { kind: 'waiting', pair: this.#pairWith(peerDid), proposal: begun.approved };
    }
    return this.#send(peerDid, manifest.federation.pair_endpoint, begun.message);
  }

  /** Writes down the request before it is sent. Spec: `pair-start-nonce`, `pair-records`. */
  #prepare(
    change: PairChange,
    manifest: FederationManifest,
    proposal: Proposal,
    strict: boolean,
  ): JsonObject & { readonly id: string; readonly nonce: string } {
    const { parts } = this.#kernel;
    const nonce = parts.pairNonce('pair_request');
    const peerUrl = manifest.base_url;
    const terms = { namespaces: { ...proposal.namespaces }, scopes: [...proposal.scopes] };
    const members = { ...terms, manifest: this.#manifests.own() };
    const message = this.#messages.make('pair_request', change.peerDid, nonce, members);
    change.write(KINDS.init, {
      peer_did: change.peerDid,
      peer_url: peerUrl,
      ...terms,
      request: message.id,
    });
    const until = later(change.now, parts.pairTimes.handshake);
    const handshake = { nonce, proposal, peerUrl, strict, until, phase: 'requesting' } as const;
    change.memory = { ...without(change.memory, 'lastError'), handshake };
    return { ...message, nonce };
  }

  async #send(
    peerDid: string,
    endpoint: string,
    message: JsonObject & { readonly nonce: string },
  ): Promise<Started> {
    const { nonce } = message;
    let answer: PeerAnswer;
    try {
      answer = await this.#client.post(endpoint, message);
    } catch (error) {
      await this.#giveUp(peerDid, nonce, error, true);
      throw error;
    }
    const { status, body } = answer;
    if (status === 200) {
      await this.#take(peerDid, nonce, answer);
      await this.confirm(peerDid);
      const pair = this.#pairWith(peerDid);
      return isPaired(pair) ? { kind: 'pair', pair } : { kind: 'waiting', pair, proposal: null };
    }
    if (status === 202) {
      const named = body && ownMember(body, 'aitl_record_id');
      const pair = await this.#enter(peerDid, nonce, 'polling');
      return { kind: 'waiting', pair, proposal: typeof named === 'string' ? named : null };
    }
    const refusal = refusalOf(answer);
    // The peer is making the same request, and has the right of way.
    if (status === 409 && refusal.code === 'conflict') {
      return {
        kind: 'waiting',
        pair: await this.#enter(peerDid, nonce, 'yielding'),
        proposal: null,
      };
    }
    await this.#giveUp(peerDid, nonce, refusal, true);
    throw refusal;
  }

  #pairWith(peerDid: string): Pair {
    const { parts, instance } = this.#kernel;
    return this.#book.find(parts.pairIdOf(instance.did, peerDid))!;
  }

  /** The peer has answered the request; it may have ended the handshake in the meantime. */
  #enter(peerDid: string, nonce: string, phase: Handshake['phase']): Promise<Pair> {
    const { handshake: window } = this.#kernel.parts.pairTimes;
    return this.#book.change(peerDid, (change) => {
      const { handshake } = change.memory;
      if (handshake?.nonce === nonce) {
        const until = later(change.now, window);
        change.memory = { ...change.memory, handshake: { ...handshake, phase, until } };
      }
      return change.pair;
    });
  }

  /** Ends a handshake that came to nothing. */
  #giveUp(peerDid: string, nonce: string, error: unknown, isDeclined: boolean): Promise<void> {
    return this.#book.change(peerDid, (change) => {
      if (change.memory.handshake?.nonce !== nonce) return;
      change.memory = { ...without(change.memory, 'handshake'), lastError: errorText(error) };
      if (isDeclined) leaveEstablishing(change);
    });
  }

  /**
   * Asks once whether the request was approved.
   *
   * Spec: `pair-polling`, `pair-poll-result`, `pair-poll-declined`.
   *
   * @throws {PeerRefusal} if it is to be asked again
   */
  async poll({ pairId, peerDid, memory }: Pair): Promise<void> {
    const { handshake } = memory;
    if (handshake?.phase !== 'polling') return;
    const { nonce, peerUrl } = handshake;
    const message = this.#messages.make('pair_poll', peerDid, nonce, { pair_id: pairId });
    const answer = await this.#client.post(`${peerUrl}${BASE_PATH}/${pairId}/poll`, message);
    if (answer.status === 202) return;
    try {
      if (answer.status !== 200) throw refusalOf(answer);
      await this.#take(peerDid, nonce, answer);
    } catch (error) {
      if (!(error instanceof PeerRefusal || error instanceof ProtocolError)) throw error;
      if (error instanceof PeerRefusal && error.isTemporary) throw error;
      await this.#giveUp(peerDid, nonce, error, error.code === 'pair_declined');
    }
  }

  /** Takes up a request of which it is not known whether it was answered: the peer knows. */
  async resume({ peerDid, memory }: Pair): Promise<void> {
    const { handshake } = memory;
    if (handshake?.phase === 'requesting') await this.#enter(peerDid, handshake.nonce, 'polling');
  }

  /** The time for a handshake is over. */
  endPolling({ peerDid, memory }: Pair): Promise<void> {
    return this.#book.change(peerDid, (change) => {
      if (change.memory.handshake?.nonce !== memory.handshake?.nonce) return;
      change.memory = without(change.memory, 'handshake');
    });
  }

  /**
   * Takes the result of a handshake, and writes down that it is to be confirmed.
   *
   * Spec: `pair-result-checked`, `pair-records`.
   *
   * @throws {ProtocolError | PeerRefusal} if it is refused; the handshake is over then
   */
  async #take(peerDid: string, nonce: string, { body }: PeerAnswer): Promise<void> {
    const handshake = this.#pairWith(peerDid).memory.handshake;
    if (handshake?.nonce !== nonce) return;
    let result: ReadResult;
    let history: FederatedRecord[];
    try {
      const tools = { kernel: this.#kernel, signers: this.#signers, manifests: this.#manifests };
      const { proposal, strict } = handshake;
      result = await this.#kernel.parts.checkResult(tools, body, { peerDid, proposal, strict });
      history = await checkHistory(tools, result.records, peerDid);
    } catch (error) {
      await this.#giveUp(peerDid, nonce, error, false);
      throw error;
    }
    await this.#book.change(peerDid, (change) => {
      if (change.memory.handshake?.nonce !== nonce) return;
      for (const record of [...history, result.genesis]) change.keep(record);
      if (revokedGeneses(change.records).has(result.genesis.id)) {
        const lastError = 'the genesis was revoked';
        change.memory = { ...without(change.memory, 'handshake'), lastError };
        return;
      }
      change.memory = {
        ...without(change.memory, 'handshake', 'lastError'),
        confirm: this.#newConfirm(handshake, result, change.now),
      };
    });
  }

  #newConfirm({ nonce, proposal, until }: Handshake, result: ReadResult, now: string): Confirm {
    const { parts } = this.#kernel;
    const { genesis, token, token_expires: expires, manifest } = result;
    return {
      nonce,
      proposal,
      genesis: genesis.id,
      peerUrl: manifest.base_url,
      token: parts.randomToken(),
      tokenExpires: later(now, parts.pairTimes.token),
      given: { token, expires },
      until,
      attempts: 0,
    };
  }

  /**
   * Confirms a result once, however many ask for it. What fails for now is left to be repeated.
   *
   * Spec: `pair-confirm-repeat`, `pair-no-half`.
   */
  confirm(peerDid: string): Promise<void> {
    const flight = this.#confirming.get(peerDid) ?? this.#confirmNow(peerDid);
    this.#confirming.set(peerDid, flight);
    return flight.finally(() => this.#confirming.delete(peerDid));
  }

  async #confirmNow(peerDid: string): Promise<void> {
    const { pairId, memory } = this.#pairWith(peerDid);
    const { nextAttemptAt } = memory.confirm ?? {};
    if (nextAttemptAt !== undefined && nextAttemptAt > nowOf(this.#kernel)) return;
    const confirm = await this.#book.change(peerDid, (change) => this.#renewTerm(change));
    if (!confirm) return;
    const message = this.#messages.make('pair_confirm', peerDid, confirm.nonce, {
      pair_id: pairId,
      genesis: confirm.genesis,
      token: confirm.token,
      token_expires: confirm.tokenExpires,
    });
    try {
      const url = `${confirm.peerUrl}${BASE_PATH}/${pairId}/confirm`;
      const answer = await this.#client.post(url, message);
      if (answer.status !== 200) throw refusalOf(answer);
    } catch (error) {
      if (!(error instanceof PeerRefusal)) throw error;
      // What the end of the host cut off is no failure.
      if (this.#client.isStopped) return;
      await this.#book.change(peerDid, (change) => this.#confirmFailed(change, confirm, error));
      return;
    }
    await this.#book.change(peerDid, (change) => activate(change, confirm));
  }

  /** The token in a confirm lives from the time at which it is sent, however often that is. */
  #renewTerm(change: PairChange): Confirm | undefined {
    const { confirm } = change.memory;
    const tokenExpires = later(change.now, this.#kernel.parts.pairTimes.token);
    if (!confirm || confirm.tokenExpires === tokenExpires) return confirm;
    const renewed = { ...confirm, tokenExpires };
    change.memory = { ...change.memory, confirm: renewed };
    return renewed;
  }

  /** A fault of this host kept a confirm from being sent. */
  putOffConfirm({ peerDid, memory }: Pair): Promise<void> {
    const fault = new PeerRefusal('a fault of this host', true);
    return this.#book.change(peerDid, (change) => {
      if (memory.confirm) this.#confirmFailed(change, memory.confirm, fault);
    });
  }

  #confirmFailed(change: PairChange, { nonce }: Confirm, error: PeerRefusal): void {
    const { parts } = this.#kernel;
    const { confirm } = change.memory;
    if (confirm?.nonce !== nonce) return;
    const lastError = errorText(error);
    if (parts.endsConfirm(error)) {
      change.memory = { ...without(change.memory, 'confirm'), lastError };
      return;
    }
    const repeated = parts.repeatConfirm(confirm, change.now, parts.confirmSchedule);
    change.memory = { ...change.memory, confirm: repeated, lastError };
  }
}

/**
 * The peer has accepted a confirm: the pair is active.
 *
 * Spec: `pair-no-half`, `pair-confirm-used`.
 */
export function activate(change: PairChange, { nonce }: Pick<Confirm, 'nonce'>): void {
  const { confirm } = change.memory;
  if (confirm?.nonce !== nonce) return;
  const { genesis, peerUrl, token, tokenExpires, given } = confirm;
  change.write(KINDS.active, { peer_did: change.peerDid, peer_url: peerUrl, genesis });
  const settled = without(change.memory, 'handshake', 'confirm', 'result', 'refresh');
  change.memory = {
    ...without(settled, 'lastError', 'unreachableSince'),
    accepted: [{ hash: hashToken(token), expires: tokenExpires }],
    held: { ...given, since: change.now, origin: originOf(peerUrl) },
  };
}

/** What the operator is shown of a failure. */
export function errorText(error: unknown): string {
  if (error instanceof PeerRefusal) return error.message;
  return error instanceof ProtocolError ? error.code : 'a fault of this host';
}
