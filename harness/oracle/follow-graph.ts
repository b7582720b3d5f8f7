// Who follows whom, from the activities that one local actor knows, whatever the order in which it came to know them.

import { namedId, type KnownActivity } from './known.ts';

/** The four sets of a local actor, each sorted by code unit. */
export interface OracleFollowSets {
  following: string[];
  followers: string[];
  pending_outbound: string[];
  pending_inbound: string[];
}

type State = 'open' | 'accepted' | 'ended';

interface Follow {
  id: string;
  follower: string;
  followed: string;
  published: string;
}

/**
 * Folds what a local actor published or received into its sets. The activities are taken as verified.
 *
 * Spec: `follow-order-free`, and the table of states before it.
 */
export function oracleFollowGraph(
  actor: string,
  known: readonly KnownActivity[],
): OracleFollowSets {
  const states = statesOf(actor, known);
  const peers = (
    side: 'follower' | 'followed',
    peer: 'follower' | 'followed',
    fits: (states: Set<State>) => boolean,
  ): string[] => {
    const byPeer = new Map<string, Set<State>>();
    for (const [follow, state] of states) {
      if (follow[side] !== actor) continue;
      byPeer.set(follow[peer], (byPeer.get(follow[peer]) ?? new Set()).add(state));
    }
    // Without a comparison function `sort` compares code units.
    return [...byPeer].flatMap(([url, seen]) => (fits(seen) ? [url] : [])).sort();
  };
  const isAccepted = (seen: Set<State>): boolean => seen.has('accepted');
  const isPending = (seen: Set<State>): boolean => !seen.has('accepted') && seen.has('open');
  return {
    following: peers('follower', 'followed', isAccepted),
    followers: peers('followed', 'follower', isAccepted),
    pending_outbound: peers('follower', 'followed', isPending),
    pending_inbound: peers('followed', 'follower', isPending),
  };
}

/**
 * The ids of the Follows of a local actor that are open, in the order in which they are known.
 *
 * Spec: `projection-pending-follows`.
 */
export function oracleOpenFollows(actor: string, known: readonly KnownActivity[]): string[] {
  return [...statesOf(actor, known)].flatMap(([follow, state]) =>
    follow.followed === actor && state === 'open' ? [follow.id] : [],
  );
}

/** The Follows that count at the host of a local actor, for that actor. */
function statesOf(actor: string, known: readonly KnownActivity[]): Map<Follow, State> {
  const follows = known.flatMap((activity): Follow[] => {
    const { id, type, actor: follower, object: followed, published } = activity;
    if (type !== 'Follow' || typeof followed !== 'string' || follower === followed) return [];
    if (follower !== actor && followed !== actor) return [];
    return [{ id, follower, followed, published }];
  });
  return new Map(follows.map((follow) => [follow, stateOf(follow, follows, known)]));
}

function stateOf(
  follow: Follow,
  follows: readonly Follow[],
  known: readonly KnownActivity[],
): State {
  // Follows of the same pair: what names one of them may end the others too.
  const pair = follows.filter(
    ({ follower, followed }) => follower === follow.follower && followed === follow.followed,
  );
  const named = (activity: KnownActivity): Follow | undefined => {
    const id = namedId(activity.object);
    return pair.find((candidate) => candidate.id === id);
  };
  const ends = (activity: KnownActivity): boolean => {
    const { type, actor, object, published } = activity;
    if (type === 'Undo' && actor === follow.follower) {
      const target = named(activity);
      if (target === undefined) return false;
      return target.id === follow.id || published > follow.published;
    }
    if (type === 'Reject' && actor === follow.followed) {
      const target = named(activity);
      if (target === undefined) return false;
      return target.id === follow.id || target.published > follow.published;
    }
    if (type === 'Delete' && (actor === follow.follower || actor === follow.followed)) {
      return namedId(object) === actor;
    }
    return false;
  };
  if (known.some(ends)) return 'ended';
  const accepted = known.some(
    (activity) =>
      activity.type === 'Accept' &&
      activity.actor === follow.followed &&
      namedId(activity.object) === follow.id,
  );
  return accepted ? 'accepted' : 'open';
}
