/**
 * Merge: what is known of a thread, as a function of the forms that came, in whatever order, twice,
 * and from whomever.
 *
 *     const state = mergeForms(mine, theirs);
 *     const { view, pending } = orderThread(state);
 */
import TinyQueue from 'tinyqueue';

import type { Equivocation, PendingRecord } from '../../schemas/types.ts';
import { canonicalize } from './canonical.ts';
import { type RecordForm, isFuller, isWhole, levelOf } from './hash-levels.ts';

export type { Equivocation, PendingRecord };

/**
 * How many pending records a host keeps of one thread.
 *
 * Spec: `merge-pending-bound`.
 */
export const MAX_PENDING_RECORDS = 10_000;

/** What is known of a thread: the best form of each record, by its id. */
export type ThreadState = ReadonlyMap<string, RecordForm>;

/**
 * The better one of two forms of one id, `held` where neither is: the fuller one, and of two whole
 * records the one whose canonical bytes come first.
 *
 * Spec: `merge-fuller`, `merge-tie`, `level-upgrade`, `level-no-downgrade`.
 */
export function betterForm(held: RecordForm, other: RecordForm): RecordForm {
  const [level, otherLevel] = [levelOf(held), levelOf(other)];
  if (level !== otherLevel) return isFuller(otherLevel, level) ? other : held;
  // Below L0 two forms of one id and one level are equal, since the id covers all that they show.
  if (held === other || level !== 'L0') return held;
  return compareBytes(canonicalize(held), canonicalize(other)) <= 0 ? held : other;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a[at] !== b[at]) return a[at]! - b[at]!;
  }
  return a.length - b.length;
}

/**
 * Merges sets of forms of one thread, whose ids and proofs are verified, into one state.
 *
 * Spec: `merge-fuller`, `merge-tie`, `merge-laws`.
 */
export function mergeForms(...sets: readonly Iterable<RecordForm>[]): Map<string, RecordForm> {
  const state = new Map<string, RecordForm>();
  for (const set of sets) {
    for (const form of set) addForm(state, form);
  }
  return state;
}

function addForm(state: Map<string, RecordForm>, form: RecordForm): void {
  const held = state.get(form.id);
  if (held === undefined) state.set(form.id, form);
  else state.set(form.id, betterForm(held, form));
}

/** What the order of a thread depends on; a form that shows no clock or no parents has none. */
export interface ThreadNode {
  readonly id: string;
  readonly clock?: number;
  readonly parents?: readonly string[];
}

/** A thread in its order. */
export interface OrderedThread<Node extends ThreadNode> {
  /** The records that are not pending, in the order of the view. */
  readonly view: Node[];
  /** The others, in ascending order of their ids, each with its own parents that are not known. */
  readonly pending: PendingRecord[];
}

/**
 * Puts a thread in order: parents before children, then clocks, then ids. What misses an ancestor is
 * pending.
 *
 * Spec: `merge-view-parents`, `merge-view-order`, `merge-pending`, `merge-pending-resolved`.
 */
export function orderThread<Node extends ThreadNode>(
  known: ReadonlyMap<string, Node>,
): OrderedThread<Node> {
  const nodes = [...known.values()];
  const graph = linkNodes(nodes);
  const clocks = nodes.map(({ clock }) => clock ?? Infinity);
  // One of the two ids is lower: they are the keys of a map.
  const isBefore = (a: number, b: number): boolean =>
    clocks[a] === clocks[b] ? nodes[a]!.id < nodes[b]!.id : clocks[a]! < clocks[b]!;
  const ready = new TinyQueue<number>(graph.roots, (a, b) => (isBefore(a, b) ? -1 : 1));
  const view: Node[] = [];
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    view.push(nodes[next]!);
    for (const child of graph.childrenOf(next)) {
      if (--graph.waiting[child]! === 0) ready.push(child);
    }
  }
  return { view, pending: listPending(known, nodes, graph.waiting) };
}

/** Nodes by their number in a list. */
interface NodeGraph {
  /** How many parents of each node are not put yet; those that are not known never will be. */
  readonly waiting: Int32Array;
  readonly roots: number[];
  childrenOf(parent: number): Iterable<number>;
}

/**
 * Edges are chains in two arrays of numbers: a list for each node would be most of the work of
 * ordering a long thread.
 */
function linkNodes(nodes: readonly ThreadNode[]): NodeGraph {
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const waiting = new Int32Array(nodes.length);
  const lastEdge = new Int32Array(nodes.length).fill(-1);
  const children: number[] = [];
  const earlierEdge: number[] = [];
  const roots: number[] = [];
  for (let child = 0; child < nodes.length; child++) {
    const parents = nodes[child]!.parents ?? [];
    waiting[child] = parents.length;
    if (parents.length === 0) roots.push(child);
    for (const id of parents) {
      const parent = numbers.get(id);
      if (parent === undefined) continue;
      earlierEdge.push(lastEdge[parent]!);
      lastEdge[parent] = children.push(child) - 1;
    }
  }
  function* childrenOf(parent: number): Generator<number> {
    for (let edge = lastEdge[parent]!; edge >= 0; edge = earlierEdge[edge]!) yield children[edge]!;
  }
  return { waiting, roots, childrenOf };
}

/** Spec: `merge-pending`. */
function listPending(
  known: ReadonlyMap<string, ThreadNode>,
  nodes: readonly ThreadNode[],
  waiting: Int32Array,
): PendingRecord[] {
  return nodes
    .filter((_, number) => waiting[number]! > 0)
    .map(({ id, parents = [] }) => ({
      id,
      missing: parents.filter((parent) => !known.has(parent)).sort(),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Where an actor used one clock for different whole records, in ascending order of actor and clock.
 *
 * Spec: `merge-equivocation`.
 */
export function equivocationsOf(forms: Iterable<RecordForm>): Equivocation[] {
  const actors = new Map<string, Map<number, string[]>>();
  for (const form of forms) {
    if (!isWhole(form)) continue;
    const clocks = actors.get(form.actor) ?? new Map<number, string[]>();
    const ids = clocks.get(form.clock) ?? [];
    ids.push(form.id);
    actors.set(form.actor, clocks.set(form.clock, ids));
  }
  return [...actors]
    .flatMap(([actor, clocks]) => [...clocks].map(([clock, ids]) => ({ actor, clock, ids })))
    .filter(({ ids }) => ids.length > 1)
    .map(({ ids, ...place }) => ({ ...place, ids: ids.sort() }))
    .sort((a, b) => (a.actor === b.actor ? a.clock - b.clock : a.actor < b.actor ? -1 : 1));
}
