// What a host makes of the forms that it knows of one thread, whatever the order in which they came.

import { oracleCanonicalize } from './canonical.ts';
import { getMember, isJsonObject, setMember, type JsonObject } from './json.ts';
import { isFuller, recordLevel, type RecordLevel } from './records.ts';

/** A thread as the summary and the view show it. */
export interface OracleThread {
  /** The best form of each id, in ascending order of id. */
  readonly state: readonly JsonObject[];
  readonly view: readonly { readonly id: string; readonly level: RecordLevel }[];
  readonly pending: readonly { readonly id: string; readonly missing: readonly string[] }[];
  readonly equivocations: readonly {
    readonly actor: string;
    readonly clock: number;
    readonly ids: readonly string[];
  }[];
  readonly counters: JsonObject;
}

/** The best form of each id. */
export type OracleState = ReadonlyMap<string, JsonObject>;

/**
 * Merges forms into a state. Ids and proofs are taken as judged.
 *
 * Spec: `merge-fuller`, `merge-tie`, `merge-laws`.
 */
export function oracleMerge(forms: Iterable<JsonObject>): OracleState {
  const state = new Map<string, JsonObject>();
  for (const form of forms) {
    const id = form['id'] as string;
    const known = state.get(id);
    if (known === undefined || isBetter(form, known)) state.set(id, form);
  }
  return state;
}

function isBetter(form: JsonObject, known: JsonObject): boolean {
  const [level, held] = [recordLevel(form), recordLevel(known)];
  if (level !== held) return isFuller(level, held);
  return Buffer.compare(oracleCanonicalize(form), oracleCanonicalize(known)) < 0;
}

/** Everything that is shown of a thread with these forms. Spec: chapter *Merge*. */
export function oracleThread(forms: Iterable<JsonObject>): OracleThread {
  const state = oracleMerge(forms);
  const view = oracleView(state);
  const shown = new Set(view);
  const ids = [...state.keys()].sort();
  return {
    state: ids.map((id) => state.get(id) as JsonObject),
    view: view.map((id) => ({ id, level: recordLevel(state.get(id) as JsonObject) })),
    pending: ids
      .filter((id) => !shown.has(id))
      .map((id) => ({
        id,
        missing: parentsOf(state, id)
          .filter((it) => !state.has(it))
          .sort(),
      })),
    equivocations: equivocationsIn(state),
    counters: oracleCounters(state.values()),
  };
}

function parentsOf(state: OracleState, id: string): string[] {
  const parents = state.get(id)?.['parents'];
  return Array.isArray(parents) ? (parents as string[]) : [];
}

/**
 * The ids of the view, in its order.
 *
 * Spec: `merge-view-parents`, `merge-view-order`, `merge-pending`, `merge-pending-resolved`.
 */
export function oracleView(state: OracleState): string[] {
  const children = new Map<string, string[]>();
  const open = new Map<string, number>();
  const ready = new ReadyQueue(state);
  for (const id of state.keys()) {
    const parents = parentsOf(state, id);
    open.set(id, parents.length);
    if (parents.length === 0) ready.add(id);
    for (const parent of parents) {
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [id]);
      else known.push(id);
    }
  }
  const view: string[] = [];
  for (let next = ready.take(); next !== undefined; next = ready.take()) {
    view.push(next);
    for (const child of children.get(next) ?? []) {
      const left = (open.get(child) as number) - 1;
      open.set(child, left);
      if (left === 0) ready.add(child);
    }
  }
  return view;
}

/** The records whose parents are all put, of which the one with the lowest clock and then the lowest id goes next. */
class ReadyQueue {
  readonly #state: OracleState;
  /** In descending order, so that the next one is at the end. */
  readonly #ids: string[] = [];

  constructor(state: OracleState) {
    this.#state = state;
  }

  add(id: string): void {
    let [low, high] = [0, this.#ids.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#isBefore(id, this.#ids[middle] as string)) low = middle + 1;
      else high = middle;
    }
    this.#ids.splice(low, 0, id);
  }

  take(): string | undefined {
    return this.#ids.pop();
  }

  #isBefore(a: string, b: string): boolean {
    const [clockA, clockB] = [this.#clock(a), this.#clock(b)];
    return clockA === clockB ? a < b : clockA < clockB;
  }

  /** A form that shows no clock comes after those that do. */
  #clock(id: string): number {
    const clock = this.#state.get(id)?.['clock'];
    return typeof clock === 'number' ? clock : Number.POSITIVE_INFINITY;
  }
}

/** Spec: `merge-equivocation`. */
function equivocationsIn(state: OracleState): OracleThread['equivocations'] {
  const found = new Map<string, { actor: string; clock: number; ids: string[] }>();
  for (const form of state.values()) {
    if (recordLevel(form) !== 'L0') continue;
    const [actor, clock, id] = [form['actor'], form['clock'], form['id']] as [
      string,
      number,
      string,
    ];
    const place = JSON.stringify([actor, clock]);
    const entry = found.get(place) ?? { actor, clock, ids: [] };
    entry.ids.push(id);
    found.set(place, entry);
  }
  return [...found.values()]
    .filter(({ ids }) => ids.length > 1)
    .map(({ ids, ...rest }) => ({ ...rest, ids: ids.sort() }))
    .sort((a, b) => compareText(a.actor, b.actor) || a.clock - b.clock);
}

/**
 * The counters that whole records of one thread report.
 *
 * Spec: `merge-counter-slot`, `merge-counter-value`.
 */
export function oracleCounters(forms: Iterable<JsonObject>): JsonObject {
  const slots = new Map<string, Map<string, number>>();
  for (const form of forms) {
    const report = readReport(form);
    if (report === undefined) continue;
    const { counter, actor, value } = report;
    const ofCounter = slots.get(counter) ?? new Map<string, number>();
    ofCounter.set(actor, Math.max(value, ofCounter.get(actor) ?? 0));
    slots.set(counter, ofCounter);
  }
  const counters: JsonObject = {};
  for (const [counter, ofCounter] of slots) {
    const sum = [...ofCounter.values()].reduce((total, value) => total + BigInt(value), 0n);
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    setMember(counters, counter, {
      value: Number(sum > most ? most : sum),
      slots: Object.fromEntries(ofCounter),
    });
  }
  return counters;
}

function readReport(
  form: JsonObject,
): { counter: string; actor: string; value: number } | undefined {
  const body = form['body'];
  if (recordLevel(form) !== 'L0' || form['kind'] !== 'core.counter.v1') return undefined;
  if (!isJsonObject(body)) return undefined;
  const [counter, value] = [getMember(body, 'counter'), getMember(body, 'value')];
  if (typeof counter !== 'string' || typeof value !== 'number') return undefined;
  const length = [...counter].length;
  if (length < 1 || length > 64 || !Number.isSafeInteger(value) || value < 0) return undefined;
  return { counter, actor: form['actor'] as string, value };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
