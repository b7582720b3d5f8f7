/** What a fold over activities reads of one: its shape and proof are checked, its `id` is its content id. */
import { isJsonObject, ownMember } from './json.ts';

/** An activity that a host knows, as far as folds look at it. */
export interface KnownActivity {
  readonly id: string;
  readonly type: string;
  readonly actor: string;
  readonly published: string;
  readonly object: unknown;
}

/**
 * The id that an activity names, by writing it down or by embedding what has it: the Follow of an
 * Accept, the activity of an Undo, the actor of a Delete.
 *
 * Spec: `follow-by-reference`.
 */
export function namedId({ object }: KnownActivity): string | undefined {
  const id = isJsonObject(object) ? ownMember(object, 'id') : object;
  return typeof id === 'string' ? id : undefined;
}

/**
 * Tells whether an activity is the end of its own actor.
 *
 * Spec: `follow-deleted`.
 */
export function isDeleteOfSelf(activity: KnownActivity): boolean {
  return activity.type === 'Delete' && namedId(activity) === activity.actor;
}
