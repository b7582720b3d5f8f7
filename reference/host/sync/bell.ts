/** Wakes somebody who waits; a ring that nobody waited for is heard later. */
export class Bell {
  #isRung = false;
  #wake: () => void = () => undefined;

  readonly ring = (): void => {
    this.#isRung = true;
    this.#wake();
  };

  /** Resolves at the next ring, or at once if it rang since it was heard last. */
  async heard(): Promise<void> {
    if (!this.#isRung) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#isRung = false;
  }
}
