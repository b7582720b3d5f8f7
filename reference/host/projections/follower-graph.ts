/** Who follows whom, as far as local actors are concerned. */
import {
  FollowGraph,
  type FollowSets,
  type FollowState,
  followSets,
  followView,
} from '../../core/follow-graph.ts';
import type { JsonObject } from '../../core/json.ts';
import type { FollowParties } from '../audience.ts';
import type { LogEntry, SignedActivity } from '../events.ts';
import { createsActor, deletesSelf } from './actor-state.ts';

export type { FollowSets };

/** What one local actor knows of Follows. */
export interface ActorGraph {
  /** The states of the Follows, and the four sets that they make. */
  readonly follows: FollowGraph;
  /** Where the Follows that the actor received are in the log, by their id. */
  readonly received: Map<string, number>;
}

/** The graph by the URL of the local actor. One that was deleted is not in it any more. */
export type FollowerGraph = Map<string, ActorGraph>;

export function emptyFollowerGraph(): FollowerGraph {
  return new Map();
}

const NOBODY = followSets('', []);

/** The sets of a local actor; empty ones if it is not known. */
export function followSetsOf(graph: FollowerGraph, actor: string): FollowSets {
  return graph.get(actor)?.follows.sets ?? NOBODY;
}

/** The state of a Follow as a local actor knows it; undefined if the actor does not know it. */
export function followStateOf(
  graph: FollowerGraph,
  actor: string,
  id: string,
): FollowState | undefined {
  return graph.get(actor)?.follows.stateOf(id);
}

/** The parties of a Follow that a local actor published or received. */
export function findFollow(
  graph: FollowerGraph,
  actor: string,
  id: string,
): FollowParties | undefined {
  return graph.get(actor)?.follows.partiesOf(id);
}

/**
 * Tells whether a Follow that a local actor just received can have no effect any more.
 *
 * Spec: `follow-auto-accept`, `follow-undone`.
 */
export function hasEnded(graph: FollowerGraph, actor: string, follow: SignedActivity): boolean {
  return graph.get(actor)?.follows.foresee(follow as unknown as KnownActivity) === 'ended';
}

/** Shape and object have been checked, so every activity is one that the core can read. */
type KnownActivity = Parameters<FollowGraph['add']>[0];

/**
 * Folds one entry into the graph. The state belongs to the fold and is changed in place.
 *
 * An activity counts for a local actor only where that actor published or received it itself, and
 * what came by backfill does not count at all.
 *
 * Spec: `follow-pending-outbound`, `follow-pending-inbound`, `follow-answer-known`,
 * `follow-order-free`, `follow-deleted`, `backfill-folds`.
 */
export function foldFollowerGraph(graph: FollowerGraph, entry: LogEntry): FollowerGraph {
  if (entry.kind !== 'published' && entry.kind !== 'received') return graph;
  if (entry.kind === 'received' && entry.by === 'backfill') return graph;
  const { activity, seq } = entry;
  if (entry.kind === 'published' && entry.firstKey && createsActor(activity)) {
    const follows = new FollowGraph(activity.actor);
    graph.set(activity.actor, { follows, received: new Map() });
    return graph;
  }
  for (const actor of entry.kind === 'published' ? [activity.actor] : entry.receivers) {
    const own = graph.get(actor);
    if (!own) continue;
    own.follows.add(activity as unknown as KnownActivity);
    if (entry.kind === 'received' && activity.type === 'Follow') own.received.set(activity.id, seq);
  }
  if (entry.kind === 'published' && deletesSelf(activity)) graph.delete(activity.actor);
  return graph;
}

/** The local actors of a view: one of them, or all. */
function shownActors(graph: FollowerGraph, actor: string | undefined): [string, ActorGraph][] {
  return [...graph].filter(([url]) => actor === undefined || url === actor);
}

/**
 * The projection as it is shown, of one actor or of all.
 *
 * Spec: `projection-follower-graph`.
 */
export function followerGraphView(graph: FollowerGraph, actor?: string): JsonObject {
  const shown = shownActors(graph, actor);
  return Object.fromEntries(
    shown.map(([url, { follows }]) => [url, followView(follows.sets) as unknown as JsonObject]),
  );
}

/**
 * Where the Follows that wait for a decision are in the log, in the order in which they came, by the
 * URL of the local actor who is to decide.
 *
 * Spec: `projection-pending-follows`.
 */
export function pendingFollows(graph: FollowerGraph, actor?: string): Map<string, number[]> {
  const shown = shownActors(graph, actor);
  return new Map(
    shown.map(([url, { follows, received }]) => {
      const open = [...follows.openInbound].map((id) => received.get(id));
      return [url, open.filter((seq) => seq !== undefined)];
    }),
  );
}
