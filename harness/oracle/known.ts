import { OracleError } from './error.ts';
import { getMember, isJsonObject, type JsonValue } from './json.ts';

/** The parts of a verified activity that folds look at. */
export interface KnownActivity {
  readonly id: string;
  readonly type: string;
  readonly actor: string;
  readonly published: string;
  readonly object: JsonValue;
  /** The kind of an Endorse. */
  readonly kind: JsonValue | undefined;
}

/**
 * Reads activities for a fold, each once, however often it is in the list.
 *
 * @throws {OracleError} `shape-invalid` for what is no activity
 */
export function readKnown(values: readonly JsonValue[]): KnownActivity[] {
  const byId = new Map<string, KnownActivity>();
  for (const value of values) {
    if (!isJsonObject(value)) throw new OracleError('shape-invalid', 'an activity is an object');
    const text = (name: string): string => {
      const member = getMember(value, name);
      if (typeof member !== 'string') throw new OracleError('shape-invalid', `no text ${name}`);
      return member;
    };
    const activity: KnownActivity = {
      id: text('id'),
      type: text('type'),
      actor: text('actor'),
      published: text('published'),
      object: getMember(value, 'object') ?? null,
      kind: getMember(value, 'kind'),
    };
    byId.set(activity.id, activity);
  }
  return [...byId.values()];
}

/** The id that an `object` names: it is one, or it has one. */
export function namedId(object: JsonValue): string | undefined {
  const id = isJsonObject(object) ? getMember(object, 'id') : object;
  return typeof id === 'string' ? id : undefined;
}
