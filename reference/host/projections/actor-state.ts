/** The local actors: profile, keys, and the time of what they published last. */
import { isRotation } from '../../core/activity.ts';
import type { ActivityDocument } from '../../core/activity-shape.ts';
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import { applyKeyPatch, type Key, type KeyPatch } from '../../core/keys.ts';
import type { LogEntry, SignedActivity } from '../events.ts';

/** The kinds of object whose Create makes an actor. */
export const ACTOR_TYPES: ReadonlySet<unknown> = new Set(['Person', 'Service', 'Group']);

/** The members of a profile that an Update may change. */
export const PROFILE_MEMBERS = [
  'name',
  'summary',
  'icon',
  'alsoKnownAs',
  'manuallyApprovesFollowers',
] as const;

/**
 * Without `did/v1` a reader that expands JSON-LD does not know `assertionMethod`, and finds no key.
 *
 * Spec: `actor-context`, `actor-context-keys`.
 */
export const ACTOR_CONTEXTS: readonly string[] = [
  'https://www.w3.org/ns/activitystreams',
  'https://www.w3.org/ns/did/v1',
  'https://w3id.org/security/multikey/v1',
];

/** A local actor as it is now. */
export interface LocalActor {
  readonly url: string;
  readonly type: string;
  /** When it was created. */
  readonly published: string;
  readonly profile: JsonObject;
  /** The whole history, oldest first. */
  readonly keys: readonly Key[];
  /** The `published` of its newest activity. */
  readonly lastPublished: string;
  /** Where its newest Move says that it goes on. */
  readonly movedTo?: string;
  /** The `published` of the Delete by which it ended. */
  readonly deleted?: string;
}

/** Local actors by their URL, in the order of their creation. */
export type ActorState = Map<string, LocalActor>;

export function emptyActorState(): ActorState {
  return new Map();
}

/** Tells whether an activity, or a request for one, creates an actor. */
export function createsActor(activity: JsonObject): boolean {
  const { object } = activity;
  return (
    activity.type === 'Create' && isJsonObject(object) && ACTOR_TYPES.has(ownMember(object, 'type'))
  );
}

/** The patch of an Update of its own actor; undefined for every other activity. */
export function patchOfSelf(activity: JsonObject): JsonObject | undefined {
  if (activity.type !== 'Update') return undefined;
  const { object } = activity;
  const target = isJsonObject(object) ? ownMember(object, 'id') : object;
  const patch = ownMember(activity, 'patch');
  return target === activity.actor && isJsonObject(patch) ? patch : undefined;
}

/** Tells whether an activity, or a request for one, is the Move of its own actor. */
export function movesSelf(activity: JsonObject): boolean {
  return activity.type === 'Move' && activity.object === activity.actor;
}

/** Tells whether an activity, or a request for one, is the end of its own actor. */
export function deletesSelf(activity: JsonObject): boolean {
  if (activity.type !== 'Delete') return false;
  const { object } = activity;
  const target = isJsonObject(object) ? ownMember(object, 'id') : object;
  return target === activity.actor;
}

/**
 * The history of an actor after one of its Updates. Only a rotation changes it, and a rotation names
 * the actor by its URL.
 */
export function keysAfter(keys: readonly Key[], activity: SignedActivity): readonly Key[] {
  if (!isRotation(activity as unknown as ActivityDocument)) return keys;
  return applyKeyPatch(keys, { ...activity, patch: activity.patch as KeyPatch });
}

/** Sets the profile members that a patch has, and removes those that are null in it. */
export function applyProfilePatch(profile: JsonObject, patch: JsonObject): JsonObject {
  const changed = { ...profile };
  for (const member of PROFILE_MEMBERS) {
    const value = ownMember(patch, member) as JsonObject[string] | undefined;
    if (value === null) delete changed[member];
    else if (value !== undefined) changed[member] = value;
  }
  return changed;
}

function createActor(activity: SignedActivity, firstKey: Key): LocalActor {
  const object = activity.object as JsonObject;
  return {
    url: activity.actor,
    type: String(object.type),
    published: activity.published,
    profile: applyProfilePatch({}, object),
    keys: [firstKey],
    lastPublished: activity.published,
  };
}

/**
 * Folds one entry into the local actors. The state belongs to the fold and is changed in place.
 *
 * A deleted actor stays in it: its name is never used again, and its keys are still asked for.
 *
 * Spec: `actor-update`, `actor-moved-to`, `actor-delete-tombstone`, `key-fold-add`,
 * `key-fold-supersede`, `key-fold-revoke`.
 */
export function foldActorState(state: ActorState, entry: LogEntry): ActorState {
  if (entry.kind !== 'published') return state;
  const { activity, firstKey } = entry;
  if (firstKey) {
    state.set(activity.actor, createActor(activity, firstKey));
    return state;
  }
  const actor = state.get(activity.actor);
  if (!actor) return state;
  const patch = patchOfSelf(activity);
  state.set(actor.url, {
    ...actor,
    ...(patch && {
      profile: applyProfilePatch(actor.profile, patch),
      keys: keysAfter(actor.keys, activity),
    }),
    ...(movesSelf(activity) && { movedTo: String(activity.target) }),
    ...(deletesSelf(activity) && { deleted: activity.published }),
    lastPublished: activity.published,
  });
  return state;
}

/**
 * The actor document: what anybody may know about a local actor.
 *
 * Spec: `actor-document`, `actor-context`, `actor-profile`, `actor-key-history`, `actor-moved-to`.
 */
export function actorDocument(actor: LocalActor, base: string): JsonObject {
  const { url } = actor;
  return {
    '@context': [...ACTOR_CONTEXTS],
    id: url,
    type: actor.type,
    preferredUsername: url.slice(url.lastIndexOf('/') + 1),
    ...actor.profile,
    ...(actor.movedTo !== undefined && { movedTo: actor.movedTo }),
    published: actor.published,
    inbox: `${url}/inbox`,
    outbox: `${url}/outbox`,
    followers: `${url}/followers`,
    following: `${url}/following`,
    endpoints: { sharedInbox: `${base}/inbox` },
    assertionMethod: actor.keys as unknown as JsonObject[],
  };
}

/**
 * What remains of a deleted actor: enough to verify what it signed.
 *
 * Spec: `actor-delete-tombstone`.
 */
export function tombstone(actor: LocalActor & { readonly deleted: string }): JsonObject {
  return {
    '@context': [...ACTOR_CONTEXTS],
    id: actor.url,
    type: 'Tombstone',
    formerType: actor.type,
    deleted: actor.deleted,
    assertionMethod: actor.keys as unknown as JsonObject[],
  };
}

/** Tells whether a local actor has ended. */
export function isDeleted(actor: LocalActor): actor is LocalActor & { readonly deleted: string } {
  return actor.deleted !== undefined;
}
