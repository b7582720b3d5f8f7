/**
 * What a peer may read of a thread, from where it stands.
 *
 * All feeds, and whatever else shows records to peers, go through here: so consent is decided in one
 * place, for each record, each time it is asked for.
 */
import { HASH_LEVELS, type HashLevel, isFuller, redact } from '../../core/hash-levels.ts';
import { isReservedThread } from '../../core/record.ts';
import { type ConsentBook, type ConsentMark, isSameMark } from '../consent/consent-book.ts';
import { sha256 } from '../crypto.ts';
import type { HostParts } from '../parts.ts';
import { formOf } from '../records/place.ts';
import type { RecordReader, StoredRecord } from '../records/record-tables.ts';
import type { ReadPlace } from './cursor.ts';
import type { PeerPair, PeerScope } from './peer-links.ts';

/** One record as it crosses. */
export interface CrossingElement {
  /** `{"id", "record"}` as JSON text. */
  readonly text: string;
  /** Behind it. */
  readonly place: ReadPlace;
}

/** What is there behind a place. */
export interface ChangesBatch {
  readonly elements: readonly CrossingElement[];
  /** Behind the last element; where there is none, where the reader stood. */
  readonly place: ReadPlace;
  /** Whether there is more to deliver now. */
  readonly hasMore: boolean;
}

/** How much is wanted at once. */
export interface BatchLimits {
  readonly records: number;
  readonly bytes: number;
}

/** The most records that a page may have, and how many it has where nothing is said. */
export const PAGE_RECORDS = { most: 10_000, usual: 1000 };

/** The most bytes of an answer; the second number is what stands around the records. */
export const PAGE_BYTES = 16_777_216 - 1024;

/** What is decided here. */
export type CrossingParts = Pick<
  HostParts,
  'isWider' | 'crossingForm' | 'isThreadOpen' | 'behindRecord'
>;

/** What reading works with. */
export interface ChangesTools {
  readonly reader: RecordReader;
  readonly book: Pick<ConsentBook, 'mark' | 'levelOf'>;
  readonly parts: CrossingParts;
}

/**
 * Tells whether records may be delivered now at a fuller level than before, or at all.
 *
 * Spec: `consent-widened`, `consent-narrowed`.
 */
export function isWider(now: HashLevel | undefined, before: HashLevel | undefined): boolean {
  if (now === undefined) return false;
  return before === undefined || isFuller(now, before);
}

/**
 * A record as it crosses: what is held of it, or less.
 *
 * Spec: `consent-level`, `consent-withheld`, `consent-no-fuller`.
 */
export function crossingForm(stored: StoredRecord, level: HashLevel): string {
  return isFuller(HASH_LEVELS[stored.level]!, level)
    ? JSON.stringify(redact(formOf(stored), level, { sha256 }))
    : stored.text;
}

/**
 * Tells whether anything of a thread is for the peer of a pair.
 *
 * Spec: `pair-threads`, `sync-reserved`.
 */
export function isThreadOpen(thread: string, { threads }: Pick<PeerPair, 'threads'>): boolean {
  return !isReservedThread(thread) && (threads === null || threads.includes(thread));
}

/**
 * Where a reader stands behind a record.
 *
 * Spec: `sync-no-gap`, `sync-arrival`.
 */
export function behindRecord(
  { arrival }: StoredRecord,
  target: string,
  consent: ConsentMark,
): ReadPlace {
  return { arrival, target, consent };
}

/** How many records are read before others get their turn; each may be a quarter of a megabyte. */
const SLICE = 64;
/** How many namespaces are looked at before others get their turn. */
const NAMESPACES = 500;

const turn = (): Promise<void> => new Promise(setImmediate);

/** What may cross of a thread, and from where on it is to be delivered. */
interface Crossing {
  readonly levels: ReadonlyMap<string, HashLevel>;
  readonly from: number;
}

/** Who reads which thread, and by which feed. */
export interface ReadingRequest {
  readonly thread: string;
  /** What the pair has to permit for the feed. */
  readonly scope: PeerScope;
  /** Records that this reader has no need of, whatever consent says. */
  readonly passesOver?: (stored: StoredRecord) => boolean;
}

/** A thread, as far as it is for one reader. */
export type ChangesReading = Pick<ChangesReader, 'read'>;

/** Begins to read a thread, for as long as a feed lasts. */
export function openReading(
  tools: ChangesTools,
  { thread, passesOver }: ReadingRequest,
): ChangesReading {
  return new ChangesReader(tools, thread, passesOver);
}

/** One reading of a thread by one reader. */
export class ChangesReader {
  readonly #tools: ChangesTools;
  readonly #thread: string;
  readonly #passesOver: (stored: StoredRecord) => boolean;
  /** Up to where there was nothing to deliver, so that a reader who waits is not held up by it. */
  #passed:
    { readonly place: ReadPlace; readonly consent: ConsentMark; readonly end: number } | undefined;

  constructor(
    tools: ChangesTools,
    thread: string,
    passesOver: (stored: StoredRecord) => boolean = () => false,
  ) {
    this.#tools = tools;
    this.#thread = thread;
    this.#passesOver = passesOver;
  }

  /**
   * Reads on behind a place.
   *
   * What arrives while it reads is left for the next time: a namespace may be among it of which
   * nothing was asked, and a record that was passed over so would be lost.
   *
   * Spec: `sync-changes`, `sync-arrival`, `sync-no-gap`, `sync-no-repeat`, `sync-has-more`,
   * `consent-widened`.
   *
   * @param pair the pair of the reader as it stands now
   * @param place where the reader stands; undefined at the beginning
   */
  async read(
    pair: PeerPair,
    place: ReadPlace | undefined,
    limits: BatchLimits,
  ): Promise<ChangesBatch> {
    const { reader, book, parts } = this.#tools;
    const target = pair.namespaces.peer;
    const consent = book.mark();
    const standing = place ?? { arrival: 0, target, consent };
    if (!parts.isThreadOpen(this.#thread, pair)) {
      return { elements: [], place: standing, hasMore: false };
    }
    const end = reader.lastArrival(this.#thread);
    const { levels, from } = await this.#judge(target, standing, consent);
    const elements: CrossingElement[] = [];
    let [bytes, last] = [0, this.#startOf(standing, consent, from)];
    let behind = standing;
    const full = (): ChangesBatch => ({ elements, place: behind, hasMore: true });
    for (;;) {
      const slice = reader.readCrossing(this.#thread, [...levels.keys()], last, end, SLICE);
      for (const stored of slice) {
        if (this.#passesOver(stored)) {
          behind = parts.behindRecord(stored, target, consent);
          last = stored.arrival;
          continue;
        }
        if (elements.length >= limits.records) return full();
        const form = parts.crossingForm(stored, levels.get(stored.namespace)!);
        const text = `{"id":"${stored.id}","record":${form}}`;
        bytes += Buffer.byteLength(text) + 1;
        if (bytes > limits.bytes && elements.length > 0) return full();
        behind = parts.behindRecord(stored, target, consent);
        elements.push({ text, place: behind });
        last = stored.arrival;
      }
      if (slice.length < SLICE) break;
      await turn();
    }
    this.#passed = { place: behind, consent, end };
    return { elements, place: behind, hasMore: false };
  }

  /** Where to look on: behind what was looked at from the same place, by the same consent. */
  #startOf(standing: ReadPlace, consent: ConsentMark, from: number): number {
    const passed = this.#passed;
    const isSame =
      passed?.place === standing &&
      from === standing.arrival &&
      isSameMark(passed.consent, consent);
    return isSame ? Math.max(passed.end, from) : from;
  }

  /** The levels at which what is on the thread may cross, by namespace. */
  async #judge(target: string, standing: ReadPlace, consent: ConsentMark): Promise<Crossing> {
    const { reader, book, parts } = this.#tools;
    const thread = this.#thread;
    const levels = new Map<string, HashLevel>();
    let from = standing.arrival;
    for (let last = ''; ;) {
      const namespaces = reader.listNamespaces(thread, last, NAMESPACES);
      for (const namespace of namespaces) {
        const level = book.levelOf({ namespace, thread, target }, consent);
        if (level === undefined) continue;
        levels.set(namespace, level);
        const asBefore = { namespace, thread, target: standing.target };
        const before = book.levelOf(asBefore, standing.consent);
        if (parts.isWider(level, before)) from = 0;
      }
      if (namespaces.length < NAMESPACES) return { levels, from };
      last = namespaces.at(-1)!;
      await turn();
    }
  }
}
