// Endorsements: grow-only counters of Endorses and of those among them that were undone.

import { setMember, type JsonObject } from './json.ts';
import { namedId, type KnownActivity } from './known.ts';

interface Slot {
  endorsed: number;
  undone: number;
}

/**
 * Folds what a host knows into the projection `endorsements`. The activities are taken as verified, each once.
 *
 * Spec: `endorse-count`, `endorse-once`, `endorse-undo`, `endorse-undo-other`, `endorse-converge`.
 */
export function oracleEndorsements(known: readonly KnownActivity[]): JsonObject {
  const slots = new Map<string, Map<string, Map<string, Slot>>>();
  for (const activity of known) {
    const { id, type, actor, object, kind } = activity;
    if (type !== 'Endorse' || typeof object !== 'string' || typeof kind !== 'string') continue;
    const undone = known.some(
      (other) => other.type === 'Undo' && other.actor === actor && namedId(other.object) === id,
    );
    const kinds = entry(slots, object, () => new Map<string, Map<string, Slot>>());
    const actors = entry(kinds, kind, () => new Map<string, Slot>());
    const slot = entry(actors, actor, () => ({ endorsed: 0, undone: 0 }));
    slot.endorsed += 1;
    if (undone) slot.undone += 1;
  }
  return asObject(slots, (kinds) =>
    asObject(kinds, (actors) => ({
      count: [...actors.values()].filter(({ endorsed, undone }) => endorsed > undone).length,
      actors: asObject(actors, (slot) => ({ ...slot })),
    })),
  );
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

/** A kind may have the name of something that every object inherits. */
function asObject<V>(map: ReadonlyMap<string, V>, write: (value: V) => JsonObject): JsonObject {
  const object: JsonObject = {};
  for (const [name, value] of map) setMember(object, name, write(value));
  return object;
}
