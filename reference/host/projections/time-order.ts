/** A list that is always in the order of time, however its items come. */

/** What can be put in order: by `published`, and then by id. */
export interface Timed {
  readonly id: string;
  readonly published: string;
}

/** Compares two texts by their code units, as the order of times and content ids wants it. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareTimed(one: Timed, other: Timed): number {
  return compareText(one.published, other.published) || compareText(one.id, other.id);
}

/**
 * Items by `published` and then by id.
 *
 * Nearly all come in this order, and are put at the end. The others (what was backfilled, or was
 * late) wait until somebody reads, and are merged then, all at once: so a long backfill does not move
 * the whole list at each of its items, and a read without news costs nothing but the read.
 */
export class TimeOrder<T extends Timed> {
  #ordered: T[] = [];
  #late: T[] = [];

  add(item: T): void {
    const last = this.#ordered.at(-1);
    if (last === undefined || compareTimed(last, item) <= 0) this.#ordered.push(item);
    else this.#late.push(item);
  }

  /** All items in their order. The list belongs to this object and changes with it. */
  items(): readonly T[] {
    if (this.#late.length > 0) {
      this.#ordered = merge(this.#ordered, this.#late.sort(compareTimed));
      this.#late = [];
    }
    return this.#ordered;
  }
}

function merge<T extends Timed>(one: readonly T[], other: readonly T[]): T[] {
  const merged: T[] = [];
  let at = 0;
  for (const item of one) {
    while (at < other.length && compareTimed(other[at]!, item) < 0) merged.push(other[at++]!);
    merged.push(item);
  }
  while (at < other.length) merged.push(other[at++]!);
  return merged;
}
