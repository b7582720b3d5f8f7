/** The documents of remote actors, as they were fetched and as their activities changed them since. */
import { isRotation } from '../../core/activity.ts';
import type { ActivityDocument } from '../../core/activity-shape.ts';
import { type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { type Key, readKeyHistory } from '../../core/keys.ts';
import type { LogEntry, PeerFetched, Received, SignedActivity } from '../events.ts';
import { deletesSelf, keysAfter, movesSelf, patchOfSelf, PROFILE_MEMBERS } from './actor-state.ts';

/** A member of a document as an accepted activity set it. */
interface Change {
  /** Null where the activity removed the member. */
  readonly value: JsonValue;
  /** The id of the activity, and when it was published. */
  readonly by: string;
  readonly published: string;
  /** Where the activity stands in the log. */
  readonly seq: number;
}

/** An accepted activity that did more than to set members. */
interface Applied {
  readonly activity: SignedActivity;
  readonly seq: number;
}

/** What is kept of a remote actor. */
export interface PeerActor {
  readonly document: JsonObject;
  readonly fetchedAt: string;
  /** The end of the log when the fetch of the document began. */
  readonly fetchedAfter: number;
  /** By the name of the member, what was published last. */
  readonly changes: ReadonlyMap<string, Change>;
  /** The rotations that a fetch which is under way now may have missed. */
  readonly rotations: readonly Applied[];
  /** The Delete of the actor by itself. */
  readonly farewell: Applied | undefined;
}

/** What is known of remote actors, by their URL. */
export interface PeerActors {
  readonly documents: Map<string, PeerActor>;
  /** By the URL of a collection, the actors whose document calls it their followers. */
  readonly byFollowers: Map<string, Set<string>>;
  /** The local actors who received something from a remote actor, or sent it something. */
  readonly metBy: Map<string, Set<string>>;
}

export function emptyPeerActors(): PeerActors {
  return { documents: new Map(), byFollowers: new Map(), metBy: new Map() };
}

/** A document of which nothing is known but that it was fetched. */
export function peerActorOf(
  document: JsonObject,
  fetchedAt: string,
  fetchedAfter: number,
): PeerActor {
  return {
    document,
    fetchedAt,
    fetchedAfter,
    changes: new Map(),
    rotations: [],
    farewell: undefined,
  };
}

function meet(peers: PeerActors, peer: string, actors: readonly string[]): void {
  const metBy = peers.metBy.get(peer) ?? new Set();
  for (const actor of actors) metBy.add(actor);
  peers.metBy.set(peer, metBy);
}

/** Replaces what is kept of an actor, and notes which collection it calls its followers now. */
function keep({ documents, byFollowers }: PeerActors, actor: string, peer: PeerActor): void {
  const before = documents.get(actor);
  documents.set(actor, peer);
  const [old, now] = [before && followersOf(before), followersOf(peer)];
  if (old === now) return;
  if (old !== undefined) {
    const actors = byFollowers.get(old);
    actors?.delete(actor);
    if (actors?.size === 0) byFollowers.delete(old);
  }
  if (now !== undefined) byFollowers.set(now, (byFollowers.get(now) ?? new Set()).add(actor));
}

function followersOf({ document }: PeerActor): string | undefined {
  const followers = ownMember(document, 'followers');
  return typeof followers === 'string' ? followers : undefined;
}

/** The well-formed keys of a fetched actor document. */
export function keysOfDocument(document: JsonObject, actor: string): Key[] {
  return readKeyHistory(ownMember(document, 'assertionMethod'), actor);
}

/** Tells whether a document says that its actor has ended. */
export function isTombstone(document: JsonObject): boolean {
  return ownMember(document, 'type') === 'Tombstone';
}

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Tells whether a kept document has to be fetched again before it is used. What remains of a deleted
 * actor never changes.
 *
 * Spec: `inbox-signer-cache`, `inbox-signer-expiry`.
 */
export function isExpired({ document, fetchedAt }: PeerActor, now: number): boolean {
  return !isTombstone(document) && now - Date.parse(fetchedAt) > KEPT_MILLISECONDS;
}

/** The members that an accepted activity sets in the document of its actor; null removes one. */
function membersSet(entry: Received): JsonObject {
  const { activity } = entry;
  if (entry.moveConfirmed && movesSelf(activity)) return { movedTo: activity.target! };
  const patch = patchOfSelf(activity);
  if (!patch) return {};
  const names = PROFILE_MEMBERS.filter((name) => Object.hasOwn(patch, name));
  return Object.fromEntries(names.map((name) => [name, patch[name]!]));
}

/** Of two with the same time the one with the greater id counts, so that the order of arrival does not. */
function isNewer(one: Pick<Change, 'published' | 'by'>, known: Change): boolean {
  if (one.published !== known.published) return one.published > known.published;
  return one.by > known.by;
}

/**
 * Notes what an activity sets, unless what was published later has set it already. What comes to a
 * second local actor says nothing new.
 */
function noteChanges(peer: PeerActor, entry: Received & LogEntry): Map<string, Change> {
  const { id: by, published } = entry.activity;
  const changes = new Map(peer.changes);
  for (const [name, value] of Object.entries(membersSet(entry))) {
    const known = changes.get(name);
    if (known && !isNewer({ published, by }, known)) continue;
    changes.set(name, { value: value as JsonValue, by, published, seq: entry.seq });
  }
  return changes;
}

function applyChanges(document: JsonObject, changes: PeerActor['changes'], after: number) {
  if (isTombstone(document)) return document;
  const changed = { ...document };
  for (const [name, { value, seq }] of changes) {
    if (seq <= after) continue;
    if (value === null) delete changed[name];
    else changed[name] = value;
  }
  return changed;
}

function applyRotation(document: JsonObject, { activity }: Applied): JsonObject {
  const keys = keysAfter(keysOfDocument(document, activity.actor), activity);
  return { ...document, assertionMethod: keys as unknown as JsonObject[] };
}

/**
 * What remains of a document when its actor has ended.
 *
 * Spec: `inbox-delete`.
 */
function bury(document: JsonObject, { activity }: Applied): JsonObject {
  const formerType = ownMember(document, isTombstone(document) ? 'formerType' : 'type');
  return {
    id: activity.actor,
    type: 'Tombstone',
    ...(formerType !== undefined && { formerType: formerType as JsonValue }),
    deleted: activity.published,
    assertionMethod: document.assertionMethod ?? [],
  };
}

/** The activities that can say something about the document of their actor; most can not. */
const TELLING_TYPES: ReadonlySet<string> = new Set(['Update', 'Move', 'Delete']);

function foldReceived(peer: PeerActor, entry: Received & LogEntry): PeerActor {
  const { activity, seq } = entry;
  const applied: Applied = { activity, seq };
  const changes = noteChanges(peer, entry);
  const changed = applyChanges(peer.document, changes, seq - 1);
  if (deletesSelf(activity)) {
    return { ...peer, changes, document: bury(changed, applied), farewell: applied };
  }
  if (!isRotation(activity as unknown as ActivityDocument)) {
    return { ...peer, changes, document: changed };
  }
  const rotations = [...peer.rotations, applied];
  return { ...peer, changes, rotations, document: applyRotation(changed, applied) };
}

/**
 * Replaces a kept document by one that was fetched. The fetch may have been answered before an
 * activity was published that has been accepted since it began, so these are applied once more; and
 * it does not replace what was fetched by a later look.
 */
function foldFetched(before: PeerActor | undefined, entry: PeerFetched & LogEntry): PeerActor {
  const after = entry.after ?? entry.seq;
  const fetched = peerActorOf(entry.document, entry.at, after);
  if (!before) return fetched;
  if (after < before.fetchedAfter) return before;
  const { changes } = before;
  const rotations = before.rotations.filter(({ seq }) => seq > after);
  const farewell = before.farewell && before.farewell.seq > after ? before.farewell : undefined;
  let document = applyChanges(entry.document, changes, after);
  for (const rotation of rotations) document = applyRotation(document, rotation);
  if (farewell) document = bury(document, farewell);
  return { ...fetched, document, changes, rotations, farewell };
}

/**
 * Folds one entry into the kept documents. The state belongs to the fold and is changed in place.
 *
 * Spec: `inbox-signer-cache`, `inbox-signer-fold`, `inbox-move`, `inbox-delete`, `backfill-folds`.
 */
export function foldPeerActors(peers: PeerActors, entry: LogEntry): PeerActors {
  if (entry.kind === 'peer-fetched') {
    const { actor } = entry;
    keep(peers, actor, foldFetched(peers.documents.get(actor), entry));
  } else if (entry.kind === 'enqueued') {
    for (const recipient of entry.recipients) meet(peers, recipient, [entry.actor]);
  } else if (entry.kind === 'received' && entry.by !== 'backfill') {
    const { activity, receivers } = entry;
    meet(peers, activity.actor, receivers);
    const peer = peers.documents.get(activity.actor);
    if (peer && TELLING_TYPES.has(activity.type)) {
      keep(peers, activity.actor, foldReceived(peer, entry));
    }
  }
  return peers;
}

/**
 * The projection as it is shown: all of it, or the actors whom one local actor has to do with.
 *
 * Spec: `projection-peer-actors`, `projection-scope`.
 */
export function peerActorsView(peers: PeerActors, actor?: string): JsonObject {
  const view: JsonObject = {};
  for (const [url, { document, fetchedAt }] of peers.documents) {
    if (actor !== undefined && !peers.metBy.get(url)?.has(actor)) continue;
    view[url] = { document, fetched_at: fetchedAt };
  }
  return view;
}
