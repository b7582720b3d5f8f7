/**
 * Counts of endorsements: grow-only counters, one slot for each target, kind and actor.
 *
 * The counters are a function of the set of activities that are added, in whatever order; an Undo may
 * come before the Endorse that it names.
 */
import { type KnownActivity, namedId } from './known-activity.ts';
import { ownMember } from './json.ts';

/** The two counters of one actor, for one target and kind. */
export interface EndorsementSlot {
  endorsed: number;
  undone: number;
}

/** The endorsements of one kind of one target. */
export interface EndorsementCount {
  /** How many actors have endorsed more often than they have undone. */
  count: number;
  actors: Record<string, EndorsementSlot>;
}

/** The projection `endorsements`: from target to kind to its count. */
export type EndorsementsView = Record<string, Record<string, EndorsementCount>>;

interface KnownEndorse {
  readonly actor: string;
  readonly slot: EndorsementSlot;
  isUndone: boolean;
}

type Slots = Map<string, EndorsementSlot>;

/**
 * Endorsements as a fold: each activity is added once, or more often, in any order.
 *
 * Spec: `endorse-count`, `endorse-once`, `endorse-undo`, `endorse-undo-other`, `endorse-converge`.
 */
export class Endorsements {
  /** From target to kind to actor. */
  readonly #targets = new Map<string, Map<string, Slots>>();
  readonly #endorses = new Map<string, KnownEndorse>();
  /** Who undid what is not known yet, by the id of what is undone. */
  readonly #early = new Map<string, Set<string>>();

  /** Adds an activity; one that is neither an Endorse nor an Undo is ignored. */
  add(activity: KnownActivity): void {
    if (activity.type === 'Endorse') this.#addEndorse(activity);
    else if (activity.type === 'Undo') this.#addUndo(activity);
  }

  #addEndorse(activity: KnownActivity): void {
    const { id, actor, object: target } = activity;
    const kind = ownMember(activity, 'kind');
    if (this.#endorses.has(id) || typeof target !== 'string' || typeof kind !== 'string') return;
    const slot = this.#slotOf(target, kind, actor);
    slot.endorsed += 1;
    const endorse = { actor, slot, isUndone: false };
    this.#endorses.set(id, endorse);
    for (const undoer of this.#early.get(id) ?? []) undo(endorse, undoer);
    this.#early.delete(id);
  }

  #addUndo(activity: KnownActivity): void {
    const id = namedId(activity);
    if (id === undefined) return;
    const endorse = this.#endorses.get(id);
    if (endorse !== undefined) undo(endorse, activity.actor);
    else entryOf(this.#early, id, () => new Set<string>()).add(activity.actor);
  }

  #slotOf(target: string, kind: string, actor: string): EndorsementSlot {
    const kinds = entryOf(this.#targets, target, () => new Map<string, Slots>());
    const actors = entryOf(kinds, kind, (): Slots => new Map());
    return entryOf(actors, actor, () => ({ endorsed: 0, undone: 0 }));
  }

  /**
   * The counts as they are shown.
   *
   * Spec: `endorse-count`.
   */
  view(): EndorsementsView {
    return recordOf(this.#targets, (kinds) => recordOf(kinds, countOf));
  }
}

/** Counts an Undo, if it is one by the actor of the Endorse, and the first. */
function undo(endorse: KnownEndorse, actor: string): void {
  if (endorse.actor !== actor || endorse.isUndone) return;
  endorse.isUndone = true;
  endorse.slot.undone += 1;
}

function countOf(actors: Slots): EndorsementCount {
  const count = [...actors.values()].filter(({ endorsed, undone }) => endorsed > undone).length;
  return { count, actors: recordOf(actors, (slot) => ({ ...slot })) };
}

/** A map as an object, in the order of its names, so that equal maps are written alike. */
function recordOf<From, To>(
  map: ReadonlyMap<string, From>,
  convert: (value: From) => To,
): Record<string, To> {
  const names = [...map.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, convert(map.get(name)!)]));
}

function entryOf<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  let value = map.get(name);
  if (value === undefined) {
    value = make();
    map.set(name, value);
  }
  return value;
}

/**
 * The projection `endorsements` of everything that a host, or one of its actors, knows.
 *
 * Spec: `endorse-converge`.
 */
export function endorsementsOf(known: Iterable<KnownActivity>): EndorsementsView {
  const endorsements = new Endorsements();
  for (const activity of known) endorsements.add(activity);
  return endorsements.view();
}
