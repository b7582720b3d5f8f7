/**
 * The feeds that wait: the long poll, and the stream of events. Whoever waits is woken by what arrives,
 * by consent, by the pair and by the clock, and then looks again at everything.
 */
import { CONSENT_THREAD, type ConsentMark, isSameMark } from '../consent/consent-book.ts';
import type { BodyStream } from '../http/answer.ts';
import type { HostParts } from '../parts.ts';
import type { Records } from '../records/records.ts';
import { Bell } from './bell.ts';
import type {
  BatchLimits,
  ChangesBatch,
  ChangesTools,
  CrossingElement,
  ReadingRequest,
} from './changes.ts';
import type { ReadPlace } from './cursor.ts';
import type { PeerLinks, PeerPair } from './peer-links.ts';

/** Who reads what. */
export interface FeedRequest extends ReadingRequest {
  /** The header with the token, which is looked at again and again. */
  readonly authorization: string | undefined;
  readonly pair: PeerPair;
  /** Where the reader stands; undefined at the beginning. */
  readonly place: ReadPlace | undefined;
}

/** How long feeds wait, in milliseconds of the host's clock. */
export interface FeedTimes {
  /** For a long poll without anything. */
  readonly longpoll: number;
  /** For an event stream, until the next sign of life. */
  readonly heartbeat: number;
}

/** Spec: `sync-longpoll`, `sync-heartbeat`. */
export const FEED_TIMES: FeedTimes = { longpoll: 30_000, heartbeat: 15_000 };

/** What feeds work with. */
export interface FeedTools extends ChangesTools {
  readonly parts: ChangesTools['parts'] &
    Pick<
      HostParts,
      | 'clock'
      | 'feedTimes'
      | 'requireScope'
      | 'openReading'
      | 'pairOfFeed'
      | 'isOutdated'
      | 'eventText'
      | 'heartbeatText'
    >;
  readonly records: Records;
  readonly links: PeerLinks;
  readonly sealPlace: (place: ReadPlace, request: Pick<FeedRequest, 'pair' | 'thread'>) => string;
}

/** How often it is looked whether a pair and its token are still good, in milliseconds. */
const LOOK_INTERVAL = 500;
/** How long an event stream that has ended may take to hand over what is on the way. */
const CUT_AFTER = 2000;
/** What an event stream reads at once. */
const STREAM_LIMITS: BatchLimits = { records: 100, bytes: 1_048_576 };

/**
 * One event of a continuous feed.
 *
 * Spec: `sync-continuous`.
 */
export function eventText(cursor: string, data: string): string {
  return `event: record\nid: ${cursor}\ndata: ${data}\n\n`;
}

/**
 * The sign of life of a continuous feed.
 *
 * Spec: `sync-heartbeat`.
 */
export const HEARTBEAT = ': nothing new\n\n';

/**
 * The pair of somebody who reads, as it stands now.
 *
 * Spec: `sync-feed-ends`, `sync-longpoll-ends`.
 *
 * @throws {ProtocolError} if the pair, or its token, is not good for the feed any more
 */
export function pairOfFeed(
  { authorization, pair, scope }: FeedRequest,
  { links, parts }: Pick<FeedTools, 'links' | 'parts'>,
): PeerPair {
  const now = links.lookAgain(pair, authorization);
  parts.requireScope(now.scopes, scope);
  return now;
}

/**
 * Tells whether what was read is not to be sent any more, since consent is another one by now.
 *
 * Spec: `consent-next`.
 */
export function isOutdated({ consent }: ReadPlace, now: ConsentMark): boolean {
  return !isSameMark(consent, now);
}

/** What is open at the moment. */
export class Feeds {
  readonly #tools: FeedTools;
  readonly #bells = new Set<Bell>();
  #isStopped = false;

  constructor(tools: FeedTools) {
    this.#tools = tools;
  }

  /** Lets all feeds end. */
  stop(): void {
    this.#isStopped = true;
    for (const bell of this.#bells) bell.ring();
  }

  /**
   * What there is now.
   *
   * Spec: `sync-normal`.
   */
  read(request: FeedRequest, limits: BatchLimits): Promise<ChangesBatch> {
    const reader = this.#tools.parts.openReading(this.#tools, request);
    return reader.read(request.pair, request.place, limits);
  }

  /**
   * Waits until there is something to deliver.
   *
   * Spec: `sync-longpoll`, `sync-longpoll-ends`.
   *
   * @throws {ProtocolError} what is to be said of the pair or its token now
   */
  async wait(
    request: FeedRequest,
    limits: BatchLimits,
    closed: AbortSignal,
  ): Promise<ChangesBatch> {
    const { clock, feedTimes } = this.#tools.parts;
    const late = clock.now() + feedTimes.longpoll;
    const bell = new Bell();
    const unwatch = this.#watch(request, bell, closed, bell.ring);
    const cancel = clock.at(late, bell.ring);
    try {
      const reader = this.#tools.parts.openReading(this.#tools, request);
      let { place } = request;
      for (;;) {
        const batch = await reader.read(this.#pairOf(request), place, limits);
        place = batch.place;
        const isOver = this.#isStopped || closed.aborted || clock.now() >= late;
        if (batch.elements.length > 0 || isOver) return batch;
        await bell.heard();
      }
    } finally {
      cancel();
      unwatch();
    }
  }

  /**
   * Writes what there is and what comes, until the pair or the reader ends it.
   *
   * Spec: `sync-continuous`, `sync-heartbeat`, `sync-feed-ends`, `consent-next`, `consent-widened`.
   */
  async follow(request: FeedRequest, out: BodyStream): Promise<void> {
    const bell = new Bell();
    const unwatch = this.#watch(request, bell, out.closed, () => {
      bell.ring();
      // A reader that does not read keeps the stream from seeing that it has ended.
      setTimeout(out.cut, CUT_AFTER).unref();
    });
    const pulse = new Pulse(this.#tools.parts, bell);
    try {
      await this.#write(request, out, bell, pulse);
    } finally {
      pulse.stop();
      unwatch();
    }
  }

  async #write(request: FeedRequest, out: BodyStream, bell: Bell, pulse: Pulse): Promise<void> {
    const { parts } = this.#tools;
    const reader = parts.openReading(this.#tools, request);
    let { place } = request;
    for (let pair = this.#reading(request, out); pair; pair = this.#reading(request, out)) {
      const batch = await reader.read(pair, place, STREAM_LIMITS);
      const { elements, hasMore } = batch;
      const delivered = await this.#deliver(elements, request, out, pulse);
      place = elements[delivered - 1]?.place ?? place ?? batch.place;
      if (delivered < elements.length || hasMore) continue;
      if (pulse.isDue()) {
        pulse.note();
        await out.write(parts.heartbeatText);
      }
      await bell.heard();
    }
  }

  /**
   * Writes records, as long as they may still cross; tells how many.
   *
   * Spec: `consent-next`, `sync-feed-ends`, `pair-threads`.
   */
  async #deliver(
    elements: readonly CrossingElement[],
    request: FeedRequest,
    out: BodyStream,
    pulse: Pulse,
  ): Promise<number> {
    const { sealPlace, parts, book } = this.#tools;
    for (const [at, { text, place }] of elements.entries()) {
      const pair = this.#reading(request, out);
      const mayCross = pair && parts.isThreadOpen(request.thread, pair);
      // What consent has become in the meantime counts for the next record already.
      if (!mayCross || parts.isOutdated(place, book.mark())) return at;
      pulse.note();
      await out.write(parts.eventText(sealPlace(place, request), text));
    }
    return elements.length;
  }

  /** The pair as it stands now, as long as somebody reads. */
  #reading(request: FeedRequest, out: BodyStream): PeerPair | undefined {
    return out.closed.aborted ? undefined : this.#openPair(request);
  }

  /** The pair as it stands now. @throws {ProtocolError} */
  #pairOf(request: FeedRequest): PeerPair {
    return this.#tools.parts.pairOfFeed(request, this.#tools);
  }

  /** The same, as long as the feed may stay open. */
  #openPair(request: FeedRequest): PeerPair | undefined {
    if (this.#isStopped) return undefined;
    try {
      return this.#pairOf(request);
    } catch {
      return undefined;
    }
  }

  /** Rings whenever there may be something to do, and calls `end` when the feed is to end. */
  #watch(request: FeedRequest, bell: Bell, closed: AbortSignal, end: () => void): () => void {
    const { records, links } = this.#tools;
    const look = (): void => {
      if (this.#openPair(request)) return;
      clearInterval(timer);
      end();
    };
    const notice = (peerDid: string): void => {
      if (peerDid !== request.pair.peerDid) return;
      // Its threads may be others now.
      bell.ring();
      look();
    };
    const timer = setInterval(look, LOOK_INTERVAL);
    const endings = [
      records.watch(request.thread, bell.ring),
      records.watch(CONSENT_THREAD, bell.ring),
      links.watch(notice),
    ];
    closed.addEventListener('abort', bell.ring);
    this.#bells.add(bell);
    return () => {
      clearInterval(timer);
      for (const ending of endings) ending();
      closed.removeEventListener('abort', bell.ring);
      this.#bells.delete(bell);
    };
  }
}

/** Notices when nothing was sent for some time. */
class Pulse {
  readonly #parts: Pick<HostParts, 'clock' | 'feedTimes'>;
  readonly #bell: Bell;
  #last: number;
  /** There is one alarm at a time, and not one for each thing that is sent. */
  #cancel: (() => void) | undefined;

  constructor(parts: Pick<HostParts, 'clock' | 'feedTimes'>, bell: Bell) {
    this.#parts = parts;
    this.#bell = bell;
    this.#last = parts.clock.now();
    this.#arm();
  }

  /** Something is sent. */
  note(): void {
    this.#last = this.#parts.clock.now();
    if (!this.#cancel) this.#arm();
  }

  isDue(): boolean {
    return this.#parts.clock.now() >= this.#due();
  }

  stop(): void {
    this.#cancel?.();
  }

  #due(): number {
    return this.#last + this.#parts.feedTimes.heartbeat;
  }

  #arm(): void {
    this.#cancel = this.#parts.clock.at(this.#due(), () => {
      this.#cancel = undefined;
      if (this.isDue()) this.#bell.ring();
      else this.#arm();
    });
  }
}
