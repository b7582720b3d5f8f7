/**
 * The fold of the follow graph, written down once more as rules of which mutants replace one: what ends a Follow, what
 * accepts it, and what is looked at. Without a change it is right.
 */
import type { JsonObject } from '../harness/oracle/index.ts';
import type { Answer } from '../harness/adapter/protocol.ts';
import {
  FollowGraph,
  followView,
  type FollowSets,
  type FollowState,
} from '../reference/core/follow-graph.ts';
import { isDeleteOfSelf, type KnownActivity, namedId } from '../reference/core/known-activity.ts';
import type { HostParts } from '../reference/host/parts.ts';
import { documentOf } from './adapter-tools.ts';

/** An activity, and the place at which it came among all that are known. */
export type Fact = KnownActivity & { readonly at: number };

/** The rules. `target` is the Follow that a word names, `follow` the one that is asked about, of the same pair. */
export interface FollowRules {
  /** What is looked at of all that is known. */
  readonly facts: (facts: readonly Fact[], actor: string) => readonly Fact[];
  /** The id that an Accept, Reject or Undo names. */
  readonly named: (word: Fact) => string | undefined;
  readonly mayUndo: (word: Fact, target: Fact) => boolean;
  readonly mayAnswer: (word: Fact, target: Fact) => boolean;
  readonly undoEnds: (word: Fact, target: Fact, follow: Fact) => boolean;
  readonly rejectEnds: (word: Fact, target: Fact, follow: Fact) => boolean;
  readonly deleteEnds: (word: Fact, follow: Fact) => boolean;
  readonly accepts: (word: Fact, target: Fact, follow: Fact) => boolean;
  readonly state: (
    follow: Fact,
    accepting: readonly Fact[],
    ending: readonly Fact[],
  ) => FollowState;
  /** Whether somebody is pending, by the states of the Follows. */
  readonly isPending: (states: ReadonlySet<FollowState>) => boolean;
}

const RIGHT: FollowRules = {
  facts: (facts) => facts,
  named: namedId,
  mayUndo: (word, target) => word.actor === target.actor,
  mayAnswer: (word, target) => word.actor === target.object,
  undoEnds: (word, target, follow) => target.id === follow.id || word.published > follow.published,
  rejectEnds: (_word, target, follow) =>
    target.id === follow.id || target.published > follow.published,
  deleteEnds: isDeleteOfSelf,
  accepts: (_word, target, follow) => target.id === follow.id,
  state: (_follow, accepting, ending) =>
    ending.length > 0 ? 'ended' : accepting.length > 0 ? 'accepted' : 'open',
  isPending: (states) => states.has('open') && !states.has('accepted'),
};

/** The Follows that count for an actor, in the order in which they came, with their states. */
function statesOf(
  actor: string,
  known: readonly Fact[],
  rules: FollowRules,
): [Fact, FollowState][] {
  const facts = rules.facts(known, actor);
  const follows = facts.filter(
    ({ type, actor: follower, object }, index) =>
      type === 'Follow' &&
      follower !== object &&
      (follower === actor || object === actor) &&
      facts.findIndex(({ id }) => id === facts[index]!.id) === index,
  );
  return follows.map((follow) => {
    const pair = follows.filter(
      (other) => other.actor === follow.actor && other.object === follow.object,
    );
    const accepting: Fact[] = [];
    const ending: Fact[] = [];
    for (const word of facts) {
      const id = rules.named(word);
      const target = pair.find((other) => other.id === id);
      const by = word.actor === follow.actor || word.actor === follow.object;
      if (word.type === 'Delete' && by && rules.deleteEnds(word, follow)) ending.push(word);
      if (target === undefined) continue;
      if (word.type === 'Undo' && rules.mayUndo(word, target)) {
        if (rules.undoEnds(word, target, follow)) ending.push(word);
      }
      if (!rules.mayAnswer(word, target)) continue;
      if (word.type === 'Accept' && rules.accepts(word, target, follow)) accepting.push(word);
      if (word.type === 'Reject' && rules.rejectEnds(word, target, follow)) ending.push(word);
    }
    return [follow, rules.state(follow, accepting, ending)];
  });
}

/** A graph that goes by other rules. */
class OtherGraph extends FollowGraph {
  readonly #rules: FollowRules;
  readonly #known: Fact[] = [];
  readonly #sets = {
    following: new Set<string>(),
    followers: new Set<string>(),
    pendingOutbound: new Set<string>(),
    pendingInbound: new Set<string>(),
  };

  constructor(actor: string, rules: FollowRules) {
    super(actor);
    this.#rules = rules;
  }

  override get sets(): FollowSets {
    return this.#sets;
  }

  override get openInbound(): ReadonlySet<string> {
    const open = this.#states().filter(
      ([{ object }, state]) => object === this.actor && state === 'open',
    );
    return new Set(open.map(([{ id }]) => id));
  }

  override stateOf(id: string): FollowState | undefined {
    return this.#states().find(([follow]) => follow.id === id)?.[1];
  }

  override foresee(activity: KnownActivity): FollowState | undefined {
    const known = [...this.#known, { ...activity, at: this.#known.length }];
    return this.#states(known).find(([follow]) => follow.id === activity.id)?.[1];
  }

  override add(activity: KnownActivity): void {
    super.add(activity);
    this.#known.push({ ...activity, at: this.#known.length });
    const { following, followers, pendingOutbound, pendingInbound } = this.#sets;
    this.#put('actor', 'object', following, pendingOutbound);
    this.#put('object', 'actor', followers, pendingInbound);
  }

  #states(known: readonly Fact[] = this.#known): [Fact, FollowState][] {
    return statesOf(this.actor, known, this.#rules);
  }

  #put(
    own: 'actor' | 'object',
    other: 'actor' | 'object',
    settled: Set<string>,
    pending: Set<string>,
  ): void {
    const byOther = new Map<string, Set<FollowState>>();
    for (const actor of [...settled, ...pending]) byOther.set(actor, new Set());
    for (const [follow, state] of this.#states()) {
      const key = String(follow[other]);
      if (follow[own] === this.actor) byOther.set(key, (byOther.get(key) ?? new Set()).add(state));
    }
    for (const [actor, states] of byOther) {
      for (const [set, isIn] of [
        [settled, states.has('accepted')],
        [pending, this.#rules.isPending(states)],
      ] as const) {
        if (isIn) set.add(actor);
        else set.delete(actor);
      }
    }
  }
}

/** A host whose graph goes by other rules. */
export function withRules(parts: HostParts, change: Partial<FollowRules>): HostParts {
  const rules = { ...RIGHT, ...change };
  return {
    ...parts,
    foldFollowerGraph(graph, entry) {
      const known = new Set(graph.keys());
      const next = parts.foldFollowerGraph(graph, entry);
      if (entry.kind !== 'published') return next;
      const { actor } = entry.activity;
      const own = next.get(actor);
      if (own && !known.has(actor))
        next.set(actor, { ...own, follows: new OtherGraph(actor, rules) });
      return next;
    },
  };
}

/** An adapter whose graph goes by other rules. */
export function answeringByRules(change: Partial<FollowRules>) {
  const rules = { ...RIGHT, ...change };
  return (
    op: string,
    input: JsonObject,
    right: (op: string, input: JsonObject) => Answer,
  ): Answer => {
    const { actor, known } = input;
    if (op !== 'follow-graph' || !Array.isArray(known)) return right(op, input);
    const graph = new OtherGraph(String(actor), rules);
    for (const entry of known) {
      graph.add(documentOf(entry as JsonObject) as unknown as KnownActivity);
    }
    return { ok: true, output: { ...followView(graph.sets) } };
  };
}

/** The word of these that came last. */
export function lastOf(words: readonly Fact[]): Fact | undefined {
  return [...words].sort((one, other) => one.at - other.at).at(-1);
}
