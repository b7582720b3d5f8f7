/** What is at hand because it was used lately. */

interface Kept<T> {
  readonly value: T;
  readonly size: number;
}

/** How much is at hand at once. */
export interface RecentLimits {
  /** How many values. */
  readonly count: number;
  /** How large they are together, in whatever unit their sizes have. */
  readonly size: number;
}

/**
 * Keeps values by name. Whoever was used longest ago makes room, so that strangers who choose how many
 * there are, and how large, cannot fill the memory.
 */
export class Recent<T> {
  readonly #limits: RecentLimits;
  readonly #kept = new Map<string, Kept<T>>();
  #size = 0;

  constructor(limits: RecentLimits) {
    this.#limits = limits;
  }

  /** A value; undefined where it is not at hand. */
  find(name: string): T | undefined {
    const kept = this.#kept.get(name);
    if (!kept) return undefined;
    this.#kept.delete(name);
    this.#kept.set(name, kept);
    return kept.value;
  }

  /** Keeps a value. One that is larger than all the room is not kept. */
  keep(name: string, value: T, size: number): void {
    this.forget(name);
    this.#kept.set(name, { value, size });
    this.#size += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limits.count && this.#size <= this.#limits.size) return;
      this.forget(oldest);
    }
  }

  forget(name: string): void {
    this.#size -= this.#kept.get(name)?.size ?? 0;
    this.#kept.delete(name);
  }

  clear(): void {
    this.#kept.clear();
    this.#size = 0;
  }
}
