/** Who follows whom, as far as local actors are concerned. */
import { isJsonObject, type JsonObject, ownMember } from '../../core/json.ts';
import type { FollowParties } from '../audience.ts';
import type { LogEntry, SignedActivity } from '../events.ts';
import { createsActor } from './actor-state.ts';

/** The sets of one local actor. They keep the order in which actors were put in. */
export interface FollowSets {
  readonly following: Set<string>;
  readonly followers: Set<string>;
  readonly pendingOutbound: Set<string>;
  readonly pendingInbound: Set<string>;
}

/** What one local actor knows: its sets, and the Follows that are still open or accepted. */
interface ActorGraph {
  readonly sets: FollowSets;
  /** By the id of the Follow. A Follow that was undone or rejected is not in it. */
  readonly follows: Map<string, FollowParties>;
  /** Follows that have ended; they are kept to find the parties of what refers to them. */
  readonly ended: Map<string, FollowParties>;
}

/** The graph by the URL of the local actor. */
export type FollowerGraph = Map<string, ActorGraph>;

export function emptyFollowerGraph(): FollowerGraph {
  return new Map();
}

/** The sets of a local actor; empty ones if it is not known. */
export function followSetsOf(graph: FollowerGraph, actor: string): FollowSets {
  return graph.get(actor)?.sets ?? emptyGraph().sets;
}

/** The parties of a Follow that a local actor published or received. */
export function findFollow(
  graph: FollowerGraph,
  actor: string,
  id: string,
): FollowParties | undefined {
  const own = graph.get(actor);
  return own?.follows.get(id) ?? own?.ended.get(id);
}

function emptyGraph(): ActorGraph {
  return {
    sets: {
      following: new Set(),
      followers: new Set(),
      pendingOutbound: new Set(),
      pendingInbound: new Set(),
    },
    follows: new Map(),
    ended: new Map(),
  };
}

/** The two sets in which one local actor keeps a relation: as the follower, or as the followed. */
interface Relation {
  readonly other: string;
  readonly pending: Set<string>;
  readonly settled: Set<string>;
}

function relationOf(own: ActorGraph, actor: string, parties: FollowParties): Relation {
  const { sets } = own;
  return parties.follower === actor
    ? { other: parties.followed, pending: sets.pendingOutbound, settled: sets.following }
    : { other: parties.follower, pending: sets.pendingInbound, settled: sets.followers };
}

function foldFollow(own: ActorGraph, actor: string, activity: SignedActivity): void {
  const followed = activity.object;
  if (typeof followed !== 'string' || followed === activity.actor) return;
  const parties = { follower: activity.actor, followed };
  if (parties.follower !== actor && parties.followed !== actor) return;
  own.follows.set(activity.id, parties);
  const { other, pending, settled } = relationOf(own, actor, parties);
  if (!settled.has(other)) pending.add(other);
}

/** The id of the activity that an Accept, Reject or Undo is about. */
function referredId(activity: SignedActivity): string | undefined {
  const { object } = activity;
  const id = isJsonObject(object) ? ownMember(object, 'id') : object;
  return typeof id === 'string' ? id : undefined;
}

function foldAccept(own: ActorGraph, actor: string, parties: FollowParties): void {
  const { other, pending, settled } = relationOf(own, actor, parties);
  pending.delete(other);
  settled.add(other);
}

/** Ends the relation, and with it every Follow that asked for it. */
function foldEnd(own: ActorGraph, actor: string, parties: FollowParties): void {
  const { other, pending, settled } = relationOf(own, actor, parties);
  pending.delete(other);
  settled.delete(other);
  for (const [id, known] of own.follows) {
    if (known.follower !== parties.follower || known.followed !== parties.followed) continue;
    own.follows.delete(id);
    own.ended.set(id, known);
  }
}

function foldAnswer(own: ActorGraph, actor: string, activity: SignedActivity): void {
  const id = referredId(activity);
  const parties = id === undefined ? undefined : own.follows.get(id);
  if (!parties) return;
  const answerer = activity.type === 'Undo' ? parties.follower : parties.followed;
  // A stranger's word about somebody else's Follow is kept in the log, and changes nothing.
  if (activity.actor !== answerer) return;
  if (activity.type === 'Accept') foldAccept(own, actor, parties);
  else foldEnd(own, actor, parties);
}

function foldActivity(own: ActorGraph, actor: string, activity: SignedActivity): void {
  if (activity.type === 'Follow') foldFollow(own, actor, activity);
  else if (['Accept', 'Reject', 'Undo'].includes(activity.type)) foldAnswer(own, actor, activity);
}

/**
 * Folds one entry into the graph. The state belongs to the fold and is changed in place.
 *
 * An activity counts for a local actor only where that actor published or received it itself.
 *
 * Spec: `follow-pending-outbound`, `follow-accept-following`, `follow-accept-followers`,
 * `follow-reject`, `follow-undo-received`, `follow-undo-published`, `follow-answer-followed`,
 * `follow-undo-follower`, `follow-answer-known`, `follow-undone`, `follow-by-reference`.
 */
export function foldFollowerGraph(graph: FollowerGraph, entry: LogEntry): FollowerGraph {
  if (entry.kind !== 'published' && entry.kind !== 'received') return graph;
  const { activity } = entry;
  if (entry.kind === 'published' && entry.firstKey && createsActor(activity)) {
    graph.set(activity.actor, emptyGraph());
    return graph;
  }
  for (const actor of entry.kind === 'published' ? [activity.actor] : entry.receivers) {
    const own = graph.get(actor);
    if (own) foldActivity(own, actor, activity);
  }
  return graph;
}

/** The projection as it is shown, of one actor or of all. */
export function followerGraphView(graph: FollowerGraph, actor?: string): JsonObject {
  const view: JsonObject = {};
  for (const [url, { sets }] of graph) {
    if (actor !== undefined && url !== actor) continue;
    view[url] = {
      following: [...sets.following].sort(),
      followers: [...sets.followers].sort(),
      pending_outbound: [...sets.pendingOutbound].sort(),
      pending_inbound: [...sets.pendingInbound].sort(),
    };
  }
  return view;
}
