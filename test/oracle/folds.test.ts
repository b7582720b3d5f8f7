// The folds of the oracle and those of the core are written apart; made-up worlds show whether they agree.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import {
  oracleEndorsements,
  oracleFollowGraph,
  oracleOpenFollows,
  type KnownActivity,
} from '../../harness/oracle/index.ts';
import { endorsementsOf } from '../../reference/core/endorsements.ts';
import { FollowGraph, followView } from '../../reference/core/follow-graph.ts';

const PEOPLE = ['http://a.test/a', 'http://b.test/b', 'http://c.test/c'];
const [ME, OTHER] = PEOPLE as [string, string];

const TIMES = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];

/** Activities with a few ids, actors and times, so that nearly everything concerns everything else. */
function listOf(
  ids: readonly string[],
  types: readonly string[],
  objects: readonly string[],
): fc.Arbitrary<KnownActivity[]> {
  const activity = fc.record({
    id: fc.constantFrom(...ids),
    type: fc.constantFrom(...types),
    actor: fc.constantFrom(ME, OTHER, OTHER, ...PEOPLE),
    published: fc.constantFrom(...TIMES),
    object: fc.constantFrom(...objects),
    kind: fc.constantFrom('like', 'constructor', '__proto__'),
  });
  return fc.uniqueArray(activity, { maxLength: 6, selector: ({ id }) => id });
}

/** What is named, and what names it, by its id or by embedding it, in any order. */
function worlds(
  named: fc.Arbitrary<KnownActivity[]>,
  naming: fc.Arbitrary<KnownActivity[]>,
): fc.Arbitrary<KnownActivity[]> {
  return fc
    .tuple(named, naming, fc.boolean())
    .map(([first, second, embedded]) => [
      ...first,
      ...second.map((activity) =>
        embedded ? { ...activity, object: { id: String(activity.object) } } : activity,
      ),
    ])
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
}

const FOLLOWS = worlds(
  listOf(['f1', 'f2', 'f3'], ['Follow'], [ME, ME, OTHER]),
  listOf(
    ['x1', 'x2', 'x3', 'x4'],
    ['Accept', 'Accept', 'Reject', 'Undo', 'Undo', 'Delete'],
    ['f1', 'f2', 'f3', 'x1', ...PEOPLE],
  ),
);
const ENDORSEMENTS = worlds(
  listOf(['e1', 'e2', 'e3', 'e4'], ['Endorse'], ['t1', 't2']),
  listOf(['x1', 'x2', 'x3', 'x4'], ['Undo'], ['e1', 'e2', 'e3', 'x1']),
);

t.test('the follow graph', (t) => {
  const property = fc.property(FOLLOWS, (known) => {
    const graph = new FollowGraph(ME);
    for (const activity of known) graph.add(activity);
    assert.deepStrictEqual(followView(graph.sets), oracleFollowGraph(ME, known));
    assert.deepStrictEqual([...graph.openInbound], oracleOpenFollows(ME, known));
    const backwards = oracleFollowGraph(ME, [...known].reverse());
    assert.deepStrictEqual(backwards, oracleFollowGraph(ME, known), 'order plays no part');
  });
  t.doesNotThrow(() => fc.assert(property, { numRuns: 10_000 }));
  t.end();
});

t.test('endorsements', (t) => {
  const property = fc.property(ENDORSEMENTS, (known) => {
    assert.deepStrictEqual(endorsementsOf(known), oracleEndorsements(known));
  });
  t.doesNotThrow(() => fc.assert(property, { numRuns: 2000 }));
  t.end();
});
