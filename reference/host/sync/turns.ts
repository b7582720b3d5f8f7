/**
 * Turns at something of which only so much is done at once, by name. Who does a lot of it takes a turn
 * for each part, and waits behind everybody else in between.
 */
export class Turns {
  readonly #width: number;
  readonly #queues = new Map<string, { under: number; readonly waiting: (() => void)[] }>();

  constructor(width: number) {
    this.#width = width;
  }

  /** Does something as soon as there is room. */
  async take<T>(name: string, run: () => Promise<T>): Promise<T> {
    const queue = this.#queues.get(name) ?? { under: 0, waiting: [] };
    this.#queues.set(name, queue);
    if (queue.under >= this.#width) {
      await new Promise<void>((resolve) => queue.waiting.push(resolve));
    } else {
      queue.under += 1;
    }
    try {
      return await run();
    } finally {
      // Whoever waits takes over the place.
      const next = queue.waiting.shift();
      if (next) next();
      else if (--queue.under === 0) this.#queues.delete(name);
    }
  }
}
