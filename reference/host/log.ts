/**
 * The log: the only thing that changes, and the only way to change anything.
 *
 * Appends of one turn of the event loop, and those that arrive while a flush is under way, share one
 * transaction. An append resolves after its events are on the disk *and* folded, so that whoever got
 * an answer also sees the effect.
 */
import { fromStoredEntry, type HostEvent, type LogEntry, toNewEntry } from './events.ts';
import type { NewEntry, Secret, Store } from './store.ts';

const PAGE = 1000;

interface Waiting {
  readonly events: readonly HostEvent[];
  readonly entries: readonly NewEntry[];
  readonly secrets: readonly Secret[];
  readonly resolve: (entries: LogEntry[]) => void;
  readonly reject: (error: unknown) => void;
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
  append(events: readonly HostEvent[], secrets: readonly Secret[] = []): Promise<LogEntry[]> {
    const at = this.#now();
    const entries = events.map((event) => toNewEntry(event, at));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ events, entries, secrets, resolve, reject });
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
      await this.#write(group);
    }
    this.#flushing = undefined;
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    let seq: number;
    try {
      seq = await this.#store.append(
        group.flatMap((waiting) => waiting.entries),
        group.flatMap((waiting) => waiting.secrets),
      );
    } catch (error) {
      for (const waiting of group) waiting.reject(error);
      return;
    }
    for (const { events, entries, resolve } of group) {
      const logged = events.map((event, index) => ({
        ...event,
        seq: seq++,
        at: entries[index]!.at,
      }));
      for (const entry of logged) this.#take(entry);
      resolve(logged);
    }
  }
}
