/**
 * Grow-only counters on a thread: each actor has a slot, which holds the highest value that it has
 * reported. What came first, or twice, does not matter.
 */
import type { CounterView, CountersView } from '../../schemas/types.ts';
import { type RecordForm, isWhole } from './hash-levels.ts';
import { isJsonObject, ownMember } from './json.ts';

export type { CounterView, CountersView };

/**
 * The kind of record by which an actor reports the state of a counter.
 *
 * Spec: `merge-counter-slot`.
 */
export const COUNTER_KIND = 'core.counter.v1';

/**
 * The most characters of the name of a counter.
 *
 * Spec: `merge-counter-value`.
 */
export const MAX_COUNTER_NAME_LENGTH = 64;

/** What a record reports: the name of a counter, and what it has counted of it. */
export interface CounterReport {
  readonly counter: string;
  readonly actor: string;
  readonly value: number;
}

/**
 * What a form reports of a counter; nothing if it is not whole, or not of the form of a report.
 *
 * Spec: `merge-counter-value`.
 */
export function readCounterReport(form: RecordForm): CounterReport | undefined {
  if (!isWhole(form) || form.kind !== COUNTER_KIND || !isJsonObject(form.body)) return undefined;
  const counter = ownMember(form.body, 'counter');
  const value = ownMember(form.body, 'value');
  return isCounterName(counter) && isCount(value)
    ? // -0 is an integer from 0 too.
      { counter, actor: form.actor, value: value + 0 }
    : undefined;
}

function isCounterName(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2 * MAX_COUNTER_NAME_LENGTH) return false;
  const { length } = [...value];
  return length >= 1 && length <= MAX_COUNTER_NAME_LENGTH;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * Counters as a fold: each form is added once, or more often, in any order.
 *
 * Spec: `merge-counter-slot`.
 */
export class Counters {
  /** From the name of a counter to its slots, by actor. */
  readonly #counters = new Map<string, Map<string, number>>();

  /**
   * Adds what a form reports, if it does.
   *
   * Spec: `merge-counter-slot`.
   */
  add(form: RecordForm): void {
    const report = readCounterReport(form);
    if (report !== undefined) this.addReport(report);
  }

  /** Adds a report. */
  addReport({ counter, actor, value }: CounterReport): void {
    const slots = this.#counters.get(counter) ?? new Map<string, number>();
    if (value >= (slots.get(actor) ?? 0)) slots.set(actor, value);
    this.#counters.set(counter, slots);
  }

  /**
   * The counters as they are shown.
   *
   * Spec: `merge-counter-value`.
   */
  view(): CountersView {
    // An assignment would take the name __proto__ for the prototype; entries do not.
    return Object.fromEntries(
      [...this.#counters].sort(byName).map(([name, slots]) => [name, show(slots)]),
    );
  }
}

function show(slots: ReadonlyMap<string, number>): CounterView {
  const value = [...slots.values()].reduce((sum, slot) => addSaturating(sum, slot), 0);
  return { value, slots: Object.fromEntries([...slots].sort(byName)) };
}

/** The sum of two integers, or 2^53-1: a sum that is rounded is more than that in any case. */
function addSaturating(a: number, b: number): number {
  return Math.min(a + b, Number.MAX_SAFE_INTEGER);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/**
 * The counters of a thread, from the forms that are known of it, pending ones too.
 *
 * Spec: `merge-counter-slot`, `merge-counter-value`.
 */
export function countersOf(forms: Iterable<RecordForm>): CountersView {
  const counters = new Counters();
  for (const form of forms) counters.add(form);
  return counters.view();
}
