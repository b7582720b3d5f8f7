import { deepStrictEqual, ok } from 'node:assert/strict';

import fc from 'fast-check';
import t from 'tap';

import {
  FollowGraph,
  followSets,
  followView,
  type FollowView,
  type KnownActivity,
} from '../../reference/core/index.ts';

const ALICE = 'https://a.example/actors/alice';
const BOB = 'https://b.example/actors/bob';
const CAROL = 'https://c.example/actors/carol';
const ACTORS = [ALICE, BOB, CAROL];

let serial = 0;

function activity(
  type: string,
  actor: string,
  object: unknown,
  published = '2026-11-20T12:00:00.000Z',
): KnownActivity {
  return { id: `${type}-${++serial}`, type, actor, published, object };
}

/** The table of the chapter, word by word, over the whole set: no fold, no order, no short cuts. */
function byTheTable(self: string, known: readonly KnownActivity[]): FollowView {
  const idOf = (object: unknown): unknown =>
    typeof object === 'object' && object !== null ? (object as { id?: unknown }).id : object;
  const follows = known.filter(
    ({ type, actor, object }) =>
      type === 'Follow' && actor !== object && (actor === self || object === self),
  );
  const state = (follow: KnownActivity): string => {
    const { actor: a, object: b } = follow;
    const alike = follows.filter(({ actor, object }) => actor === a && object === b);
    const ended = known.some((word) => {
      const named = idOf(word.object);
      switch (word.type) {
        case 'Undo':
          return (
            word.actor === a &&
            alike.some(
              ({ id }) => id === named && (id === follow.id || word.published > follow.published),
            )
          );
        case 'Reject':
          return (
            word.actor === b &&
            alike.some(
              ({ id, published }) =>
                id === named && (id === follow.id || published > follow.published),
            )
          );
        case 'Delete':
          return (word.actor === a || word.actor === b) && named === word.actor;
        default:
          return false;
      }
    });
    if (ended) return 'ended';
    const isAccepted = known.some(
      ({ type, actor, object }) => type === 'Accept' && actor === b && idOf(object) === follow.id,
    );
    return isAccepted ? 'accepted' : 'open';
  };
  const others = (
    mine: 'actor' | 'object',
    theirs: 'actor' | 'object',
    isIn: boolean,
  ): string[] => {
    const wanted = ACTORS.filter((other) => {
      const states = follows
        .filter((follow) => follow[mine] === self && follow[theirs] === other)
        .map(state);
      const isAccepted = states.includes('accepted');
      return isIn ? isAccepted : !isAccepted && states.includes('open');
    });
    return wanted.sort();
  };
  return {
    following: others('actor', 'object', true),
    followers: others('object', 'actor', true),
    pending_outbound: others('actor', 'object', false),
    pending_inbound: others('object', 'actor', false),
  };
}

const actors = fc.constantFrom(...ACTORS);
// Four instants for everything: ties are the rule.
const instants = fc.integer({ min: 0, max: 3 }).map((n) => `2026-11-20T12:00:00.00${n}Z`);

/** Activities about few Follows of few actors, so that nearly everything has to do with everything. */
const histories = fc
  .array(fc.record({ actor: actors, object: actors, published: instants }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((rows) => {
    const follows = rows.map((row, index) => ({ ...row, id: `follow-${index}`, type: 'Follow' }));
    const word = fc
      .record({
        type: fc.constantFrom('Accept', 'Accept', 'Reject', 'Undo'),
        actor: actors,
        published: instants,
        of: fc.nat(follows.length - 1),
        embedded: fc.boolean(),
        // Mostly it is said by somebody who has a say.
        fitting: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
      })
      .map(({ type, actor, published, of, embedded, fitting }) => {
        const follow = follows[of]!;
        const right = type === 'Undo' ? follow.actor : follow.object;
        const object: unknown = embedded ? { ...follow } : follow.id;
        return { type, actor: fitting ? right : actor, published, object };
      });
    const deletion = fc
      .record({ actor: actors, of: actors, published: instants, embedded: fc.boolean() })
      .map(({ actor, of, published, embedded }) => ({
        type: 'Delete',
        actor,
        published,
        object: (embedded ? { id: of } : of) as unknown,
      }));
    const said = fc.array(
      fc.oneof({ arbitrary: word, weight: 12 }, { arbitrary: deletion, weight: 1 }),
      { maxLength: 8 },
    );
    return said.map((words): KnownActivity[] => [
      ...follows,
      ...words.map((each, index) => ({ ...each, id: `word-${index}` })),
    ]);
  });

t.test('the fold says what the table says, in any order, with duplicates', (t) => {
  fc.assert(
    fc.property(
      actors,
      histories.chain((known) =>
        fc.tuple(
          fc.constant(known),
          fc
            .tuple(
              fc.shuffledSubarray(known, { minLength: known.length }),
              fc.subarray(known, { maxLength: Math.min(3, known.length) }),
            )
            .map(([order, again]) => [...order, ...again]),
          fc.subarray(known),
        ),
      ),
      (self, [known, order, part]) => {
        deepStrictEqual(followView(followSets(self, order)), byTheTable(self, known));
        deepStrictEqual(followView(followSets(self, part)), byTheTable(self, part));
      },
    ),
    { numRuns: 3_000 },
  );
  t.pass('always');
  t.end();
});

t.test('at each step the fold says what the table says of what it has', (t) => {
  fc.assert(
    fc.property(
      actors,
      histories.chain((known) => fc.shuffledSubarray(known, { minLength: known.length })),
      (self, order) => {
        const graph = new FollowGraph(self);
        for (const [index, each] of order.entries()) {
          graph.add(each);
          deepStrictEqual(followView(graph.sets), byTheTable(self, order.slice(0, index + 1)));
        }
      },
    ),
    { numRuns: 1_000 },
  );
  t.pass('always');
  t.end();
});

t.test('states only move towards the end', (t) => {
  const rank = { open: 0, accepted: 1, ended: 2 };
  fc.assert(
    fc.property(
      actors,
      histories.chain((known) => fc.shuffledSubarray(known, { minLength: known.length })),
      (self, order) => {
        const graph = new FollowGraph(self);
        const before = new Map<string, number>();
        for (const each of order) {
          graph.add(each);
          for (const { id } of order) {
            const state = graph.stateOf(id);
            if (state === undefined) continue;
            ok(rank[state] >= (before.get(id) ?? 0));
            before.set(id, rank[state]);
            const isOpen = state === 'open' && graph.partiesOf(id)?.followed === self;
            deepStrictEqual(graph.openInbound.has(id), isOpen);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
  t.pass('always');
  t.end();
});

t.test('the state of a Follow is foreseen as it comes out', (t) => {
  fc.assert(
    fc.property(
      actors,
      histories.chain((known) => fc.shuffledSubarray(known, { minLength: known.length })),
      (self, order) => {
        const graph = new FollowGraph(self);
        for (const each of order) {
          const foreseen = graph.foresee(each);
          const view = followView(graph.sets);
          graph.foresee(each);
          deepStrictEqual(followView(graph.sets), view, 'to look changes nothing');
          graph.add(each);
          if (each.type === 'Follow') deepStrictEqual(foreseen, graph.stateOf(each.id));
        }
      },
    ),
    { numRuns: 1_000 },
  );
  t.pass('always');
  t.end();
});

t.test('what is foreseen of a Follow is what comes', (t) => {
  fc.assert(
    fc.property(
      actors,
      histories.chain((known) => fc.shuffledSubarray(known, { minLength: known.length })),
      (self, order) => {
        const graph = new FollowGraph(self);
        for (const each of order) {
          const before = followView(graph.sets);
          const foreseen = graph.foresee(each);
          deepStrictEqual(followView(graph.sets), before, 'to look changes nothing');
          graph.add(each);
          deepStrictEqual(graph.stateOf(each.id), foreseen);
        }
      },
    ),
    { numRuns: 1_000 },
  );
  t.pass('always');
  t.end();
});

t.test('collections keep the order in which Follows were accepted', (t) => {
  const graph = new FollowGraph(BOB);
  const [first, second] = [activity('Follow', ALICE, BOB), activity('Follow', CAROL, BOB)];
  graph.add(first);
  graph.add(second);
  t.same([...graph.openInbound], [first.id, second.id]);
  graph.add(activity('Accept', BOB, second.id));
  graph.add(activity('Accept', BOB, first));
  t.same([...graph.sets.followers], [CAROL, ALICE]);
  t.same([...graph.openInbound], []);
  const again = activity('Follow', CAROL, BOB);
  graph.add(again);
  graph.add(activity('Accept', BOB, again));
  t.same([...graph.sets.followers], [CAROL, ALICE], 'a second Follow leaves it as it is');
  t.end();
});

t.test('a Follow is found by its id, ended ones too', (t) => {
  const graph = new FollowGraph(BOB);
  const follow = activity('Follow', ALICE, BOB);
  graph.add(follow);
  graph.add(activity('Undo', ALICE, follow.id));
  t.equal(graph.stateOf(follow.id), 'ended');
  t.same(graph.partiesOf(follow.id), { follower: ALICE, followed: BOB });
  const strangers = activity('Follow', ALICE, CAROL);
  graph.add(strangers);
  t.equal(graph.stateOf(strangers.id), undefined);
  t.equal(graph.partiesOf(strangers.id), undefined);
  t.end();
});

t.test('nobody follows itself', (t) => {
  const sets = followSets(BOB, [activity('Follow', BOB, BOB)]);
  t.same(Object.values(followView(sets)).flat(), []);
  t.end();
});

t.test('a hundred thousand Follows are added in little time', (t) => {
  const graph = new FollowGraph(BOB);
  const started = process.hrtime.bigint();
  for (let index = 0; index < 100_000; index++) {
    const follow = activity('Follow', `https://a.example/actors/a${index}`, BOB);
    graph.add(follow);
    graph.add(activity('Accept', BOB, follow.id));
  }
  t.equal(graph.sets.followers.size, 100_000);
  t.ok(process.hrtime.bigint() - started < 5_000_000_000n);
  t.end();
});
