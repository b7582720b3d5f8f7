/**
 * Sending: what is new goes into envelopes, and each envelope to the peer or, where that is away, to
 * its relay. For each peer one envelope is under way at a time; what arrives meanwhile waits where it
 * is, on its thread. So nothing grows while a peer and its relay are away.
 */
import type { Envelope, EnvelopePayload } from '../../core/envelopes.ts';
import type { RecordForm } from '../../core/hash-levels.ts';
import { formatTimestamp, timestampToMilliseconds } from '../../core/time.ts';
import { type Job, type JobFailure, type JobKind, JobRunner } from '../jobs.ts';
import type { Kernel } from '../kernel.ts';
import type { NoteReader, NoteTables } from '../notes.ts';
import { isPaired } from '../pairs/book.ts';
import type { Records } from '../records/records.ts';
import type { PeerLinks, PeerPair } from '../sync/peer-links.ts';
import {
  type AttemptTools,
  deposit,
  type DepositVerdict,
  handOver,
  type SendOutcome,
} from './attempt.ts';
import { type ComposeTools, type Draft } from './compose.ts';
import { CONFIG_THREAD, type RelayBook, type RelaySetting } from './relay-config.ts';
import {
  addWaiting,
  changePeer,
  changeWaiting,
  dropKept,
  dropNews,
  dropWaiting,
  envelopeName,
  envelopeText,
  type EnvelopePath,
  findPeer,
  findPlace,
  findWaiting,
  firstWaiting,
  forgetKept,
  keepDeposited,
  type KeptEnvelope,
  listPeers,
  type Named,
  nextKept,
  nextNews,
  putKept,
  putNews,
  putPeer,
  putPlace,
  type Redeposit,
  removeKept,
  removeNews,
  removeWaiting,
  replaceKept,
  replaceWaiting,
  type SendRow,
  type WaitingEnvelope,
} from './send-notes.ts';

/** How long an envelope is tried, or kept where it was deposited. Spec: `async-retention`. */
export const ENVELOPE_LIFE = 7 * 24 * 60 * 60 * 1000;

/**
 * Tells whether an envelope was tried, or kept, for long enough.
 *
 * Spec: `async-retention`.
 */
export function isEnvelopeOver(
  { created }: { readonly created: string },
  now: number,
  life: number,
): boolean {
  return timestampToMilliseconds(created) + life <= now;
}

/**
 * Tells whether the host sends to a peer at all, though its pair may be paused.
 *
 * Spec: `async-send`.
 */
export function isSentTo(
  pair: PeerPair | undefined,
  relay: RelaySetting | undefined,
): relay is RelaySetting {
  return (
    relay !== undefined &&
    pair !== undefined &&
    isPaired(pair) &&
    pair.scopes.includes('federation:sync_push')
  );
}

/**
 * Tells whether anything goes to a peer now.
 *
 * Spec: `async-send`, `pair-pause`.
 */
export function maySendNow(pair: Pick<PeerPair, 'state'> | undefined): boolean {
  return pair?.state === 'active' || pair?.state === 'degraded';
}

/**
 * Tells whether what waits for a peer is tried at once, whatever its schedule says.
 *
 * Spec: `async-again`.
 */
export function isTriedAtOnce(
  row: Pick<SendRow, 'relay' | 'state'>,
  relay: Pick<RelaySetting, 'url'>,
  pair: Pick<PeerPair, 'state'>,
): boolean {
  return row.relay !== relay.url || (row.state !== 'active' && pair.state === 'active');
}

/**
 * Tells whether a kept envelope has to be deposited at the relay that is in force.
 *
 * Spec: `async-redeposit`.
 */
export function isRedeposited(kept: Pick<KeptEnvelope, 'relay'>, relay: string): boolean {
  return kept.relay !== relay;
}

/**
 * The name of the queue in which the envelopes for a peer wait.
 *
 * Spec: `async-order`, `async-apart`.
 */
export function queueOfPeer(peerDid: string): string {
  return peerDid;
}

/**
 * The text with which an attempt is made: the one that was signed when the envelope was made.
 *
 * Spec: `async-same`.
 */
export function attemptText(text: string): string {
  return text;
}

/** What sending works with. */
export interface SendingTools extends ComposeTools {
  readonly records: Records;
  readonly links: PeerLinks;
  readonly book: RelayBook;
}

/** How many arrivals are looked at in one turn. */
const SCAN_LENGTH = 10_000;

/** How often what was kept long enough is forgotten, in milliseconds. */
const FORGET_INTERVAL = 60 * 60 * 1000;

const NOT_STARTED: Redeposit = { after: '', attempts: 0, nextAttemptAt: null };

/** A peer as somebody to whom something is to be sent. */
type PeerJob = Job;

/** Sends to all peers. */
export class Sending {
  readonly #tools: SendingTools;
  readonly #kernel: Kernel;
  readonly #runner: JobRunner<PeerJob>;
  readonly #stopping = new AbortController();
  readonly #endings: (() => void)[] = [];
  readonly #reviews = new Set<Promise<void>>();
  #isNoticing = false;
  #cancelForget: () => void = () => undefined;

  constructor(tools: SendingTools) {
    this.#tools = tools;
    this.#kernel = tools.kernel;
    const { parts } = tools.kernel;
    const kind: JobKind<PeerJob> = {
      open: () => this.#open(),
      find: (peerDid) => this.#find(peerDid),
      queueOf: ({ id }) => parts.queueOfPeer(id),
      width: 1,
      step: ({ id }) => this.#step(id),
      fail: ({ id }, failure) => this.#rest(id, failure),
    };
    this.#runner = new JobRunner(kind, {
      clock: parts.clock,
      schedule: parts.jobSchedule,
      mayHeal: () => true,
      onError: (error) => parts.logger.error({ err: error }, 'an envelope could not be sent'),
    });
  }

  /** Takes up what was left. Before that nothing is sent. */
  async start(): Promise<void> {
    const { links, records } = this.#tools;
    this.#endings.push(
      links.watch((peerDid) => this.#review(peerDid)),
      records.watch(CONFIG_THREAD, () => this.#reviewAll()),
      records.watch(undefined, () => this.#noticeSoon()),
    );
    this.#reviewAll();
    await Promise.all(this.#reviews);
    this.#runner.start();
    this.#forget();
  }

  /** Cuts off what is under way, and begins nothing more. */
  async stop(): Promise<void> {
    for (const end of this.#endings) end();
    this.#cancelForget();
    this.#stopping.abort();
    await this.#runner.stop();
    await Promise.allSettled(this.#reviews);
  }

  get #notes(): NoteReader {
    return this.#kernel.store.notes;
  }

  #transact<T>(work: (notes: NoteTables) => T): Promise<T> {
    return this.#kernel.log.transact(({ notes }) => work(notes));
  }

  get #now(): number {
    return this.#kernel.parts.clock.now();
  }

  // To whom something is sent.

  #reviewAll(): void {
    const known = [...this.#tools.links.list(), ...listPeers(this.#notes)];
    for (const peerDid of new Set(known.map((one) => one.peerDid))) this.#review(peerDid);
  }

  /** Looks again at whether, and by which relay, something is sent to a peer. */
  #review(peerDid: string): void {
    if (this.#stopping.signal.aborted) return;
    const review = this.#kernel.gates
      .exclusive(`async ${peerDid}`, () => this.#adjust(peerDid))
      .then(() => this.#runner.notice(peerDid))
      .catch((error: unknown) => {
        this.#kernel.parts.logger.error({ err: error }, 'a peer could not be looked at');
      })
      .finally(() => this.#reviews.delete(review));
    this.#reviews.add(review);
  }

  async #adjust(peerDid: string): Promise<void> {
    const { links, book } = this.#tools;
    const pair = links.find(peerDid);
    const relay = book.inForce(peerDid);
    const row = findPeer(this.#notes, peerDid);
    if (!this.#kernel.parts.isSentTo(pair, relay)) {
      if (row?.isOpen) await this.#transact((notes) => this.#close(notes, peerDid, pair));
      return;
    }
    const { url } = relay;
    const state = pair!.state;
    if (row?.isOpen && row.relay === url && row.state === state) return;
    await this.#transact((notes) => this.#openPeer(notes, pair!, relay));
  }

  /** Spec: `async-config-live`, `async-again`, `async-redeposit`. */
  #openPeer(notes: NoteTables, pair: PeerPair, relay: RelaySetting): void {
    const { parts } = this.#kernel;
    const row = findPeer(notes, pair.peerDid);
    const { url } = relay;
    if (!row) return putPeer(notes, newRow(pair, url, this.#beginning(pair, relay)));
    const isOtherRelay = row.relay !== url;
    if (parts.isTriedAtOnce(row, relay, pair)) {
      const head = firstWaiting(notes, pair.peerDid);
      if (head) changeWaiting(notes, head.name, () => ({ nextAttemptAt: null }));
    }
    const scanned = row.isOpen ? row.scanned : this.#resume(notes, row, pair, relay);
    const redeposit = isOtherRelay ? NOT_STARTED : row.redeposit && dueNow(row.redeposit);
    const changes = { isOpen: true, scanned, relay: url, state: pair.state, restsUntil: null };
    putPeer(notes, { ...row, ...changes, redeposit });
  }

  /**
   * Goes on with a peer to which nothing was sent for some time. What arrived meanwhile is news where
   * the thread was sent before; else it comes along with what arrives next.
   */
  #resume(notes: NoteTables, row: SendRow, pair: PeerPair, relay: RelaySetting): number {
    const { peerDid, scanned } = row;
    const beginning = Math.max(scanned, this.#beginning(pair, relay));
    for (const thread of this.#tools.records.reader.listArrivedThreads(scanned, beginning)) {
      if (findPlace(notes, peerDid, thread)) putNews(notes, peerDid, thread);
    }
    return beginning;
  }

  /** From which arrival on records are news for a peer: since it is one to which the host sends. */
  #beginning({ genesis }: PeerPair, { arrival }: RelaySetting): number {
    const { reader } = this.#tools.records;
    const paired = genesis === undefined ? 0 : (reader.find(genesis)?.arrival ?? 0);
    return Math.max(arrival, paired);
  }

  /** What waits for a peer to which nothing is sent any more is dropped. */
  #close(notes: NoteTables, peerDid: string, pair: PeerPair | undefined): void {
    dropWaiting(notes, peerDid);
    dropNews(notes, peerDid);
    // Without a pair nobody is to get what was meant for it, at whatever relay.
    if (!pair || !isPaired(pair)) dropKept(notes, peerDid);
    const state = pair?.state ?? null;
    changePeer(notes, peerDid, () => ({ isOpen: false, state, redeposit: null }));
  }

  // What is to be done for whom.

  *#open(): Generator<PeerJob> {
    for (const { peerDid } of listPeers(this.#notes)) {
      const job = this.#find(peerDid);
      if (job) yield job;
    }
  }

  /** What arrives together is noticed once. */
  #noticeSoon(): void {
    if (this.#isNoticing) return;
    this.#isNoticing = true;
    setImmediate(() => {
      this.#isNoticing = false;
      if (!this.#stopping.signal.aborted) this.#noticeAll();
    });
  }

  #noticeAll(): void {
    for (const { peerDid, isOpen } of listPeers(this.#notes)) {
      if (isOpen) this.#runner.notice(peerDid);
    }
  }

  /** What is to be done next for a peer, and when; undefined if there is nothing. */
  #find(peerDid: string): PeerJob | undefined {
    const row = findPeer(this.#notes, peerDid);
    if (!row?.isOpen) return undefined;
    const due = this.#dueOf(row);
    if (due === undefined) return undefined;
    const rests = row.restsUntil === null ? 0 : timestampToMilliseconds(row.restsUntil);
    const time = Math.max(due, rests);
    const nextAttemptAt = time <= this.#now ? undefined : formatTimestamp(time);
    return { id: peerDid, attempts: 0, nextAttemptAt };
  }

  /** When the next thing for a peer is due, in milliseconds; undefined if there is none. */
  #dueOf(row: SendRow): number | undefined {
    const { peerDid, redeposit } = row;
    if (row.scanned < this.#tools.records.reader.lastArrival()) return 0;
    // What arrives meanwhile is known; nothing else is done.
    if (!this.#kernel.parts.maySendNow(this.#tools.links.find(peerDid))) return undefined;
    const dues: number[] = [];
    if (redeposit) dues.push(timeOf(redeposit.nextAttemptAt));
    const head = firstWaiting(this.#notes, peerDid);
    if (head) {
      const { created, nextAttemptAt } = head.envelope;
      const end = timestampToMilliseconds(created) + this.#kernel.parts.envelopeLife;
      dues.push(Math.min(timeOf(nextAttemptAt), end));
    } else if (nextNews(this.#notes, peerDid, '') !== undefined) {
      dues.push(0);
    }
    return dues.length === 0 ? undefined : Math.min(...dues);
  }

  /** After a fault of this host, which says nothing about the peer. */
  #rest(peerDid: string, { nextAttemptAt }: JobFailure): Promise<void> {
    const restsUntil = nextAttemptAt ?? null;
    return this.#transact((notes) => changePeer(notes, peerDid, () => ({ restsUntil })));
  }

  /** Does the next thing for a peer. */
  async #step(peerDid: string): Promise<void> {
    const row = findPeer(this.#notes, peerDid);
    const pair = this.#tools.links.find(peerDid);
    if (!row?.isOpen || !pair) return;
    const last = this.#tools.records.reader.lastArrival();
    if (row.scanned < last) await this.#scan(row, last);
    if (!this.#kernel.parts.maySendNow(pair)) return;
    const { redeposit } = row;
    if (redeposit && timeOf(redeposit.nextAttemptAt) <= this.#now) {
      return this.#redeposit(row, pair, redeposit);
    }
    const head = firstWaiting(this.#notes, peerDid);
    if (!head) return this.#compose(pair);
    const { parts } = this.#kernel;
    if (parts.isEnvelopeOver(head.envelope, this.#now, parts.envelopeLife)) {
      return this.#giveUp(peerDid, head.name);
    }
    if (timeOf(head.envelope.nextAttemptAt) > this.#now) return;
    if (!(await this.#isWithdrawn(pair, head))) await this.#attempt(row, head);
  }

  /** Spec: `async-send`, `async-restart`. */
  async #scan({ peerDid, scanned }: SendRow, last: number): Promise<void> {
    const { reader } = this.#tools.records;
    const end = Math.min(last, scanned + SCAN_LENGTH);
    const threads = reader.listArrivedThreads(scanned, end);
    await this.#transact((notes) => {
      if (!findPeer(notes, peerDid)?.isOpen) return;
      for (const thread of threads) {
        if (!this.#kernel.parts.isReservedThread(thread)) putNews(notes, peerDid, thread);
      }
      changePeer(notes, peerDid, (row) => ({ scanned: Math.max(row.scanned, end) }));
    });
  }

  // Making envelopes.

  /** Makes the next envelope, if there is something for one. */
  async #compose(pair: PeerPair): Promise<void> {
    const { peerDid } = pair;
    if (nextNews(this.#notes, peerDid, '') === undefined) return;
    const draft = await this.#kernel.parts.gatherNews(pair, this.#tools);
    // What consent has become in the meantime counts already.
    if (this.#isOutdated(pair, draft)) return;
    await this.#enqueue(peerDid, draft);
  }

  /** Spec: `async-send-level`. */
  #isOutdated(pair: PeerPair, { places }: Draft): boolean {
    const { kernel, changes, links } = this.#tools;
    const mark = changes.book.mark();
    const threads = links.find(pair.peerDid)?.threads;
    return (
      JSON.stringify(threads) !== JSON.stringify(pair.threads) ||
      [...places.values()].some((place) => kernel.parts.isOutdated(place, mark))
    );
  }

  /** Keeps an envelope, and that its records were sent, as one. */
  async #enqueue(peerDid: string, { payload, places, before, done }: Draft): Promise<void> {
    const { parts } = this.#kernel;
    const isEmpty = payload.records.length === 0;
    const envelope = isEmpty ? undefined : parts.makeEnvelope(this.#kernel, peerDid, payload);
    await this.#transact((notes) => {
      const row = findPeer(notes, peerDid);
      if (!row?.isOpen) return;
      for (const [thread, place] of places) putPlace(notes, peerDid, thread, place);
      for (const thread of done) removeNews(notes, peerDid, thread);
      if (!envelope) return;
      const { id, created } = envelope;
      const stood = [...before].map(([thread, place]) => [thread, place ?? null] as const);
      const waiting: WaitingEnvelope = {
        ...{ id, created, attempts: 0, nextAttemptAt: null, lastError: null },
        before: Object.fromEntries(stood),
      };
      addWaiting(notes, envelopeName(peerDid, row.next), waiting, JSON.stringify(envelope));
      putPeer(notes, { ...row, next: row.next + 1 });
    });
  }

  // Attempts.

  get #attempts(): AttemptTools {
    const { kernel, links } = this.#tools;
    return { kernel, links, signal: this.#stopping.signal };
  }

  /**
   * Looks at consent again. An envelope that holds what may not cross any more is given up, and another
   * one with what may takes its place.
   *
   * Spec: `async-consent-again`.
   */
  async #isWithdrawn(pair: PeerPair, head: Named<WaitingEnvelope>): Promise<boolean> {
    const { name, envelope } = head;
    const text = envelopeText(this.#notes, name);
    const renewed = text === undefined ? undefined : this.#renew(pair, text);
    if (text === undefined || renewed === text) return false;
    await this.#transact((notes) => {
      if (findWaiting(notes, name)?.id !== envelope.id) return;
      if (renewed === undefined) removeWaiting(notes, name);
      else replaceWaiting(notes, name, headOf(renewed), renewed);
      changePeer(notes, pair.peerDid, ({ givenUp }) => ({ givenUp: givenUp + 1 }));
    });
    return true;
  }

  /** The text of an envelope with what may cross now; the very same one where all of it may. */
  #renew(pair: PeerPair, text: string): string | undefined {
    const { parts } = this.#kernel;
    const { changes } = this.#tools;
    const payload = (JSON.parse(text) as { payload: EnvelopePayload }).payload;
    const forms = payload.records as unknown as RecordForm[];
    if (forms.every((form) => parts.mayStillCross(form, { pair, changes }))) return text;
    const rest = parts.stillCrossing(payload, { pair, changes });
    return rest && JSON.stringify(parts.makeEnvelope(this.#kernel, pair.peerDid, rest));
  }

  /** Spec: `async-direct`, `async-fallback`, `async-not-wanted`, `async-same`. */
  async #attempt({ peerDid }: SendRow, head: Named<WaitingEnvelope>): Promise<void> {
    const { parts } = this.#kernel;
    const kept = envelopeText(this.#notes, head.name);
    if (kept === undefined) return this.#giveUp(peerDid, head.name);
    const text = parts.attemptText(kept, this.#kernel);
    const direct = await handOver(text, peerDid, this.#attempts);
    const verdict = parts.directVerdict(direct);
    if (verdict === 'handed-over') return this.#done(peerDid, head, 'direct', '');
    if (verdict === 'not-wanted') return this.#again(head, direct);
    // It may be another one by now, or none.
    const relay = this.#tools.book.inForce(peerDid)?.url;
    if (relay === undefined) return this.#again(head, direct);
    const rests = this.#restOf(peerDid, relay);
    if (rests !== undefined) return this.#again(head, direct, rests);
    const outcome = await this.#deposit(text, peerDid, relay);
    const judged: DepositVerdict = parts.depositVerdict(outcome);
    if (judged === 'deposited') return this.#done(peerDid, head, 'relay', relay);
    if (judged === 'final') return this.#giveUp(peerDid, head.name);
    await this.#again(head, outcome);
  }

  async #done(
    peerDid: string,
    { name, envelope }: Named<WaitingEnvelope>,
    path: EnvelopePath,
    relay: string,
  ): Promise<void> {
    await this.#transact((notes) => {
      if (!findWaiting(notes, name)) return;
      if (path === 'relay') keepDeposited(notes, name, { created: envelope.created, relay });
      else removeWaiting(notes, name);
      changePeer(notes, peerDid, ({ handedOver, deposited, redeposit, ...row }) => ({
        path,
        // Another relay may have come into force while it was on its way.
        redeposit: redeposit ?? (path === 'relay' && row.relay !== relay ? NOT_STARTED : null),
        handedOver: handedOver + (path === 'direct' ? 1 : 0),
        deposited: deposited + (path === 'relay' ? 1 : 0),
      }));
    });
  }

  /** Spec: `async-deposit-final`, `async-retention`. */
  #giveUp(peerDid: string, name: string): Promise<void> {
    return this.#transact((notes) => {
      if (!findWaiting(notes, name)) return;
      removeWaiting(notes, name);
      changePeer(notes, peerDid, ({ givenUp }) => ({ givenUp: givenUp + 1 }));
    });
  }

  /** Spec: `async-again`. */
  async #again(
    { name }: Named<WaitingEnvelope>,
    { error: lastError }: SendOutcome,
    rests?: string,
  ): Promise<void> {
    await this.#transact((notes) =>
      changeWaiting(notes, name, ({ attempts }) => ({
        attempts: attempts + 1,
        nextAttemptAt: rests ?? this.#nextAttemptAt(attempts + 1),
        lastError,
      })),
    );
  }

  #nextAttemptAt(failures: number): string {
    const { parts } = this.#kernel;
    return formatTimestamp(parts.nextEnvelopeAttempt(failures, this.#now, parts.asyncSchedule));
  }

  /** Until when a relay is not to be asked for a peer; undefined if it may be. */
  #restOf(peerDid: string, relay: string): string | undefined {
    const rests = findPeer(this.#notes, peerDid)?.relayRests;
    const isResting = rests?.url === relay && timestampToMilliseconds(rests.until) > this.#now;
    return isResting ? rests.until : undefined;
  }

  /** Deposits an envelope, and notes until when the relay is not to be asked again. */
  async #deposit(text: string, peerDid: string, relay: string): Promise<SendOutcome> {
    const outcome = await deposit(text, peerDid, relay, this.#attempts);
    if (outcome.status === undefined) return outcome;
    const until = this.#kernel.parts.relayRestsUntil(outcome.retryAfter, this.#now);
    const hadRest = findPeer(this.#notes, peerDid)?.relayRests != null;
    if (until === undefined && !hadRest) return outcome;
    const relayRests = until === undefined ? null : { url: relay, until: formatTimestamp(until) };
    await this.#transact((notes) => changePeer(notes, peerDid, () => ({ relayRests })));
    return outcome;
  }

  // What was deposited at another relay.

  /** Spec: `async-redeposit`, `async-consent-again`, `async-retry-after`. */
  async #redeposit(
    { peerDid, relay }: SendRow,
    pair: PeerPair,
    redeposit: Redeposit,
  ): Promise<void> {
    const { parts } = this.#kernel;
    const kept = nextKept(this.#notes, peerDid, redeposit.after);
    if (!kept) return this.#setRedeposit(peerDid, relay, () => null);
    const { name, envelope } = kept;
    const next: Redeposit = { ...NOT_STARTED, after: name };
    const text = envelopeText(this.#notes, name);
    const isWanted =
      text !== undefined &&
      parts.isRedeposited(envelope, relay) &&
      !parts.isEnvelopeOver(envelope, this.#now, parts.envelopeLife);
    if (!isWanted) return this.#setRedeposit(peerDid, relay, () => next);
    const renewed = this.#renew(pair, text);
    if (renewed !== text) return this.#renewKept(peerDid, name, renewed);
    const rests = this.#restOf(peerDid, relay);
    const outcome = rests
      ? undefined
      : await this.#deposit(parts.attemptText(text, this.#kernel), peerDid, relay);
    const judged = outcome && parts.depositVerdict(outcome);
    await this.#setRedeposit(peerDid, relay, (notes) => {
      if (judged === undefined || judged === 'again') {
        const attempts = redeposit.attempts + 1;
        return { ...redeposit, attempts, nextAttemptAt: rests ?? this.#nextAttemptAt(attempts) };
      }
      if (judged === 'deposited') putKept(notes, name, { ...envelope, relay });
      else removeKept(notes, name);
      return next;
    });
  }

  /** Another envelope takes the place of a kept one that may not be deposited any more. */
  #renewKept(peerDid: string, name: string, renewed: string | undefined): Promise<void> {
    return this.#transact((notes) => {
      if (renewed === undefined) removeKept(notes, name);
      else replaceKept(notes, name, headOf(renewed).created, renewed);
      changePeer(notes, peerDid, ({ givenUp }) => ({ givenUp: givenUp + 1 }));
    });
  }

  /** Keeps how far the deposits at a relay have come, as long as it is the one in force. */
  #setRedeposit(
    peerDid: string,
    relay: string,
    next: (notes: NoteTables) => Redeposit | null,
  ): Promise<void> {
    return this.#transact((notes) => {
      const row = findPeer(notes, peerDid);
      if (!row?.isOpen || row.relay !== relay) return;
      const redeposit = next(notes);
      putPeer(notes, { ...row, redeposit });
    });
  }

  /** Spec: `async-retention`. */
  #forget(): void {
    if (this.#stopping.signal.aborted) return;
    const before = this.#now - this.#kernel.parts.envelopeLife;
    this.#transact((notes) => forgetKept(notes, before)).catch((error: unknown) => {
      this.#kernel.parts.logger.error({ err: error }, 'envelopes could not be forgotten');
    });
    this.#cancelForget = this.#kernel.parts.clock.at(this.#now + FORGET_INTERVAL, () =>
      this.#forget(),
    );
  }
}

function headOf(text: string): Pick<Envelope, 'id' | 'created'> {
  const { id, created } = JSON.parse(text) as Envelope;
  return { id, created };
}

function timeOf(time: string | null): number {
  return time === null ? 0 : timestampToMilliseconds(time);
}

function dueNow(redeposit: Redeposit): Redeposit {
  return { ...redeposit, nextAttemptAt: null };
}

function newRow(pair: PeerPair, relay: string, scanned: number): SendRow {
  return {
    peerDid: pair.peerDid,
    isOpen: true,
    scanned,
    relay,
    state: pair.state,
    next: 1,
    handedOver: 0,
    deposited: 0,
    givenUp: 0,
    path: null,
    redeposit: null,
    relayRests: null,
    restsUntil: null,
  };
}
