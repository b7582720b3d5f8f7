/** What waits at a gate. */
interface Waiting {
  readonly isExclusive: boolean;
  readonly start: () => void;
}

interface Gate {
  shared: number;
  isExclusive: boolean;
  readonly waiting: Waiting[];
}

/**
 * Order between the publications of one actor.
 *
 * Ordinary ones may be prepared while others are still being written; one that changes the actor
 * itself (its Create, a rotation) waits for those before it, and those after it wait for it. So a
 * decision never rests on a key or an actor that is just changing.
 */
export class Gates {
  readonly #gates = new Map<string, Gate>();

  /** Runs something beside other shared work of the actor. */
  shared<T>(actor: string, run: () => Promise<T>): Promise<T> {
    return this.#pass(actor, false, run);
  }

  /** Runs something when nothing else of the actor runs. */
  exclusive<T>(actor: string, run: () => Promise<T>): Promise<T> {
    return this.#pass(actor, true, run);
  }

  async #pass<T>(actor: string, isExclusive: boolean, run: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#gate(actor).waiting.push({ isExclusive, start });
      this.#admit(actor);
    });
    try {
      return await run();
    } finally {
      this.#leave(actor, isExclusive);
    }
  }

  #gate(actor: string): Gate {
    let gate = this.#gates.get(actor);
    if (!gate) {
      gate = { shared: 0, isExclusive: false, waiting: [] };
      this.#gates.set(actor, gate);
    }
    return gate;
  }

  #admit(actor: string): void {
    const gate = this.#gate(actor);
    for (let next = gate.waiting[0]; next && !gate.isExclusive; next = gate.waiting[0]) {
      if (next.isExclusive && gate.shared > 0) return;
      gate.waiting.shift();
      if (next.isExclusive) gate.isExclusive = true;
      else gate.shared += 1;
      next.start();
    }
  }

  #leave(actor: string, isExclusive: boolean): void {
    const gate = this.#gate(actor);
    if (isExclusive) gate.isExclusive = false;
    else gate.shared -= 1;
    this.#admit(actor);
    if (!gate.isExclusive && gate.shared === 0) this.#gates.delete(actor);
  }
}
