/**
 * The shape of an activity: the envelope, and the parts of the verbs that the protocol knows.
 *
 * Written by hand, because it is on the way of each delivery and names what is wrong; the same rules
 * stand in `schemas/` for everybody else.
 */
import type { Activity, SignedActivity } from '../../schemas/types.ts';
import { isCid } from './cid.ts';
import { ProtocolError } from './errors.ts';
import { type JsonObject, type JsonValue, isJsonObject, ownMember } from './json.ts';
import { isKeyOf } from './keys.ts';
import { isTimestamp } from './time.ts';
import { isActorId } from './urls.ts';

/**
 * The longest `content` of a Note, in UTF-16 code units.
 *
 * Spec: `activity-verb-shape`.
 */
export const MAX_NOTE_LENGTH = 100_000;

export type { Activity, SignedActivity };

/** An activity whose shape is right, and of whose proof nothing is known yet. */
export type ActivityDocument = Activity & JsonObject;

const TYPE_FORM = /^[A-Z][A-Za-z0-9]{0,63}$/;
const NONCE_FORM = /^[A-Za-z0-9_-]{16,64}$/;
const KIND_FORM = /^[a-z0-9-]{1,64}$/;

/**
 * The three spellings of the public audience.
 *
 * Spec: `activity-audience-form`.
 */
export const PUBLIC_AUDIENCES: readonly string[] = [
  'Public',
  'as:Public',
  'https://www.w3.org/ns/activitystreams#Public',
];

function assertShape(holds: boolean, detail: string): asserts holds {
  if (!holds) throw new ProtocolError('shape-invalid', detail);
}

/**
 * Tells whether a value can stand in an audience: Public in any spelling, Followers, an actor id.
 *
 * Spec: `activity-audience-form`.
 */
export function isRecipient(value: unknown): value is string {
  return (
    value === 'Followers' ||
    (typeof value === 'string' && PUBLIC_AUDIENCES.includes(value)) ||
    isActorId(value)
  );
}

function isAudience(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isRecipient) : isRecipient(value);
}

/**
 * Checks everything about an activity that its id, proof and keys do not tell.
 *
 * Spec: `activity-object-form`, `activity-required`, `activity-id-form`, `activity-type-form`,
 * `activity-actor-form`, `activity-nonce-form`, `activity-audience-form`, `activity-no-blind`,
 * `activity-object-type`, `activity-verb-shape`, `activity-patch-closed`, `activity-patch-key`,
 * `activity-unknown-verb`, `endorse-kind`, `conv-time-form`, `conv-time-calendar`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function checkActivityShape(value: unknown): asserts value is ActivityDocument {
  assertShape(isJsonObject(value), 'an activity is an object');
  assertShape(isCid(ownMember(value, 'id')), 'id is not a content id');
  const type = ownMember(value, 'type');
  assertShape(typeof type === 'string' && TYPE_FORM.test(type), 'type is not a verb');
  assertShape(isActorId(ownMember(value, 'actor')), 'actor is not an actor id');
  assertShape(isTimestamp(ownMember(value, 'published')), 'published is not a time');
  const nonce = ownMember(value, 'nonce');
  assertShape(
    typeof nonce === 'string' && NONCE_FORM.test(nonce),
    'nonce is not 16 to 64 characters',
  );
  for (const name of ['to', 'cc']) {
    if (Object.hasOwn(value, name))
      assertShape(isAudience(value[name]), `${name} is not an audience`);
  }
  assertShape(
    !Object.hasOwn(value, 'bto') && !Object.hasOwn(value, 'bcc'),
    'a blind audience never travels',
  );
  const object = ownMember(value, 'object');
  assertShape(
    typeof object === 'string' || isJsonObject(object),
    'object is no string and no object',
  );
  if (Object.hasOwn(VERB_SHAPES, type)) VERB_SHAPES[type]!(value as ActivityDocument);
}

type ShapeCheck = (activity: ActivityDocument) => void;

const VERB_SHAPES: Readonly<Record<string, ShapeCheck>> = {
  Create: checkCreate,
  Update: checkUpdate,
  Delete: ({ object }) => assertShape(isReference(object), 'object refers to nothing'),
  Move: (activity) => {
    assertShape(isActorId(activity.object), 'object is not an actor id');
    assertShape(isActorId(ownMember(activity, 'target')), 'target is not an actor id');
  },
  Follow: (activity) => {
    assertShape(isActorId(activity.object), 'object is not an actor id');
    assertShape(
      !Object.hasOwn(activity, 'backfill') || isJsonObject(activity['backfill']),
      'backfill is not an object',
    );
  },
  Accept: checkAnswer,
  Reject: checkAnswer,
  Undo: ({ object }) => {
    if (typeof object === 'string') assertShape(isCid(object), 'object is not a content id');
    else checkActivityShape(object);
  },
  Announce: ({ object }) => assertShape(isCid(object), 'object is not a content id'),
  Endorse: (activity) => {
    assertShape(isCid(activity.object), 'object is not a content id');
    const kind = ownMember(activity, 'kind');
    assertShape(
      typeof kind === 'string' && KIND_FORM.test(kind),
      'kind is not 1 to 64 characters of a-z, 0-9 and -',
    );
  },
};

function checkCreate({ object }: ActivityDocument): void {
  assertShape(isJsonObject(object), 'object is not an object');
  const type = ownMember(object, 'type');
  assertShape(typeof type === 'string', 'object has no type');
  if (type !== 'Note') return;
  const content = ownMember(object, 'content');
  assertShape(
    typeof content === 'string' && content.length <= MAX_NOTE_LENGTH,
    `content is not a string of at most ${MAX_NOTE_LENGTH} code units`,
  );
  assertShape(
    !Object.hasOwn(object, 'tags') || isListOfStrings(object['tags']),
    'tags is not a list of strings',
  );
}

function checkAnswer({ object }: ActivityDocument): void {
  if (typeof object === 'string') {
    assertShape(isCid(object), 'object is not a content id');
    return;
  }
  checkActivityShape(object);
  assertShape(object.type === 'Follow', 'object is not a Follow');
}

/** What an Update or Delete is about: an actor id, a content id or an object with an id. */
function isReference(object: string | object): boolean {
  if (typeof object !== 'string') return typeof ownMember(object, 'id') === 'string';
  return isCid(object) || isActorId(object);
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}

function checkUpdate(activity: ActivityDocument): void {
  assertShape(isReference(activity.object), 'object refers to nothing');
  const patch = ownMember(activity, 'patch');
  if (patch === undefined) {
    assertShape(activity.object !== activity.actor, 'an Update of the actor has a patch');
    return;
  }
  assertShape(isJsonObject(patch), 'patch is not an object');
  for (const name of Object.keys(patch)) {
    assertShape(Object.hasOwn(PATCH_MEMBERS, name), `patch has no member ${JSON.stringify(name)}`);
    assertShape(PATCH_MEMBERS[name]!(patch[name], activity), `${name} of the patch is malformed`);
  }
}

type PatchCheck = (value: JsonValue | undefined, activity: ActivityDocument) => boolean;

const isTextOrNull: PatchCheck = (value) => value === null || typeof value === 'string';

const PATCH_MEMBERS: Readonly<Record<string, PatchCheck>> = {
  name: isTextOrNull,
  summary: isTextOrNull,
  icon: (value) => value === null || typeof value === 'string' || isJsonObject(value),
  alsoKnownAs: (value) => value === null || isListOfStrings(value),
  manuallyApprovesFollowers: (value) => value === null || typeof value === 'boolean',
  add_publicKey: (key, { actor, published }) =>
    isKeyOf(key, actor) &&
    key.created === published &&
    !Object.hasOwn(key, 'superseded_at') &&
    !Object.hasOwn(key, 'revoked_at'),
  supersede: (pair) =>
    isJsonObject(pair) &&
    Object.keys(pair).length === 2 &&
    typeof ownMember(pair, 'old') === 'string' &&
    typeof ownMember(pair, 'new') === 'string',
  revoke: (keyId) => typeof keyId === 'string',
};
