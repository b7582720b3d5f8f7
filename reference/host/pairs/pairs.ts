/** The pairs of a host: what its operator does with them, what peers ask, and who is let in. */
import { ProtocolError } from '../../core/errors.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import { bearerToken } from '../authorize.ts';
import { hashToken } from '../crypto.ts';
import { type IncomingAnswer, TransportError } from '../guarded-fetch.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { Records } from '../records/records.ts';
import type { PeerSource, Signers } from '../records/signers.ts';
import {
  addRule,
  approve,
  decline,
  type Decision,
  leaveEstablishing,
  listRules,
  proposer,
  removeRule,
  type Rule,
  withdrawApprovals,
} from './approval.ts';
import { isPaired, type Pair, PairBook, type PairChange } from './book.ts';
import { PairCare } from './care.ts';
import { PeerClient, type PeerRequestOptions } from './client.ts';
import { activate, Initiator, type Started } from './initiator.ts';
import { ManifestDesk } from './manifests.ts';
import { without } from './memory.ts';
import { MessageDesk } from './messages.ts';
import { noteRevoke, RevokeNotices } from './notices.ts';
import { Renewal } from './renewal.ts';
import { type PairAnswer, Responder } from './responder.ts';
import { readNotice } from './revoke-notice.ts';
import type { ContactFailure, OperatorChange } from './rules.ts';
import { KINDS } from './stand.ts';
import type { StartRequest } from './start-request.ts';

/** What a peer may do who has shown a token. */
export interface PeerAccess {
  readonly pair: Pair;
  readonly scopes: readonly string[];
}

const BASE_AREA = 'host';
const BASE_NOTE = 'base';

/** Joins everything about pairs. */
export class Pairs {
  readonly manifests: ManifestDesk;
  readonly #kernel: Kernel;
  readonly #records: Records;
  readonly #signers: Signers;
  readonly #book: PairBook;
  readonly #messages: MessageDesk;
  readonly #responder: Responder;
  readonly #initiator: Initiator;
  readonly #renewal: Renewal;
  readonly #notices: RevokeNotices;
  readonly #care: PairCare;

  /** @param signal cuts off what is under way */
  constructor(kernel: Kernel, records: Records, signers: Signers, signal: AbortSignal) {
    this.#kernel = kernel;
    this.#records = records;
    this.#signers = signers;
    this.#book = new PairBook(kernel, records);
    const client = new PeerClient(kernel, signal);
    this.manifests = new ManifestDesk(kernel, signers, client);
    this.#messages = new MessageDesk(kernel, signers, this.manifests);
    this.#responder = new Responder(kernel, this.#book, this.manifests, (revoke) =>
      this.#notices.notice(revoke),
    );
    const desks = [client, this.manifests, this.#messages] as const;
    this.#initiator = new Initiator(kernel, this.#book, ...desks, signers);
    this.#renewal = new Renewal(kernel, this.#book, ...desks);
    this.#notices = new RevokeNotices(kernel, client, signal);
    this.#care = new PairCare({
      ...{ kernel, book: this.#book, signal },
      initiator: this.#initiator,
      renewal: this.#renewal,
    });
    signers.usePeers({
      find: (did) => this.#sourceOf(did),
      isPeer: (did) => this.#isPeer(did),
    });
  }

  /** Where a paired peer can be asked for keys. */
  #sourceOf(did: string): PeerSource | undefined {
    const pair = this.findByDid(did);
    if (!pair || !isPaired(pair) || pair.peerUrl === undefined) return undefined;
    return { did, base: pair.peerUrl };
  }

  async #isPeer(did: string): Promise<boolean> {
    await this.#book.settled();
    return this.findByDid(did) !== undefined;
  }

  /** Takes up what the store has. Before that nothing can be asked. */
  open(): void {
    this.#book.open();
  }

  /** Begins with what is due. */
  async start(): Promise<void> {
    await this.#noteBase();
    await this.#care.start();
    this.#notices.start();
  }

  /** Lets what is under way end, and begins nothing else. */
  async stop(): Promise<void> {
    await Promise.all([this.#care.stop(), this.#notices.stop()]);
  }

  /**
   * Tells the peers when the host was started under another base URL than before.
   *
   * Spec: `pair-moved-tell`.
   */
  async #noteBase(): Promise<void> {
    const { store, log, config } = this.#kernel;
    const { base } = config;
    const former = store.notes.find(BASE_AREA, BASE_NOTE)?.base;
    if (former === base) return;
    if (former !== undefined) {
      for (const { peerDid } of this.#book.all().filter(isPaired)) {
        await this.#book.change(peerDid, (change) => {
          change.memory = { ...change.memory, refresh: { attempts: 0, isMove: true } };
        });
      }
    }
    await log.transact(({ notes }) => notes.put(BASE_AREA, BASE_NOTE, { base }));
  }

  // What the operator sees and does.

  /** The pairs that have a state, in ascending order of their ids. */
  list(): Pair[] {
    return this.#book.all().filter(({ state }) => state !== null);
  }

  /** A pair that has a state; undefined if there is none. */
  find(pairId: string): Pair | undefined {
    const pair = this.#book.find(pairId);
    return pair?.state === null ? undefined : pair;
  }

  /** The pair with a peer, if it has a state. */
  findByDid(peerDid: string): Pair | undefined {
    const { parts, instance } = this.#kernel;
    return this.find(parts.pairIdOf(instance.did, peerDid));
  }

  /**
   * A pair by its id.
   *
   * @throws {ProtocolError} `not-found`
   */
  require(pairId: string): Pair {
    const pair = this.find(pairId);
    if (!pair) throw new ProtocolError('not-found', 'no such pair');
    return pair;
  }

  /** Hears of each pair that changed. */
  listen(listener: (pair: Pair) => void): void {
    this.#book.listen(listener);
  }

  /** Begins a pair. @throws {ProtocolError} */
  begin(request: StartRequest): Promise<Started> {
    return this.#initiator.start(request);
  }

  /** Spec: `pair-pause`, `pair-pause-keeps`. @throws {ProtocolError} */
  pause(pairId: string): Promise<Pair> {
    return this.#transit(pairId, 'pause');
  }

  /** Spec: `pair-pause`. @throws {ProtocolError} */
  resume(pairId: string): Promise<Pair> {
    return this.#transit(pairId, 'resume');
  }

  /** Spec: `pair-transition-conflict`. */
  #transit(pairId: string, transition: 'pause' | 'resume'): Promise<Pair> {
    return this.#change(pairId, (change) => {
      this.#require(change.pair, transition);
      change.write(KINDS.update, { transition });
    });
  }

  /** @throws {ProtocolError} `conflict` where a change is not for the state of a pair */
  #require(pair: Pair, change: OperatorChange): void {
    if (this.#kernel.parts.mayChange(pair.state, change)) return;
    throw new ProtocolError('conflict', `the pair is ${pair.state}`);
  }

  /** Makes a change that the operator wants, and gives back the pair after it. */
  async #change(pairId: string, work: (change: PairChange) => void): Promise<Pair> {
    const { peerDid } = this.require(pairId);
    await this.#book.change(peerDid, work);
    return this.#book.find(pairId)!;
  }

  /** Spec: `pair-refresh-operator`, `pair-transition-conflict`. @throws {ProtocolError} */
  async refresh(pairId: string): Promise<Pair> {
    const pair = this.require(pairId);
    this.#require(pair, 'refresh');
    await this.#renewal.refreshNow(pair);
    return this.#book.find(pairId)!;
  }

  /**
   * Ends a pair, or what is on the way to be one.
   *
   * Spec: `pair-revoke`, `pair-revoke-notice`, `pair-transition-conflict`.
   *
   * @throws {ProtocolError}
   */
  async revoke(pairId: string, reason: string | undefined): Promise<Pair> {
    let notice: string | undefined;
    const pair = await this.#change(pairId, (change) => {
      this.#require(change.pair, 'revoke');
      if (change.pair.state === 'establishing') return this.#breakOff(change);
      const { genesis, peerUrl } = change.pair;
      const body = { genesis: genesis!, ...(reason !== undefined && { reason }) };
      const record = change.write(KINDS.revoke, body);
      withdrawApprovals(change);
      change.memory = this.#kernel.parts.forgetSecrets(change.memory);
      noteRevoke(change, record, peerUrl!);
      notice = record.id;
    });
    if (notice !== undefined) this.#notices.notice(notice);
    return pair;
  }

  /** Ends what is on the way to be a pair. */
  #breakOff(change: PairChange): void {
    const { waiting } = change.memory;
    withdrawApprovals(change);
    change.memory = without(change.memory, 'handshake', 'confirm', 'result');
    for (const proposal of waiting) decline(change, proposal, {});
    leaveEstablishing(change);
  }

  /** Spec: `pair-threads`. */
  async allowThread(
    pairId: string,
    thread: string,
  ): Promise<{ readonly record: string; readonly isNew: boolean }> {
    const { peerDid } = this.require(pairId);
    return this.#book.change(peerDid, (change) => {
      const known = change.pair.threads?.get(thread);
      if (known) return { record: known.id, isNew: false };
      const record = change.write(KINDS.config, { thread, allow: true });
      return { record: record.id, isNew: true };
    });
  }

  /**
   * Takes the leave for a thread back.
   *
   * Spec: `pair-threads`.
   *
   * @throws {ProtocolError} `not-found` where it is not allowed
   */
  async disallowThread(pairId: string, thread: string): Promise<void> {
    await this.#change(pairId, (change) => {
      if (!change.pair.threads?.has(thread)) {
        throw new ProtocolError('not-found', 'the thread is not allowed');
      }
      change.write(KINDS.config, { thread, allow: false });
    });
  }

  // Approval.

  /** Spec: `aitl-list`. */
  proposals(): JsonObject {
    const { parts, store } = this.#kernel;
    return parts.proposalsView(store.notes, nowOf(this.#kernel));
  }

  /**
   * Checks that there is such a proposal.
   *
   * Spec: `aitl-decide-once`.
   *
   * @throws {ProtocolError} `not-found`
   */
  requireProposal(id: string): void {
    if (proposer(this.#kernel.store.notes, id) !== undefined) return;
    throw new ProtocolError('not-found', 'no such proposal');
  }

  /**
   * Decides about a proposal.
   *
   * Spec: `aitl-decide`, `aitl-decide-once`.
   *
   * @throws {ProtocolError}
   */
  async decide(id: string, { decision, reason }: Decision): Promise<JsonObject> {
    const { store, parts } = this.#kernel;
    const peerDid = proposer(store.notes, id);
    if (peerDid === undefined) throw new ProtocolError('not-found', 'no such proposal');
    return this.#book.change(peerDid, (change) => {
      parts.checkUndecided(parts.proposalStanding(change.notes, id, change.now));
      const waiting = change.memory.waiting.find((one) => one.id === id);
      if (!waiting) throw new ProtocolError('conflict', 'the proposal is decided');
      const isApproved = decision === 'approve';
      const { record } = isApproved
        ? approve(change, waiting, { reason }, parts.pairTimes.approval)
        : decline(change, waiting, { reason });
      return {
        record: record.id,
        action: 'applied',
        result: isApproved ? 'pair_completed' : 'pair_declined',
        pair_id: change.pairId,
        ...(isApproved && { token_ttl: '90d' }),
      };
    });
  }

  rules(): Rule[] {
    return listRules(this.#kernel.store.notes);
  }

  /**
   * Makes a rule. What waits already, and it is for, is approved too.
   *
   * Spec: `aitl-rule`.
   *
   * @throws {ProtocolError} `shape-invalid`
   */
  async addRule(body: JsonObject): Promise<Rule> {
    const { parts } = this.#kernel;
    const match = parts.readRule(body);
    const rule = await this.#records.transact((writer) => addRule(writer, body, match));
    for (const { peerDid } of this.#book.all()) {
      await this.#book.change(peerDid, (change) => {
        for (const waiting of parts.waitingForRule(change, rule)) {
          approve(change, waiting, { rule: rule.id }, parts.pairTimes.approval);
        }
      });
    }
    return rule;
  }

  /** @throws {ProtocolError} `not-found` */
  removeRule(id: string): Promise<void> {
    return this.#records.transact((writer) => removeRule(writer, id));
  }

  // What peers ask.

  /** Spec: `pair-request-pending`. @throws {ProtocolError} */
  async takeRequest(value: JsonValue): Promise<PairAnswer> {
    return this.#responder.request(await this.#messages.judge('pair_request', value, undefined));
  }

  /** Spec: `pair-poll-pending`. @throws {ProtocolError} */
  async takePoll(value: JsonValue, pairId: string): Promise<PairAnswer> {
    return this.#responder.poll(await this.#messages.judge('pair_poll', value, pairId));
  }

  /** Spec: `pair-confirm`. @throws {ProtocolError} */
  async takeConfirm(value: JsonValue, pairId: string): Promise<PairAnswer> {
    return this.#responder.confirm(await this.#messages.judge('pair_confirm', value, pairId));
  }

  /** Spec: `pair-refresh`. @throws {ProtocolError} */
  async takeRefresh(value: JsonValue, pairId: string): Promise<PairAnswer> {
    return this.#responder.refresh(await this.#messages.judge('pair_refresh', value, pairId));
  }

  /** Spec: `pair-revoke-received`. @throws {ProtocolError} */
  async takeRevoke(body: JsonValue, pairId: string): Promise<PairAnswer> {
    const tools = { kernel: this.#kernel, signers: this.#signers };
    return this.#responder.revoked(await readNotice(tools, body, pairId));
  }

  /**
   * Who is asking, by the token of a pair. The first use of a token ends those that are older, and
   * tells that a confirm has arrived.
   *
   * Spec: `pair-token-bound`, `pair-token-unknown`, `pair-token-expired`, `pair-pause`,
   * `pair-renewal-overlap`, `pair-confirm-used`.
   *
   * @throws {ProtocolError} `unauthorized`, `token_expired_renew_pair`, `pair_paused`
   */
  async authenticatePeer(authorization: string | undefined): Promise<PeerAccess> {
    const { parts } = this.#kernel;
    const token = bearerToken(authorization);
    const hash = token === undefined ? '' : hashToken(token);
    const known = this.#book.findByToken(hash);
    if (!known) throw new ProtocolError('unauthorized', 'a token of a pair is needed');
    if (this.#isFirstUse(known, hash)) {
      await this.#book.change(known.peerDid, (change) => {
        const confirm = parts.confirmInUse(change.memory, hash);
        if (confirm) activate(change, confirm);
        const accepted = parts.useToken(change.memory.accepted, hash);
        if (accepted !== change.memory.accepted) change.memory = { ...change.memory, accepted };
      });
    }
    const pair = this.#book.find(known.pairId)!;
    const verdict = parts.judgeToken(pair, hash, nowOf(this.#kernel));
    if (verdict) throw new ProtocolError(verdict, 'the token opens nothing now');
    return { pair, scopes: pair.terms!.scopes };
  }

  #isFirstUse({ memory, state }: Pair, hash: string): boolean {
    if (this.#kernel.parts.confirmInUse(memory, hash)) return true;
    return state !== 'paused' && memory.accepted.findIndex((one) => one.hash === hash) > 0;
  }

  // What this host asks of a peer.

  /**
   * Makes a request of a paired peer, with the token that it gave.
   *
   * Spec: `pair-token-sent`.
   *
   * @param path the path and query below its base URL
   * @throws {TransportError}
   */
  async peerRequest(
    { pairId }: Pair,
    path: string,
    options: PeerRequestOptions,
  ): Promise<IncomingAnswer> {
    const { held } = this.require(pairId).memory;
    if (!held) throw new TransportError('refused', 'no token of the peer is held');
    const { parts, transport } = this.#kernel;
    return transport.request(parts.requestToPeer(held, path, options));
  }

  /**
   * A pull from the peer succeeded.
   *
   * Spec: `pair-recovered`.
   */
  async noteContact(pairId: string): Promise<void> {
    await this.#change(pairId, (change) => {
      this.#kernel.parts.recoverByPull(change);
      change.memory = { ...change.memory, lastSync: change.now };
    });
  }

  /**
   * A pull from the peer failed.
   *
   * Spec: `pair-degraded`.
   *
   * @param error what the operator is shown of it
   */
  async noteFailure(pairId: string, failure: ContactFailure, error: string): Promise<void> {
    const { parts } = this.#kernel;
    await this.#change(pairId, (change) => {
      const isUnreachable = failure === 'unreachable';
      const since = isUnreachable ? (change.memory.unreachableSince ?? change.now) : undefined;
      const reached = without(change.memory, 'unreachableSince');
      change.memory = {
        ...(since === undefined ? reached : { ...reached, unreachableSince: since }),
        lastError: error,
      };
      const { unreachable } = parts.pairTimes;
      const isDegraded = parts.isDegradedBy(failure, since, change.now, unreachable);
      if (isDegraded && change.pair.state === 'active') {
        change.write(KINDS.update, { transition: 'degrade' });
      }
    });
  }
}
