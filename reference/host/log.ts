/**
 * The log: the only thing that changes, and the only way to change anything.
 *
 * Appends of one turn of the event loop, and those that arrive while a flush is under way, share one
 * transaction. An append resolves after its events are on the disk *and* folded, so that whoever got
 * an answer also sees the effect.
 */
import { fromStoredEntry, type HostEvent, type LogEntry, toNewEntry } from './events.ts';
import type { NewEntry, Secret, Store, StoreTables, UnitOutcome } from './store.ts';

const PAGE = 1000;

interface Waiting {
  readonly events: readonly HostEvent[];
  readonly entries: readonly NewEntry[];
  readonly secrets: readonly Secret[];
  readonly work: ((tables: StoreTables) => unknown) | undefined;
  readonly resolve: (written: Written) => void;
  readonly reject: (error: unknown) => void;
}

interface Written {
  readonly entries: LogEntry[];
  readonly result: unknown;
}

/** Appends to a store and tells a fold about everything in it, in order, exactly once. */
export class Log {
  readonly #store: Store;
  readonly #fold: (entry: LogEntry) => void;
  readonly #now: () => string;
  #last = 0;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | undefined;

  constructor(store: Store, now: () => string, fold: (entry: LogEntry) => void) {
    this.#store = store;
    this.#now = now;
    this.#fold = fold;
  }

  /** The sequence number of the newest entry that was folded; 0 if there is none. */
  get last(): number {
    return this.#last;
  }

  /** Folds what the store already has. Call it once, before the first append. */
  async replay(): Promise<void> {
    for (let last = 0; ;) {
      const page = await this.#store.readLog(last, PAGE);
      for (const entry of page) this.#take(fromStoredEntry(entry));
      if (page.length < PAGE) return;
      last = page.at(-1)!.seq;
    }
  }

  /** Appends events and secrets as one unit. Resolves when they are durable and folded. */
  async append(events: readonly HostEvent[], secrets: readonly Secret[] = []): Promise<LogEntry[]> {
    return (await this.#queue(events, secrets, undefined)).entries;
  }

  /**
   * Reads and writes records and notes, with events and secrets that go with it, as one unit: if the
   * work throws, none of it stays. Works are done one after another, each on what those before it left, so
   * a decision that is made inside cannot be overtaken. Resolves with what the work gave back, when
   * all is durable and folded.
   */
  async transact<T>(
    work: (tables: StoreTables) => T,
    events: readonly HostEvent[] = [],
    secrets: readonly Secret[] = [],
  ): Promise<T> {
    // What comes back is what this work gave.
    return (await this.#queue(events, secrets, work)).result as T;
  }

  #queue(
    events: readonly HostEvent[],
    secrets: readonly Secret[],
    work: Waiting['work'],
  ): Promise<Written> {
    const at = this.#now();
    const entries = events.map((event) => toNewEntry(event, at));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ events, entries, secrets, work, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  /** Resolves when nothing is waiting to be written. */
  async settled(): Promise<void> {
    while (this.#flushing) await this.#flushing;
  }

  #take(entry: LogEntry): void {
    this.#last = entry.seq;
    this.#fold(entry);
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      // The rest of this turn may append too; the check phase comes after all of its callbacks.
      await new Promise(setImmediate);
      const group = this.#waiting;
      this.#waiting = [];
      await this.#settle(group);
    }
    this.#flushing = undefined;
  }

  async #settle(group: readonly Waiting[]): Promise<void> {
    let outcomes: readonly UnitOutcome[];
    try {
      outcomes = await this.#write(group);
    } catch (error) {
      for (const waiting of group) waiting.reject(error);
      return;
    }
    for (const [index, { events, entries, resolve, reject }] of group.entries()) {
      const outcome = outcomes[index]!;
      if (!outcome.isDone) {
        reject(outcome.error);
        continue;
      }
      const logged = events.map((event, at) => ({
        ...event,
        seq: outcome.first + at,
        at: entries[at]!.at,
      }));
      for (const entry of logged) this.#take(entry);
      resolve({ entries: logged, result: outcome.result });
    }
  }

  /** A group without work on records is one append. */
  async #write(group: readonly Waiting[]): Promise<readonly UnitOutcome[]> {
    if (group.some(({ work }) => work)) return this.#store.transact(group);
    let first = await this.#store.append(
      group.flatMap(({ entries }) => entries),
      group.flatMap(({ secrets }) => secrets),
    );
    return group.map(({ entries }) => {
      const outcome = { isDone: true, first, result: undefined } as const;
      first += entries.length;
      return outcome;
    });
  }
}
