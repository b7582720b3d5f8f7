// A place where something waits until a test lets it go on.

/** Holds whoever comes to {@link Gate.pass} until {@link Gate.open} is called. */
export class Gate {
  /** How many have come. */
  waiting = 0;
  readonly #arrival: Promise<void>;
  readonly #opening: Promise<void>;
  #arrive: () => void = () => undefined;
  #open: () => void = () => undefined;

  constructor() {
    this.#arrival = new Promise((resolve) => {
      this.#arrive = resolve;
    });
    this.#opening = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  /** Settles when the first one has come. */
  get reached(): Promise<void> {
    return this.#arrival;
  }

  async pass(): Promise<void> {
    this.waiting += 1;
    this.#arrive();
    await this.#opening;
  }

  open(): void {
    this.#open();
  }
}
