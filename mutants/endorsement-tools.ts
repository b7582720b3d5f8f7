/** What the mutants of endorsements are made of. */
import type { JsonObject, JsonValue } from '../harness/oracle/index.ts';
import { isJsonObject, parseStrict } from '../reference/core/index.ts';
import { bytesAt, type Answering } from './adapter-tools.ts';

/** An activity of an input, and the entry that it stands in. */
export interface KnownEntry {
  readonly entry: JsonObject;
  readonly activity: JsonObject;
}

/** The id that an activity names, by writing it down or by embedding what has it. */
export function named({ object }: JsonObject): string {
  return String(isJsonObject(object) ? object['id'] : object);
}

/** Folds other activities, or in another order, than were sent. */
export function folding(
  change: (known: readonly KnownEntry[]) => readonly KnownEntry[],
): Answering {
  return (op, input, right) => {
    if (op !== 'endorsements') return right(op, input);
    const known = (input['known'] as JsonObject[]).map((entry) => ({
      entry,
      activity: parseStrict(bytesAt(entry)) as JsonObject,
    }));
    return right(op, { ...input, known: change(known).map(({ entry }) => entry) });
  };
}

/** The same entry with other members in its activity. */
export function changed({ activity, entry }: KnownEntry, members: JsonObject): KnownEntry {
  const next = { ...activity, ...members };
  const hex = Buffer.from(JSON.stringify(next)).toString('hex');
  return { activity: next, entry: { ...entry, hex } };
}

/** Shows what was counted in another way. */
export function showing(
  change: (slots: JsonObject, count: number) => { count: JsonValue; actors: JsonObject },
): Answering {
  return (op, input, right) => {
    const answer = right(op, input);
    if (op !== 'endorsements' || !answer.ok) return answer;
    const view = Object.entries(answer.output['view'] as JsonObject).map(
      ([target, kinds]): [string, JsonValue] => [
        target,
        Object.fromEntries(
          Object.entries(kinds as JsonObject).map(([kind, one]): [string, JsonValue] => {
            const { actors, count } = one as { actors: JsonObject; count: number };
            return [kind, change(actors, count)];
          }),
        ),
      ],
    );
    return { ok: true, output: { view: Object.fromEntries(view) } };
  };
}
