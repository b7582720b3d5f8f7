/** The view of a thread, in pages, and its summary: what a host makes of the records that it holds. */
import { Counters, type CountersView } from '../../core/counters.ts';
import { ProtocolError } from '../../core/errors.ts';
import type { RecordForm } from '../../core/hash-levels.ts';
import type { OrderedThread, ThreadNode } from '../../core/merge.ts';
import type { HostParts } from '../parts.ts';
import { formOf } from './place.ts';
import type { CounterSlot, RecordReader } from './record-tables.ts';

/** Which records of a view are asked for. */
export interface ViewRequest {
  /** The record behind which the page begins; the beginning of the view if absent. */
  readonly after: string | undefined;
  readonly limit: number;
}

/** A page of a view: the numbers of its records. */
export interface ViewPage {
  readonly numbers: readonly number[];
  /** The id of the last record, where there are more. */
  readonly next: string | undefined;
}

/** A record of a thread, as far as its place depends on it. */
interface Outline extends ThreadNode {
  readonly number: number;
}

/** The order of a thread as it was after an arrival. */
interface CachedOrder {
  readonly arrival: number;
  /** The numbers of the records of the view. */
  readonly numbers: Float64Array;
}

/** How many records the orders that are kept at hand may have together: eight bytes for each. */
const MAX_CACHED_RECORDS = 500_000;

/** The order of threads. It is a function of what is stored, and kept at hand for those read last. */
export class Views {
  readonly #records: RecordReader;
  readonly #orderThread: HostParts['orderThread'];
  readonly #cache = new Map<string, CachedOrder>();
  #cached = 0;

  constructor(records: RecordReader, { orderThread }: Pick<HostParts, 'orderThread'>) {
    this.#records = records;
    this.#orderThread = orderThread;
  }

  /**
   * A page of the view of a thread.
   *
   * Spec: `thread-read`, `thread-page`, `merge-view-order`.
   *
   * @throws {ProtocolError} `query-invalid` if `after` is no record of the view
   */
  page(thread: string, { after, limit }: ViewRequest): ViewPage {
    const order = this.#orderOf(thread);
    const from = after === undefined ? 0 : this.#placeOf(thread, after, order) + 1;
    const numbers = [...order.subarray(from, from + limit)];
    const isMore = from + numbers.length < order.length;
    const last = isMore ? this.#records.readNumbers(numbers.slice(-1))[0]!.id : undefined;
    return { numbers, next: last };
  }

  #placeOf(thread: string, id: string, order: Float64Array): number {
    const stored = this.#records.find(id);
    const place = stored?.thread === thread ? order.indexOf(stored.number) : -1;
    if (place < 0) throw new ProtocolError('query-invalid', 'after is no record of the view');
    return place;
  }

  #orderOf(thread: string): Float64Array {
    const arrival = this.#records.lastArrival(thread);
    const cached = this.#cache.get(thread);
    if (cached) this.#forget(thread, cached);
    const numbers = cached?.arrival === arrival ? cached.numbers : this.#order(thread);
    this.#keep(thread, { arrival, numbers });
    return numbers;
  }

  #order(thread: string): Float64Array {
    const parents = new Map<number, string[]>();
    for (const { child, parent } of this.#records.linksOfThread(thread)) {
      const others = parents.get(child);
      if (others) others.push(parent);
      else parents.set(child, [parent]);
    }
    const nodes = new Map<string, Outline>();
    for (const outline of this.#records.outlineThread(thread)) {
      nodes.set(outline.id, { ...outline, parents: parents.get(outline.number) ?? [] });
    }
    return Float64Array.from(this.#orderThread(nodes).view, ({ number }) => number);
  }

  #keep(thread: string, order: CachedOrder): void {
    this.#cache.set(thread, order);
    this.#cached += order.numbers.length;
    for (const [oldest, one] of this.#cache) {
      if (this.#cached <= MAX_CACHED_RECORDS || oldest === thread) return;
      this.#forget(oldest, one);
    }
  }

  #forget(thread: string, order: CachedOrder): void {
    this.#cache.delete(thread);
    this.#cached -= order.numbers.length;
  }
}

/** What orders a thread: `orderThread` of the core, or another one. */
export type OrderThread = <Node extends ThreadNode>(
  known: ReadonlyMap<string, Node>,
) => OrderedThread<Node>;

/**
 * The counters of a thread by their slots.
 *
 * Spec: `merge-counter-value`.
 */
export function countersView(slots: readonly CounterSlot[]): CountersView {
  const counters = new Counters();
  for (const slot of slots) counters.addReport(slot);
  return counters.view();
}

/** Whole records of a thread that share their actor and clock with another one. */
export function* formsSharingClocks(records: RecordReader, thread: string): Generator<RecordForm> {
  for (const id of records.listSharedClocks(thread)) {
    const stored = records.find(id);
    if (stored) yield formOf(stored);
  }
}
