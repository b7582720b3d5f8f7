/**
 * Receiving: the host asks each of its relays for what is in its mailbox, takes it in and acknowledges
 * it. What cannot be taken in yet stays where it is, and is looked at again later.
 */
import { type Kernel, nowOf } from '../kernel.ts';
import type { Records } from '../records/records.ts';
import { Bell } from '../sync/bell.ts';
import type { PeerLinks } from '../sync/peer-links.ts';
import { PullFailure, pullBackoff, type SyncErrorClass } from '../sync/pull-failure.ts';
import type { EnvelopeDesk, Taken } from './judging.ts';
import { MailboxClient, type MailboxPage } from './mailbox-client.ts';
import {
  forgetEnvelopes,
  forgetHeld,
  forgetMissing,
  hasHeld,
  hasMissing,
  listHeld,
  putRelay,
} from './receive-notes.ts';
import { CONFIG_THREAD, type RelayBook } from './relay-config.ts';

/** What receiving works with. */
export interface ReceivingTools {
  readonly kernel: Kernel;
  readonly records: Records;
  readonly links: PeerLinks;
  readonly book: RelayBook;
  readonly desk: EnvelopeDesk;
}

/** How long a host waits, in milliseconds of its clock. */
export const POLL_TIMES = {
  /** After an answer with nothing new. Spec: `async-poll`. */
  idle: 1000,
  /** Until it looks again at what it left. Spec: `async-hold`. */
  held: 240_000,
};

/**
 * How long after a failure a relay is asked again, in milliseconds.
 *
 * Spec: `async-poll-backoff`.
 */
export const pollBackoff = pullBackoff;

/**
 * Tells whether an envelope is to be acknowledged.
 *
 * Spec: `async-ack`, `async-ack-refused`, `async-hold`.
 */
export function isAcknowledged({ outcome }: Pick<Taken, 'outcome'>): boolean {
  return outcome !== 'held';
}

/** More envelopes than this are in no mailbox of a relay that keeps to its bound. Spec: `relay-full`. */
const MAILBOX_BOUND = 10_000;

/** What was found in an answer. */
interface WorkedOff {
  /** Whether there was anything that was not there before. */
  readonly isNew: boolean;
  /** Whether something of it stays in the mailbox. */
  readonly isLeft: boolean;
}

/** Asks one relay, again and again. */
class MailboxReader {
  readonly #tools: ReceivingTools;
  readonly #url: string;
  readonly #client: MailboxClient;
  readonly #bell = new Bell();
  #polling = new AbortController();
  readonly #stopping = new AbortController();
  #isAgain = false;
  /** Behind what was left; undefined where nothing was. */
  #after: string | undefined;
  /** When it was asked from the beginning. */
  #began = 0;
  /** How many envelopes were given since then. */
  #passed = 0;
  #failures = 0;
  #cancelLook: (() => void) | undefined;
  #running: Promise<void> | undefined;

  constructor(tools: ReceivingTools, url: string) {
    this.#tools = tools;
    this.#url = url;
    this.#client = new MailboxClient(tools.kernel, url);
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#cancelLook?.();
    this.#polling.abort();
    this.#bell.ring();
    await this.#running;
  }

  get #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Looks again at what was left, at once. */
  lookAgain(): void {
    this.#cancelLook?.();
    this.#cancelLook = undefined;
    this.#isAgain = true;
    this.#polling.abort();
    this.#bell.ring();
  }

  async #run(): Promise<void> {
    while (!this.#isStopped) {
      if (this.#isAgain) [this.#isAgain, this.#after] = [false, undefined];
      this.#polling = new AbortController();
      try {
        await this.#poll();
      } catch (error) {
        await this.#fail(error);
      }
    }
  }

  /** Asks once, and works off the answer. Spec: `async-poll`. */
  async #poll(): Promise<void> {
    const { clock, pollTimes } = this.#tools.kernel.parts;
    const { signal } = this.#polling;
    if (this.#after === undefined) [this.#began, this.#passed] = [clock.now(), 0];
    const page = await this.#client.receive({ after: this.#after, signal });
    const answered = clock.now();
    const { isNew, isLeft } = await this.#workOff(page);
    if (isLeft) this.#cancelLook ??= clock.at(answered + pollTimes.held, () => this.lookAgain());
    if (isLeft || this.#after !== undefined) this.#after = page.next;
    this.#passed += page.envelopes.length;
    const isEnd = !page.hasMore || this.#passed > MAILBOX_BOUND;
    if (isEnd) await this.#endPass();
    // Whoever has more than a mailbox can have is asked from the beginning again, so that nothing grows without end.
    if (isEnd && page.hasMore) this.#after = undefined;
    this.#failures = 0;
    await this.#note(null);
    if (!isNew) await this.#pause(pollTimes.idle);
  }

  /** Spec: `async-ack`, `async-ack-refused`, `async-hold`, `async-redelivery`. */
  async #workOff({ envelopes }: MailboxPage): Promise<WorkedOff> {
    const { kernel, desk } = this.#tools;
    const seals: string[] = [];
    let [isNew, isLeft] = [false, false];
    for (const envelope of envelopes) {
      if (this.#isStopped) break;
      const taken = await desk.take(envelope, { kind: 'relay', relay: this.#url });
      if (kernel.parts.isAcknowledged(taken)) seals.push(taken.seal);
      else isLeft = true;
      if (taken.outcome === 'received') isNew = true;
    }
    // Only the end of the host cuts an acknowledgement off: what is in it would come again.
    if (seals.length > 0) await this.#client.acknowledge(seals, this.#stopping.signal);
    return { isNew, isLeft };
  }

  /** At the end of the mailbox: what was left and is not there any more is forgotten. */
  async #endPass(): Promise<void> {
    const { log, store } = this.#tools.kernel;
    if (hasHeld(store.notes, this.#url)) {
      await log.transact(({ notes }) => forgetHeld(notes, this.#url, this.#began));
    }
  }

  /** Spec: `async-poll-backoff`, `async-hostile`. */
  async #fail(error: unknown): Promise<void> {
    // Whoever cut it off knows why.
    if (this.#isStopped || (this.#isAgain && error instanceof PullFailure)) return;
    const { parts } = this.#tools.kernel;
    const failure = error instanceof PullFailure ? error : undefined;
    const isLost = failure !== undefined && parts.isCursorLost(failure);
    if (isLost && this.#after !== undefined) {
      this.#after = undefined;
      return;
    }
    if (!failure) parts.logger.error({ err: error }, 'envelopes could not be received');
    this.#after = undefined;
    this.#failures += 1;
    await this.#note(failure?.errorClass ?? 'CONNECT_REFUSED');
    const wait = parts.pollBackoff(this.#failures, failure?.retryAfter, parts.clock.now());
    await this.#pause(wait);
  }

  /** Spec: `async-status`. */
  async #note(lastError: SyncErrorClass | null): Promise<void> {
    const { kernel } = this.#tools;
    const note = { lastPoll: nowOf(kernel), lastError };
    try {
      await kernel.log.transact(({ notes }) => putRelay(notes, this.#url, note));
    } catch (error) {
      kernel.parts.logger.error({ err: error }, 'a poll could not be noted');
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    const { clock } = this.#tools.kernel.parts;
    const end = clock.now() + milliseconds;
    const cancel = clock.at(end, this.#bell.ring);
    while (!this.#isStopped && !this.#isAgain && clock.now() < end) await this.#bell.heard();
    cancel();
  }
}

/** How often what nobody will send again is forgotten, in milliseconds. */
const FORGET_INTERVAL = 60 * 60 * 1000;

/** Receives at all relays. */
export class Receiving {
  readonly #tools: ReceivingTools;
  readonly #readers = new Map<string, MailboxReader>();
  readonly #ending = new Set<Promise<void>>();
  readonly #endings: (() => void)[] = [];
  #isStopped = false;
  #cancelForget: () => void = () => undefined;

  constructor(tools: ReceivingTools) {
    this.#tools = tools;
  }

  /** Begins to ask the relays that are set, and from then on those that come to be set. */
  start(): void {
    const { records, links } = this.#tools;
    this.#endings.push(
      records.watch(CONFIG_THREAD, () => this.#review()),
      links.watch((peerDid) => this.#notice(peerDid)),
    );
    this.#review();
    this.#forget();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const end of this.#endings) end();
    this.#cancelForget();
    await Promise.all([...this.#readers.values()].map((reader) => reader.stop()));
    await Promise.allSettled(this.#ending);
  }

  /** Spec: `async-config-live`, `async-poll`. */
  #review(): void {
    if (this.#isStopped) return;
    const urls = new Set(this.#tools.book.urls());
    for (const [url, reader] of this.#readers) {
      if (urls.has(url)) continue;
      this.#readers.delete(url);
      const ending = this.#leave(url, reader).finally(() => this.#ending.delete(ending));
      this.#ending.add(ending);
    }
    for (const url of urls) {
      if (this.#readers.has(url)) continue;
      const reader = new MailboxReader(this.#tools, url);
      this.#readers.set(url, reader);
      reader.start();
    }
  }

  async #leave(url: string, reader: MailboxReader): Promise<void> {
    const { log, parts } = this.#tools.kernel;
    try {
      await reader.stop();
      if (this.#readers.has(url)) return;
      await log.transact(({ notes }) => forgetHeld(notes, url, Number.MAX_SAFE_INTEGER));
    } catch (error) {
      parts.logger.error({ err: error }, 'a relay could not be left');
    }
  }

  /** Takes up what was left for a peer whose pair is another one now. Spec: `async-hold`. */
  #notice(peerDid: string): void {
    const { kernel, links } = this.#tools;
    const pair = links.find(peerDid);
    if (pair && kernel.parts.isPairHolding(pair)) return;
    for (const [url, reader] of this.#readers) {
      const held = listHeld(kernel.store.notes, url);
      if (held.some(({ sender }) => sender === peerDid)) reader.lookAgain();
    }
  }

  /** What is forgotten when its time has come. */
  #forget(): void {
    if (this.#isStopped) return;
    const { log, parts, store } = this.#tools.kernel;
    const now = parts.clock.now();
    const isAnyHeld = this.#tools.book.urls().some((url) => hasHeld(store.notes, url));
    const work = log.transact(({ notes }) => {
      forgetEnvelopes(notes, now);
      if (!isAnyHeld && hasMissing(notes)) forgetMissing(notes);
    });
    work.catch((error: unknown) => {
      parts.logger.error({ err: error }, 'envelopes could not be forgotten');
    });
    this.#cancelForget = parts.clock.at(now + FORGET_INTERVAL, () => this.#forget());
  }
}
