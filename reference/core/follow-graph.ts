/**
 * Who follows whom, from the point of view of one actor.
 *
 * The four sets are a function of the set of activities that the actor published or received: adding
 * the same activities in any order gives the same sets. Each Follow is open, accepted or ended, and
 * only ever moves towards its end, so an activity can be added in constant time, whatever came before.
 *
 *     const graph = new FollowGraph('https://b.example/actors/bob');
 *     for (const activity of known) graph.add(activity);
 *     graph.sets.followers   // Set { 'https://a.example/actors/alice' }
 */
import { isDeleteOfSelf, type KnownActivity, namedId } from './known-activity.ts';

/** The state of one Follow at one actor's host. */
export type FollowState = 'open' | 'accepted' | 'ended';

/** The four sets of an actor. They keep the order in which actors were put in. */
export interface FollowSets {
  readonly following: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
  readonly pendingOutbound: ReadonlySet<string>;
  readonly pendingInbound: ReadonlySet<string>;
}

/** The four sets as they are shown: sorted by code unit. */
export interface FollowView {
  following: string[];
  followers: string[];
  pending_outbound: string[];
  pending_inbound: string[];
}

/** Whom a Follow is between. */
export interface FollowedBy {
  readonly follower: string;
  readonly followed: string;
}

interface KnownFollow extends FollowedBy {
  readonly id: string;
  readonly published: string;
  readonly relation: Relation;
  state: FollowState;
}

/** All Follows of one actor by another, and the two sets in which the other actor may be. */
interface Relation {
  readonly other: string;
  readonly pending: Set<string>;
  readonly settled: Set<string>;
  readonly open: Set<KnownFollow>;
  readonly accepted: Set<KnownFollow>;
  /** Every Follow that was published before this instant has ended. */
  endedBefore: string;
}

/** An Accept, Reject or Undo: who says it, when, and of which Follow. */
interface Word {
  readonly type: string;
  readonly actor: string;
  readonly published: string;
}

const WORDS: ReadonlySet<string> = new Set(['Accept', 'Reject', 'Undo']);

/** Before every instant that can be written. */
const NEVER = '';

/**
 * The follow graph of one actor, as a fold: each activity that the actor published or received is
 * added once, or more often, in any order.
 *
 * Spec: `follow-order-free`, `follow-pending-outbound`, `follow-pending-inbound`.
 */
export class FollowGraph {
  readonly actor: string;
  readonly #sets = {
    following: new Set<string>(),
    followers: new Set<string>(),
    pendingOutbound: new Set<string>(),
    pendingInbound: new Set<string>(),
  };
  readonly #outbound = new Map<string, Relation>();
  readonly #inbound = new Map<string, Relation>();
  readonly #follows = new Map<string, KnownFollow>();
  /** What was said of Follows that are not known yet, by the id of the Follow. */
  readonly #early = new Map<string, Word[]>();
  readonly #deleted = new Set<string>();
  readonly #openInbound = new Set<string>();

  constructor(actor: string) {
    this.actor = actor;
  }

  /** The sets as they are now; the same objects at every call. */
  get sets(): FollowSets {
    return this.#sets;
  }

  /** The ids of the received Follows that are open, in the order in which they were added. */
  get openInbound(): ReadonlySet<string> {
    return this.#openInbound;
  }

  /** The state of a Follow, by its id; undefined if it does not count here. */
  stateOf(follow: string): FollowState | undefined {
    return this.#follows.get(follow)?.state;
  }

  /** Whom a Follow is between, by its id; undefined if it does not count here. */
  partiesOf(follow: string): FollowedBy | undefined {
    const known = this.#follows.get(follow);
    return known && { follower: known.follower, followed: known.followed };
  }

  /**
   * The state that a Follow would have if it were added now; undefined if it would not count here.
   *
   * Spec: `follow-undone`, `follow-auto-accept`.
   */
  foresee(activity: KnownActivity): FollowState | undefined {
    const { id, actor: follower, object: followed, published } = activity;
    const known = this.#follows.get(id);
    if (known !== undefined) return known.state;
    if (activity.type !== 'Follow' || typeof followed !== 'string') return undefined;
    if (follower === followed || ![follower, followed].includes(this.actor)) return undefined;
    const relation =
      follower === this.actor ? this.#outbound.get(followed) : this.#inbound.get(follower);
    const trial: KnownFollow = {
      id,
      follower,
      followed,
      published,
      // What is said of one Follow may end others too, so the trial has a relation of its own.
      relation: newRelation(followed, new Set(), new Set()),
      state: 'open',
    };
    for (const word of this.#early.get(id) ?? []) apply(word, trial);
    const isGone = this.#deleted.has(follower) || this.#deleted.has(followed);
    if (isGone || published < (relation?.endedBefore ?? NEVER)) end(trial);
    return trial.state;
  }

  /** Adds an activity that the actor published or received; one without a part in this is ignored. */
  add(activity: KnownActivity): void {
    if (activity.type === 'Follow') this.#addFollow(activity);
    else if (WORDS.has(activity.type)) this.#addWord(activity);
    else if (isDeleteOfSelf(activity)) this.#addDelete(activity.actor);
  }

  #addFollow(activity: KnownActivity): void {
    const { id, actor: follower, object: followed, published } = activity;
    if (this.#follows.has(id) || typeof followed !== 'string') return;
    const relation = this.#relationOf(follower, followed);
    if (relation === undefined) return;
    const follow: KnownFollow = { id, follower, followed, published, relation, state: 'open' };
    this.#follows.set(id, follow);
    relation.open.add(follow);
    if (follower !== this.actor) this.#openInbound.add(id);
    const early = this.#early.get(id) ?? [];
    this.#early.delete(id);
    const ended = early.flatMap((word) => apply(word, follow));
    const isGone = this.#deleted.has(follower) || this.#deleted.has(followed);
    if (isGone || published < relation.endedBefore) end(follow);
    this.#settle(relation, [follow, ...ended]);
  }

  /** The relation that a Follow belongs to; undefined if it is not one of or by this actor. */
  #relationOf(follower: string, followed: string): Relation | undefined {
    if (follower === followed) return undefined;
    const sets = this.#sets;
    if (follower === this.actor) {
      return relationWith(this.#outbound, followed, sets.pendingOutbound, sets.following);
    }
    if (followed !== this.actor) return undefined;
    return relationWith(this.#inbound, follower, sets.pendingInbound, sets.followers);
  }

  #addWord(activity: KnownActivity): void {
    const id = namedId(activity);
    if (id === undefined) return;
    const word = { type: activity.type, actor: activity.actor, published: activity.published };
    const follow = this.#follows.get(id);
    if (follow === undefined) {
      const early = this.#early.get(id);
      if (early === undefined) this.#early.set(id, [word]);
      else early.push(word);
      return;
    }
    this.#settle(follow.relation, [follow, ...apply(word, follow)]);
  }

  #addDelete(actor: string): void {
    if (this.#deleted.has(actor)) return;
    this.#deleted.add(actor);
    for (const relations of [this.#outbound, this.#inbound]) {
      const concerned = actor === this.actor ? relations.values() : [relations.get(actor)];
      for (const relation of concerned) {
        if (relation !== undefined) this.#settle(relation, endAll(relation));
      }
    }
  }

  /** Puts the other actor where it belongs, now that some of its Follows have another state. */
  #settle(relation: Relation, changed: readonly KnownFollow[]): void {
    for (const { id, state } of changed) if (state !== 'open') this.#openInbound.delete(id);
    const { other, pending, settled, open, accepted } = relation;
    put(settled, other, accepted.size > 0);
    put(pending, other, accepted.size === 0 && open.size > 0);
  }
}

function put(set: Set<string>, actor: string, isIn: boolean): void {
  if (isIn) set.add(actor);
  else set.delete(actor);
}

function relationWith(
  relations: Map<string, Relation>,
  other: string,
  pending: Set<string>,
  settled: Set<string>,
): Relation {
  let relation = relations.get(other);
  if (relation === undefined) {
    relation = newRelation(other, pending, settled);
    relations.set(other, relation);
  }
  return relation;
}

function newRelation(other: string, pending: Set<string>, settled: Set<string>): Relation {
  const [open, accepted] = [new Set<KnownFollow>(), new Set<KnownFollow>()];
  return { other, pending, settled, open, accepted, endedBefore: NEVER };
}

/**
 * Applies what somebody says of a known Follow, and gives back the other Follows that it ended. What
 * one says who has no say in it changes nothing.
 *
 * Spec: `follow-answer-followed`, `follow-undo-follower`, `follow-accept-following`,
 * `follow-accept-followers`, `follow-reject`, `follow-reject-published`, `follow-reject-older`,
 * `follow-undo-received`, `follow-undo-published`, `follow-undone`.
 */
function apply({ type, actor, published }: Word, follow: KnownFollow): KnownFollow[] {
  if (actor !== (type === 'Undo' ? follow.follower : follow.followed)) return [];
  switch (type) {
    case 'Accept':
      accept(follow);
      return [];
    case 'Reject':
      end(follow);
      return endBefore(follow.relation, follow.published);
    default:
      end(follow);
      return endBefore(follow.relation, published);
  }
}

function accept(follow: KnownFollow): void {
  if (follow.state !== 'open') return;
  follow.state = 'accepted';
  follow.relation.open.delete(follow);
  follow.relation.accepted.add(follow);
}

function end(follow: KnownFollow): void {
  follow.state = 'ended';
  follow.relation.open.delete(follow);
  follow.relation.accepted.delete(follow);
}

/** Ends the Follows of a relation that were published before an instant, also those still to come. */
function endBefore(relation: Relation, instant: string): KnownFollow[] {
  // Times have one form, in which the order of the texts is the order of the instants.
  if (instant <= relation.endedBefore) return [];
  relation.endedBefore = instant;
  const ended = liveFollows(relation).filter(({ published }) => published < instant);
  for (const follow of ended) end(follow);
  return ended;
}

function endAll(relation: Relation): KnownFollow[] {
  const ended = liveFollows(relation);
  for (const follow of ended) end(follow);
  return ended;
}

function liveFollows({ open, accepted }: Relation): KnownFollow[] {
  return [...open, ...accepted];
}

/**
 * The sets as they are shown.
 *
 * Spec: `projection-follower-graph`.
 */
export function followView(sets: FollowSets): FollowView {
  // Without a comparator, sort compares UTF-16 code units.
  return {
    following: [...sets.following].sort(),
    followers: [...sets.followers].sort(),
    pending_outbound: [...sets.pendingOutbound].sort(),
    pending_inbound: [...sets.pendingInbound].sort(),
  };
}

/**
 * The four sets of an actor, from everything that it published or received, in any order.
 *
 * Spec: `follow-order-free`.
 */
export function followSets(actor: string, known: Iterable<KnownActivity>): FollowSets {
  const graph = new FollowGraph(actor);
  for (const activity of known) graph.add(activity);
  return graph.sets;
}
