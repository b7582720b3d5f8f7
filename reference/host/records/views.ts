/** The view of a thread, in pages, and its summary: what a host makes of the records that it holds. */
import { Counters, type CountersView } from '../../core/counters.ts';
import { ProtocolError } from '../../core/errors.ts';
import type { RecordForm } from '../../core/hash-levels.ts';
import type { OrderedThread, ThreadNode } from '../../core/merge.ts';
import type { HostParts } from '../parts.ts';
import { formOf } from './place.ts';
import type { Anchor, CounterSlot, RecordOutline, RecordReader } from './record-tables.ts';

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

/** Up to this length a thread is put in order as a whole. */
const SHORT_THREAD = 500;

/** How many records of a long thread are looked at at once. */
const PIECE = 256;

const BEGINNING = { clock: -1, id: '', number: 0 };

/**
 * The order of threads. It is a function of what is stored, and nothing of it is held: of a long thread
 * only those records are looked at that stand on a page.
 */
export class Views {
  readonly #records: RecordReader;
  readonly #orderThread: HostParts['orderThread'];
  readonly #shortThread: number;

  constructor(
    records: RecordReader,
    { orderThread }: Pick<HostParts, 'orderThread'>,
    shortThread = SHORT_THREAD,
  ) {
    this.#records = records;
    this.#orderThread = orderThread;
    this.#shortThread = shortThread;
  }

  /**
   * A page of the view of a thread.
   *
   * Spec: `thread-read`, `thread-page`, `merge-view-order`.
   *
   * @throws {ProtocolError} `query-invalid` if `after` is no record of the view
   */
  page(thread: string, { after, limit }: ViewRequest): ViewPage {
    const found: Outline[] = [];
    let isBehind = after === undefined;
    for (const outline of this.#from(thread, after)) {
      if (isBehind) found.push(outline);
      else isBehind = outline.id === after;
      if (found.length > limit) break;
    }
    if (!isBehind) throw new ProtocolError('query-invalid', 'after is no record of the view');
    const shown = found.slice(0, limit);
    const next = found.length > limit ? shown.at(-1)!.id : undefined;
    return { numbers: shown.map(({ number }) => number), next };
  }

  /** The view in its order, from some place before a record on. */
  #from(thread: string, after: string | undefined): Iterable<Outline> {
    if (!this.#records.isLonger(thread, this.#shortThread)) {
      const all = this.#records.outlineThread(thread);
      return this.#order(all, this.#records.linksOfThread(thread));
    }
    return this.#byAnchors(thread, after);
  }

  *#byAnchors(thread: string, after: string | undefined): Generator<Outline> {
    const place = after === undefined ? undefined : this.#records.placeOf(after);
    if (after !== undefined && (place?.thread !== thread || place.waits > 0)) return;
    let group: (Outline & { readonly anchor: Anchor })[] = [];
    let last = { ...(place?.anchor ?? BEGINNING), number: 0 };
    for (;;) {
      const piece = this.#records.readAnchored(thread, last, PIECE);
      for (const outline of piece) {
        if (group.length > 0 && group[0]!.anchor.id !== outline.anchor.id) {
          yield* this.#orderGroup(group);
          group = [];
        }
        group.push(outline);
      }
      if (piece.length < PIECE) break;
      const { anchor, number } = piece.at(-1)!;
      last = { ...anchor, number };
    }
    yield* this.#orderGroup(group);
  }

  #orderGroup(group: readonly Outline[]): readonly Outline[] {
    if (group.length < 2) return group;
    const ids = new Set(group.map(({ id }) => id));
    const links = this.#records.linksOf(group.map(({ number }) => number));
    // All other parents come before the group.
    return this.#order(
      group,
      links.filter(({ parent }) => ids.has(parent)),
    );
  }

  #order(
    outlines: readonly RecordOutline[],
    links: readonly { readonly child: number; readonly parent: string }[],
  ): readonly Outline[] {
    const parents = new Map<number, string[]>();
    for (const { child, parent } of links) {
      const others = parents.get(child);
      if (others) others.push(parent);
      else parents.set(child, [parent]);
    }
    const nodes = new Map<string, Outline>();
    for (const outline of outlines) {
      nodes.set(outline.id, { ...outline, parents: parents.get(outline.number) ?? [] });
    }
    return this.#orderThread(nodes).view;
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
