/** How fast somebody may deposit, where an operator set a limit. */
import { MemoryStore, type Options } from 'express-rate-limit';

const WINDOW_MILLISECONDS = 60_000;

/** Counts the deposits of each client address, minute by minute. */
export class DepositLimit {
  readonly #perMinute: number | undefined;
  readonly #hits = new MemoryStore();

  constructor(perMinute: number | undefined) {
    this.#perMinute = perMinute;
    // Of the options of the library its store looks at the window alone.
    if (perMinute !== undefined) this.#hits.init({ windowMs: WINDOW_MILLISECONDS } as Options);
  }

  /** Counts a deposit, and tells whether it is one too many. */
  async isTooFast(address: string): Promise<boolean> {
    if (this.#perMinute === undefined) return false;
    return (await this.#hits.increment(address)).totalHits > this.#perMinute;
  }

  close(): void {
    this.#hits.shutdown();
  }
}
