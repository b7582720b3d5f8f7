/** From a request of an owner to a signed activity in the log. */
import { checkActivityShape } from '../core/activity-shape.ts';
import { documentId } from '../core/cid.ts';
import { ProtocolError } from '../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../core/json.ts';
import { activeKeys, applyKeyPatch, type Key, type KeyPatch } from '../core/keys.ts';
import { encodeMultikey } from '../core/multikey.ts';
import { MAX_TEXT_BYTES } from '../core/strict-parse.ts';
import { formatTimestamp, timestampToMilliseconds } from '../core/time.ts';
import { isActorId } from '../core/urls.ts';
import { AUDIENCE_MEMBERS, followersUrl, isPublic } from './audience.ts';
import { sha256 } from './crypto.ts';
import type { HostEvent, Published, SignedActivity } from './events.ts';
import { actorUrl, type Kernel } from './kernel.ts';
import {
  createsActor,
  deletesSelf,
  isDeleted,
  type LocalActor,
  movesSelf,
  patchOfSelf,
  PROFILE_MEMBERS,
} from './projections/actor-state.ts';
import { findFollow, type FollowSets, followSetsOf } from './projections/follower-graph.ts';
import type { NamedDefinition } from './projections/registry.ts';
import type { Secret } from './store.ts';

/** The members that only the host may write. */
const HOST_MEMBERS = ['id', 'published', 'nonce', 'proof'] as const;
const KEY_MEMBERS = ['add_publicKey', 'supersede', 'revoke'] as const;
const BOTH_PURPOSES = ['sign-activity', 'rotate-key'];

/** A publication that is ready for the log. */
export interface Publication {
  readonly published: Published;
  readonly events: readonly HostEvent[];
  readonly secrets: readonly Secret[];
  /** The definition that it makes. */
  readonly defines: NamedDefinition | undefined;
}

function refuseShape(isRefused: boolean, detail: string): void {
  if (isRefused) throw new ProtocolError('shape-invalid', detail);
}

function conflict(detail: string): ProtocolError {
  return new ProtocolError('conflict', detail);
}

/**
 * Publishes for the actor with a name. Resolves when the activity, its deliveries and the keys that
 * it makes are on the disk.
 *
 * Spec: `publish-durable`, `publish-peer-down`.
 *
 * @throws {ProtocolError}
 */
export async function publish(
  kernel: Kernel,
  name: string,
  request: JsonValue,
): Promise<Published> {
  const actor = actorUrl(kernel.config, name);
  const checked = kernel.parts.checkRequest(request, name, actor);
  if (movesSelf(checked)) {
    // Everything else comes before the look at the target, and nobody waits at the gate for a peer.
    draftPublication(kernel, actor, checked);
    await kernel.parts.checkMoveTarget(kernel, checked);
  }
  const pass = changesActor(checked) ? 'exclusive' : 'shared';
  return kernel.gates[pass](actor, async () => {
    const { published, events, secrets, defines } = preparePublication(kernel, actor, checked);
    await kernel.claims.hold(defines, () => kernel.log.append(events, secrets));
    return published;
  });
}

/**
 * Checks what a request may have at all, and writes the actor's URL where its bare name stands.
 *
 * Spec: `publish-host-members`, `publish-actor-mismatch`, `actor-update-self`, `actor-move-self`,
 * `actor-delete-other`, `publish-rotate-external`.
 */
export function checkRequest(request: JsonValue, name: string, actor: string): JsonObject {
  if (!isJsonObject(request)) throw new ProtocolError('shape-invalid', 'a request is an object');
  for (const member of HOST_MEMBERS) {
    refuseShape(Object.hasOwn(request, member), `${member} is written by the host`);
  }
  const claimed = ownMember(request, 'actor');
  if (claimed !== undefined && claimed !== actor) {
    throw new ProtocolError('actor-mismatch', 'actor is not the actor of the token');
  }
  if (!isAboutSelf(request)) return { ...request, actor };
  const isByName = ownMember(request, 'object') === name;
  const named: JsonObject = { ...request, actor, ...(isByName && { object: actor }) };
  checkSubject(named, actor);
  if (named.type === 'Update') checkRotationRequest(named.patch);
  return named;
}

/** Tells whether a request is of a kind that an actor publishes about itself, by its bare name. */
function isAboutSelf(request: JsonObject): boolean {
  const { type } = request;
  return (
    type === 'Move' || type === 'Delete' || (type === 'Update' && Object.hasOwn(request, 'patch'))
  );
}

/**
 * What can not name an actor at all is a matter of the shape; a Delete may also be of something else.
 * An Update with a patch is always one of an actor.
 */
function checkSubject({ type, object }: JsonObject, actor: string): void {
  const isLeftToShape = type !== 'Update' && !isActorId(object);
  if (!isLeftToShape && object !== actor) {
    throw new ProtocolError('actor-mismatch', 'an actor speaks only of itself, by its URL or name');
  }
}

function hasOnly(value: unknown, members: readonly string[]): value is JsonObject {
  return isJsonObject(value) && Object.keys(value).every((member) => members.includes(member));
}

/** Other purposes than the two that are defined permit nothing, and do no harm. */
function isPurposeList(value: unknown): boolean {
  return Array.isArray(value) && value.every((purpose) => typeof purpose === 'string');
}

function checkRotationRequest(patch: JsonValue | undefined): void {
  if (!isJsonObject(patch)) throw new ProtocolError('shape-invalid', 'patch is not an object');
  const added = ownMember(patch, 'add_publicKey');
  if (added !== undefined) {
    refuseShape(!hasOnly(added, ['purpose']), 'add_publicKey has at most purpose in a request');
    const purpose = ownMember(added as JsonObject, 'purpose');
    refuseShape(purpose !== undefined && !isPurposeList(purpose), 'purpose is not a list of texts');
  }
  const supersede = ownMember(patch, 'supersede');
  if (supersede === undefined) return;
  refuseShape(!hasOnly(supersede, ['old']), 'supersede has at most old in a request');
  const old = ownMember(supersede as JsonObject, 'old');
  refuseShape(old !== undefined && typeof old !== 'string', 'supersede.old is not the id of a key');
  refuseShape(added === undefined, 'supersede needs an add_publicKey to supersede by');
}

function rotates(request: JsonObject): boolean {
  const patch = patchOfSelf(request);
  return patch !== undefined && KEY_MEMBERS.some((member) => Object.hasOwn(patch, member));
}

function changesActor(request: JsonObject): boolean {
  return (
    createsActor(request) || rotates(request) || deletesSelf(request) || decidesByHand(request)
  );
}

/** An answer to a Follow must not be on its way while its owner says who answers. */
function decidesByHand(request: JsonObject): boolean {
  const patch = patchOfSelf(request);
  return patch !== undefined && Object.hasOwn(patch, 'manuallyApprovesFollowers');
}

/** An activity that passed every check, and what it takes to sign it. */
interface Draft {
  readonly activity: JsonObject;
  readonly signingKey: Key;
  readonly firstKey: Key | undefined;
  readonly secrets: readonly Secret[];
  readonly defines: NamedDefinition | undefined;
}

/**
 * Judges and completes a request. Nothing of it stays if it goes no further.
 *
 * Spec: `publish-key`, `actor-create-key`.
 *
 * @throws {ProtocolError}
 */
function draftPublication(kernel: Kernel, actor: string, request: JsonObject): Draft {
  const { parts, state } = kernel;
  const local = state.actors.get(actor);
  parts.checkLife(local, request);
  const published = parts.nextPublished(kernel, actor, local, parts.comesLater(request));
  const keys = local?.keys ?? [];
  const rotation = prepareRotation(kernel, actor, keys, request, published);
  const activity = parts.completeActivity(kernel, actor, rotation?.request ?? request, published);
  if (rotation) parts.checkRemainingKeys(keys, activity);
  const firstKey = local ? undefined : makeKey(kernel, `${actor}#key-1`, published, BOTH_PURPOSES);
  const signingKey = rotation?.signingKey ?? firstKey?.key ?? parts.signingKey(keys, published);
  if (!signingKey) throw conflict('the actor has no active key to sign with');
  const defines = parts.judgeVerbs(kernel, activity);
  if (defines) parts.checkConflict(kernel, defines, kernel.claims.of(defines));
  const secrets = [firstKey?.secret, rotation?.secret].filter((secret) => secret !== undefined);
  return { activity, signingKey, firstKey: firstKey?.key, secrets, defines };
}

/**
 * Completes and signs a request, without waiting for anything: time, key and place in the log belong
 * together. The caller holds the actor's gate and appends the events in the same turn.
 *
 * Spec: `publish-sign`, `publish-key`, `publish-times`, `publish-distinct`, `actor-create-first`,
 * `actor-create-once`.
 *
 * @throws {ProtocolError}
 */
export function preparePublication(
  kernel: Kernel,
  actor: string,
  request: JsonObject,
): Publication {
  const draft = draftPublication(kernel, actor, request);
  const { activity, signingKey, firstKey, secrets, defines } = draft;
  for (const secret of secrets) kernel.keyring.add(secret);
  const sign = kernel.keyring.signer(signingKey.id);
  const event = toPublished(kernel.parts.signActivity(activity, signingKey.id, sign), firstKey);
  kernel.issued.set(actor, event.activity.published);
  return { published: event, events: withDeliveries(kernel, event, request), secrets, defines };
}

/** What peers put in order by its time, so that two of them must not have the same. */
const LATER_TYPES: ReadonlySet<string> = new Set(['Follow', 'Undo', 'Update', 'Move']);

/**
 * Tells whether an activity is dated strictly after everything before it: where the order of two
 * activities decides what they mean, their times have to show it.
 *
 * Spec: `publish-rotate-later`, `publish-follow-later`, `publish-update-later`.
 */
export function comesLater(request: JsonObject): boolean {
  // Whether an Undo is one of a Follow, or an Update one of the actor, need not be known: a later time
  // does no harm.
  return LATER_TYPES.has(String(request.type));
}

/**
 * The time of the next activity: never before the one before it, also if the clock was set back.
 *
 * Spec: `publish-times`, `publish-rotate-later`, `publish-follow-later`.
 *
 * @param isLater whether it has to be strictly later
 */
export function nextPublished(
  kernel: Kernel,
  actor: string,
  local: LocalActor | undefined,
  isLater: boolean,
): string {
  const now = kernel.parts.clock.now();
  const last = kernel.issued.get(actor) ?? local?.lastPublished;
  if (last === undefined) return formatTimestamp(now);
  return formatTimestamp(Math.max(now, timestampToMilliseconds(last) + (isLater ? 1 : 0)));
}

/** Spec: `actor-create-first`, `actor-create-once`, `actor-delete-publish`. */
export function checkLife(local: LocalActor | undefined, request: JsonObject): void {
  if (local && isDeleted(local)) throw new ProtocolError('gone', 'the actor was deleted');
  const creates = createsActor(request);
  if (!local && !creates) throw conflict('the actor has not been created');
  if (local && creates) throw conflict('the actor has been created already');
}

interface MadeKey {
  readonly key: Key;
  readonly secret: Secret;
}

function makeKey(kernel: Kernel, id: string, created: string, purpose: string[]): MadeKey {
  const { seed, publicKey } = kernel.parts.generateKeyPair();
  const key: Key = {
    id,
    type: 'Multikey',
    controller: id.slice(0, id.indexOf('#')),
    publicKeyMultibase: encodeMultikey(publicKey),
    created,
    purpose,
  };
  return { key, secret: { id, seed } };
}

interface Rotation {
  readonly request: JsonObject;
  readonly signingKey: Key | undefined;
  readonly secret: Secret | undefined;
}

/**
 * Makes the new key of a rotation and fills in what the owner left out.
 *
 * Spec: `publish-rotate-fill`, `publish-rotate-id`, `publish-rotate-unknown`,
 * `publish-rotate-signer`.
 */
function prepareRotation(
  kernel: Kernel,
  actor: string,
  keys: readonly Key[],
  request: JsonObject,
  published: string,
): Rotation | undefined {
  if (!rotates(request)) return undefined;
  const patch = patchOfSelf(request)!;
  const old = supersededKey(patch);
  const revoke = ownMember(patch, 'revoke');
  for (const id of [old, revoke]) {
    refuseShape(
      id !== undefined && !keys.some((key) => key.id === id),
      'the actor has no such key',
    );
  }
  const signingKey = kernel.parts.rotationKey(keys, published, old, revoke as string | undefined);
  if (!signingKey) throw conflict('no other key is left to sign with');
  const filled = { ...patch };
  let made: MadeKey | undefined;
  const added = ownMember(patch, 'add_publicKey');
  if (isJsonObject(added)) {
    const purpose = (ownMember(added, 'purpose') as string[] | undefined) ?? BOTH_PURPOSES;
    made = makeKey(kernel, `${actor}#key-${keys.length + 1}`, published, [...purpose]);
    filled.add_publicKey = made.key as unknown as JsonObject;
    if (patch.supersede) filled.supersede = { old: old ?? signingKey.id, new: made.key.id };
  }
  return { request: { ...request, patch: filled }, signingKey, secret: made?.secret };
}

function supersededKey(patch: JsonObject): string | undefined {
  const supersede = ownMember(patch, 'supersede');
  return isJsonObject(supersede) ? (ownMember(supersede, 'old') as string | undefined) : undefined;
}

/**
 * The key for an ordinary activity: the newest one that may sign.
 *
 * Spec: `publish-key`.
 */
export function signingKey(keys: readonly Key[], published: string): Key | undefined {
  return activeKeys(keys, published, 'sign-activity').at(-1);
}

/**
 * The key for a rotation: the one that is superseded, or else the newest one, but never one that is
 * revoked by the same activity.
 *
 * Spec: `publish-rotate-signer`.
 */
export function rotationKey(
  keys: readonly Key[],
  published: string,
  superseded: string | undefined,
  revoked: string | undefined,
): Key | undefined {
  const signing = activeKeys(keys, published, 'sign-activity');
  const rotating = activeKeys(keys, published, 'rotate-key').filter(
    (key) => !signing.includes(key),
  );
  const candidates = [...rotating, ...signing].filter((key) => key.id !== revoked);
  return candidates.find((key) => key.id === superseded) ?? candidates.at(-1);
}

/** Spec: `publish-rotate-last`. */
export function checkRemainingKeys(keys: readonly Key[], activity: JsonObject): void {
  const { actor, published, patch } = activity as SignedActivity;
  const after = applyKeyPatch(keys, { actor, published, patch: patch as KeyPatch });
  if (activeKeys(after, published, 'sign-activity').length === 0) {
    throw conflict('the actor would be left without a key to sign with');
  }
}

/** Fills in what the host writes, and checks the result like anybody's activity. */
export function completeActivity(
  kernel: Kernel,
  actor: string,
  request: JsonObject,
  published: string,
): JsonObject {
  const { parts, state } = kernel;
  checkBlindAudience(request);
  const { bto: _bto, bcc: _bcc, ...visible } = request;
  const hasAudience = AUDIENCE_MEMBERS.some((member) => Object.hasOwn(request, member));
  const audience = hasAudience
    ? undefined
    : parts.defaultAudience(request, (id) => findFollow(state.graph, actor, id));
  const unidentified: JsonObject = {
    id: '',
    ...visible,
    actor,
    published,
    nonce: parts.randomNonce(),
    ...audience,
  };
  const activity = { ...unidentified, id: parts.documentId(unidentified) };
  checkActivityShape(activity);
  parts.checkBackfillForm(activity);
  checkVerb(activity as unknown as SignedActivity, actor, parts.checkProfile);
  const addressed = { ...activity, ...blindAudience(request) };
  parts.checkAudience(addressed, actor, (url) => isFollowersCollection(kernel, url));
  return activity;
}

/** Tells whether a URL is, as far as the host knows, that of the followers of some actor. */
function isFollowersCollection({ state }: Kernel, url: string): boolean {
  // Whoever says that somebody else's id is its followers must not cut that actor off.
  if (state.actors.has(url) || state.peers.documents.has(url)) return false;
  if (state.peers.byFollowers.has(url)) return true;
  const at = url.lastIndexOf('/');
  return state.actors.has(url.slice(0, at)) && followersUrl(url.slice(0, at)) === url;
}

/** A blind audience is not in the activity, so the shape of the activity does not tell. */
function checkBlindAudience(request: JsonObject): void {
  for (const member of ['bto', 'bcc']) {
    if (!Object.hasOwn(request, member)) continue;
    const probe = { ...PROBE, to: request[member]! };
    checkActivityShape(probe);
  }
}

/** An activity of the right shape, to try an audience on. */
const PROBE: JsonObject = {
  id: documentId({}),
  type: 'Probe',
  actor: 'https://a.example/actors/a',
  published: '2026-01-01T00:00:00.000Z',
  nonce: '0000000000000000',
  object: '',
};

/** Spec: `follow-self`, `activity-embedded-id`. */
function checkVerb(activity: SignedActivity, actor: string, checkOwn: typeof checkProfile): void {
  const object = activity.object!;
  if (activity.type === 'Follow' && object === actor) {
    throw new ProtocolError('self-follow', 'an actor cannot follow itself');
  }
  if (createsActor(activity)) checkOwn(object as JsonObject, actor);
  checkEmbeddedIds(activity);
}

function checkEmbeddedIds(activity: JsonObject): void {
  const { type, object } = activity;
  if (!['Accept', 'Reject', 'Undo'].includes(String(type)) || !isJsonObject(object)) return;
  if (documentId(object, { sha256 }) !== object.id) {
    throw new ProtocolError('id-mismatch', 'id of the embedded activity is not its content id');
  }
  checkEmbeddedIds(object);
}

/** Spec: `actor-create-name`, `actor-create-id`, `actor-create-members`. */
export function checkProfile(object: JsonObject, actor: string): void {
  const username = ownMember(object, 'preferredUsername');
  const name = actor.slice(actor.lastIndexOf('/') + 1);
  refuseShape(username !== undefined && username !== name, 'preferredUsername is another name');
  const id = ownMember(object, 'id');
  refuseShape(id !== undefined && id !== actor, 'id is not the URL of the actor');
  // What may stand in a profile is what an Update may set, except that there is nothing to remove.
  const profile = PROFILE_MEMBERS.filter((member) => Object.hasOwn(object, member));
  for (const member of profile) refuseShape(object[member] === null, `${member} is null`);
  const patch = Object.fromEntries(profile.map((member) => [member, object[member]!]));
  checkActivityShape({ ...PROBE, type: 'Update', object: PROBE.actor!, patch });
}

function toPublished(signed: JsonObject, firstKey: Key | undefined): Published {
  const text = JSON.stringify(signed);
  if (Buffer.byteLength(text) > MAX_TEXT_BYTES) {
    throw new ProtocolError('too-large', 'the signed activity would be too large to deliver');
  }
  const activity = signed as SignedActivity;
  const event = { kind: 'published', activity, text, isPublic: isPublic(activity) } as const;
  return firstKey ? { ...event, firstKey } : event;
}

/** The activity and its way into the queue: one unit, so that neither is ever without the other. */
function withDeliveries(kernel: Kernel, event: Published, addressed: JsonObject): HostEvent[] {
  const { actor, id } = event.activity;
  const sets = followSetsOf(kernel.state.graph, actor);
  const audience = { ...event.activity, ...blindAudience(addressed) };
  const addressees = kernel.parts.deliverySet(audience, sets.followers, actor);
  const recipients = [
    ...new Set([...addressees, ...kernel.parts.unaddressed(event.activity, sets)]),
  ];
  if (recipients.length === 0) return [event];
  const open = kernel.parts.openRecipients(event.activity, recipients, sets.followers, actor);
  const enqueued = { kind: 'enqueued', activity: id, actor, recipients } as const;
  return [event, { ...enqueued, open: open.length === recipients.length ? 'all' : open }];
}

/**
 * To whom an activity goes whatever its audience is: its end concerns everybody an actor had to do
 * with.
 *
 * Spec: `actor-delete-reaches`.
 */
export function unaddressed(activity: SignedActivity, sets: FollowSets): string[] {
  if (!deletesSelf(activity)) return [];
  const { followers, following, pendingInbound, pendingOutbound } = sets;
  return [...followers, ...following, ...pendingInbound, ...pendingOutbound];
}

function blindAudience(request: JsonObject): JsonObject {
  const members = ['bto', 'bcc'].filter((member) => Object.hasOwn(request, member));
  return Object.fromEntries(members.map((member) => [member, request[member]!]));
}
