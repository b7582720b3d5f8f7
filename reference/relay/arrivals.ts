/** Waiting for the next envelope of a mailbox. */

/** Tells those who wait for a mailbox that something came. */
export class Arrivals {
  readonly #waiting = new Map<string, Set<() => void>>();
  #isOver = false;

  /** Whether nobody is to wait any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Tells that an envelope came into a mailbox. */
  ring(did: string): void {
    for (const wake of this.#waiting.get(did) ?? []) wake();
  }

  /** Begins to listen; what rings from now on is heard. */
  listen(did: string): { heard(milliseconds: number): Promise<void>; end(): void } {
    let wake = (): void => undefined;
    const rung = new Promise<void>((resolve) => (wake = resolve));
    const waiting = this.#waiting.get(did) ?? new Set();
    this.#waiting.set(did, waiting.add(wake));
    return {
      async heard(milliseconds) {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
        await Promise.race([rung, late]);
        clearTimeout(timer);
      },
      end: () => {
        waiting.delete(wake);
        if (waiting.size === 0 && this.#waiting.get(did) === waiting) this.#waiting.delete(did);
      },
    };
  }

  /** Lets everybody go who waits, and who will. */
  release(): void {
    this.#isOver = true;
    for (const did of [...this.#waiting.keys()]) this.ring(did);
  }
}
