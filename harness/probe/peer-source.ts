// The threads that the peer offers to those who pull from it: of any size, in pages, as a long poll and as an event stream,
// and hostile where a check wants it.

import type { JsonObject } from '../oracle/index.ts';
import { BehaviourList } from './behaviour.ts';
import type { ProbeRequest } from './behaviour.ts';
import type { AnswerStream, Route } from './probe.ts';
import type { RecordSeries } from './record-series.ts';

const JSON_TYPE = 'application/json';
const LONG_POLL_MS = 30_000;
const HEARTBEAT_MS = 15_000;
const DEFAULT_LIMIT = 1000;

/** One element of a page. A text is put into the page as it is. */
export type SourceElement = { id: string; record: JsonObject } | string;

/** One request for the changes of a thread, as it was read. */
export interface SourceFetch {
  request: ProbeRequest;
  thread: string;
  since: string | undefined;
  limit: number | undefined;
  feed: 'normal' | 'longpoll' | 'continuous';
  target_namespace: string | undefined;
  /** The bearer token that came with it. */
  token: string | undefined;
  /** Where the cursor stands; `undefined` where it is none of this source. */
  from: number | undefined;
}

/** A thread of the peer, in its arrival order. */
export class SourceThread {
  readonly thread: string;
  /** Every request for this thread, in order of arrival. */
  readonly fetches: SourceFetch[] = [];
  /** Misbehaviour for this thread alone, asked before that of the peer. */
  readonly on_changes = new BehaviourList();
  /** Most elements on a page, whatever the reader asks for. */
  page_size = DEFAULT_LIMIT;
  /** What is answered instead of the page that would be right. */
  change_page: (page: SourcePage, fetch: SourceFetch) => unknown = (page) => page;
  /** How a place is written as a cursor. Whatever it gives is understood again when it comes back. */
  cursor: (place: number) => string = (place) => `${this.#era}.${place}`;
  /** Called with every request once it is recorded: what it adds is seen by the answer. */
  on_fetch: (fetch: SourceFetch) => void = () => undefined;
  readonly #parts: { from: number; length: number; at: (index: number) => SourceElement }[] = [];
  readonly #places = new Map<string, number>();
  readonly #waiting = new Set<() => void>();
  #era = `c${Math.random().toString(36).slice(2, 10)}`;
  #length = 0;

  constructor(thread: string) {
    this.thread = thread;
  }

  /** How many elements there are; `Infinity` for one without end. */
  get length(): number {
    return this.#length;
  }

  /** Adds records, or elements that are none, at the end. */
  add(...records: (JsonObject | SourceElement)[]): void {
    const elements = records.map(asElement);
    this.lazily(elements.length, (index) => elements[index] as SourceElement);
  }

  /** Adds as many elements as are asked for one day, each made when it is read; `Infinity` ones are never at an end. */
  lazily(count: number, at: (index: number) => SourceElement): void {
    this.#parts.push({ from: this.#length, length: count, at });
    this.#length += count;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Adds a series. */
  addSeries(series: RecordSeries): void {
    this.lazily(
      series.length,
      (index) => `{"id":"${series.idAt(index)}","record":${series.textAt(index)}}`,
    );
  }

  /** Makes every cursor that was given so far one that the source no longer knows. */
  forgetCursors(): void {
    this.#era = `c${Math.random().toString(36).slice(2, 10)}`;
    this.#places.clear();
  }

  /** The element at a place, as JSON text. */
  textAt(place: number): string {
    const part = this.#parts.findLast((candidate) => candidate.from <= place);
    if (part === undefined) throw new TypeError(`there is no element ${place}`);
    const element = part.at(place - part.from);
    return typeof element === 'string' ? element : JSON.stringify(element);
  }

  /** The place of a cursor; `undefined` for one that this source did not give. */
  placeOf(cursor: string | undefined): number | undefined {
    return cursor === undefined ? 0 : this.#places.get(cursor);
  }

  /** The cursor behind so many elements. */
  cursorAt(place: number): string {
    const text = this.cursor(place);
    this.#places.set(text, place);
    return text;
  }

  /** The right answer to a request. */
  route(fetch: SourceFetch): Route {
    const record = (): void => {
      this.fetches.push(fetch);
      this.on_fetch(fetch);
    };
    const { from } = fetch;
    if (from === undefined) return { ...problem(400, 'cursor-invalid'), record };
    if (fetch.feed === 'continuous') {
      return {
        status: 200,
        content_type: 'text/event-stream',
        record,
        stream: (stream) => this.#follow(stream, from),
      };
    }
    return {
      status: 200,
      content_type: JSON_TYPE,
      record,
      later: async () => {
        if (fetch.feed === 'longpoll' && from >= this.#length) await this.#more(LONG_POLL_MS);
        return { document: this.#page(fetch, from) };
      },
    };
  }

  #page(fetch: SourceFetch, from: number): string {
    const count = Math.min(fetch.limit ?? DEFAULT_LIMIT, this.page_size);
    const to = Math.min(this.#length, from + count);
    const mark = '@@records@@';
    const page = this.change_page(
      new SourcePage(mark, this.cursorAt(to), to < this.#length, { from, to }),
      fetch,
    );
    const texts: string[] = [];
    for (let place = from; place < to; place += 1) texts.push(this.textAt(place));
    return JSON.stringify(page).replace(`"${mark}"`, () => `[${texts.join(',')}]`);
  }

  #follow(stream: AnswerStream, from: number): void {
    let place = from;
    const send = (): void => {
      for (; place < this.#length && !stream.closed; place += 1) {
        const id = this.cursorAt(place + 1);
        stream.write(`event: record\nid: ${id}\ndata: ${this.textAt(place)}\n\n`);
      }
    };
    const beat = setInterval(() => stream.write(': still here\n\n'), HEARTBEAT_MS);
    stream.whenClosed(() => {
      clearInterval(beat);
      this.#waiting.delete(send);
    });
    this.#waiting.add(send);
    send();
  }

  /** Waits until something is added, but not for ever. */
  #more(longest_ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, longest_ms);
      // A check that has ended does not wait for a poll that nobody reads any more.
      timer.unref();
      this.#waiting.add(done);
    });
  }
}

/** A page before it is written. */
export class SourcePage {
  /** Stands for the elements; put a list here instead to answer with other ones. */
  records: unknown;
  next_cursor: unknown;
  has_more: unknown;
  readonly #span: { from: number; to: number };

  constructor(
    records: unknown,
    next_cursor: unknown,
    has_more: unknown,
    span: { from: number; to: number },
  ) {
    this.records = records;
    this.next_cursor = next_cursor;
    this.has_more = has_more;
    this.#span = span;
  }

  /** The places of the elements: from the first to before the last. */
  get span(): { from: number; to: number } {
    return this.#span;
  }
}

function asElement(record: JsonObject | SourceElement): SourceElement {
  if (typeof record === 'string') return record;
  const isElement = Object.hasOwn(record, 'record') && !Object.hasOwn(record, 'thread');
  if (isElement) return record as { id: string; record: JsonObject };
  return { id: record['id'] as string, record: record as JsonObject };
}

/** Reads a request for changes. */
export function readFetch(request: ProbeRequest, origin: string): Omit<SourceFetch, 'from'> {
  const query = new URL(request.path, origin).searchParams;
  const feed = query.get('feed') ?? 'normal';
  const limit = query.get('limit');
  return {
    request,
    thread: query.get('thread') ?? '',
    since: request.headers['last-event-id'] ?? query.get('since') ?? undefined,
    limit: limit === null ? undefined : Number(limit),
    feed: feed === 'longpoll' || feed === 'continuous' ? feed : 'normal',
    target_namespace: query.get('target_namespace') ?? undefined,
    token: bearerOf(request),
  };
}

/** The bearer token of a request. */
export function bearerOf(request: ProbeRequest): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
}

/** A refusal as a host gives it. */
export function problem(status: number, code: string, members: JsonObject = {}): Route {
  return {
    status,
    content_type: 'application/problem+json',
    document: { type: `urn:concordat:error:${code}`, title: code, status, code, ...members },
  };
}
