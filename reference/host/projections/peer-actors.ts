/** The documents of remote actors, as they were fetched and as Updates changed them since. */
import { type JsonObject, ownMember } from '../../core/json.ts';
import { type Key, readKeyHistory } from '../../core/keys.ts';
import type { LogEntry, SignedActivity } from '../events.ts';
import { applyProfilePatch, keysAfter, patchOfSelf, PROFILE_MEMBERS } from './actor-state.ts';

/** What is kept of a remote actor. */
export interface PeerActor {
  readonly document: JsonObject;
  readonly fetchedAt: string;
  /** The `published` of the Update that set a member last. */
  readonly changedAt: ReadonlyMap<string, string>;
}

/** What is known of remote actors, by their URL. */
export interface PeerActors {
  readonly documents: Map<string, PeerActor>;
  /** The local actors who received something from a remote actor, or sent it something. */
  readonly metBy: Map<string, Set<string>>;
}

export function emptyPeerActors(): PeerActors {
  return { documents: new Map(), metBy: new Map() };
}

function meet(peers: PeerActors, peer: string, actors: readonly string[]): void {
  const metBy = peers.metBy.get(peer) ?? new Set();
  for (const actor of actors) metBy.add(actor);
  peers.metBy.set(peer, metBy);
}

/** The well-formed keys of a fetched actor document. */
export function keysOfDocument(document: JsonObject, actor: string): Key[] {
  return readKeyHistory(ownMember(document, 'assertionMethod'), actor);
}

/** The part of a patch that is not older than what is there: two actors may get it out of order. */
function newerPart(patch: JsonObject, published: string, peer: PeerActor): JsonObject {
  const names = PROFILE_MEMBERS.filter(
    (name) => Object.hasOwn(patch, name) && published >= (peer.changedAt.get(name) ?? ''),
  );
  return Object.fromEntries(names.map((name) => [name, patch[name]!]));
}

function applyUpdate(peer: PeerActor, activity: SignedActivity, patch: JsonObject): PeerActor {
  const { published } = activity;
  const newer = newerPart(patch, published, peer);
  const changedAt = new Map(peer.changedAt);
  for (const name of Object.keys(newer)) changedAt.set(name, published);
  const keys = keysAfter(keysOfDocument(peer.document, activity.actor), activity);
  return {
    document: {
      ...applyProfilePatch(peer.document, newer),
      assertionMethod: keys as unknown as JsonObject[],
    },
    fetchedAt: peer.fetchedAt,
    changedAt,
  };
}

/**
 * Folds one entry into the kept documents. The state belongs to the fold and is changed in place.
 *
 * Spec: `inbox-signer-cache`, `inbox-signer-fold`.
 */
export function foldPeerActors(peers: PeerActors, entry: LogEntry): PeerActors {
  if (entry.kind === 'peer-fetched') {
    const { actor, document, at } = entry;
    peers.documents.set(actor, { document, fetchedAt: at, changedAt: new Map() });
  } else if (entry.kind === 'enqueued') {
    for (const recipient of entry.recipients) meet(peers, recipient, [entry.actor]);
  } else if (entry.kind === 'received') {
    const { activity, receivers } = entry;
    meet(peers, activity.actor, receivers);
    const patch = patchOfSelf(activity);
    const peer = peers.documents.get(activity.actor);
    if (patch && peer) peers.documents.set(activity.actor, applyUpdate(peer, activity, patch));
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
