import { deepStrictEqual } from 'node:assert/strict';

import fc from 'fast-check';
import t from 'tap';

import { Endorsements, endorsementsOf, type KnownActivity } from '../../reference/core/index.ts';

const ALICE = 'https://a.example/actors/alice';
const BOB = 'https://b.example/actors/bob';
const PUBLISHED = '2026-11-20T12:00:00.000Z';

function endorse(id: string, actor: string, object: string, kind: string): KnownActivity {
  return { id, type: 'Endorse', actor, published: PUBLISHED, object, kind } as KnownActivity;
}

function undo(id: string, actor: string, object: unknown): KnownActivity {
  return { id, type: 'Undo', actor, published: PUBLISHED, object };
}

t.test('nothing is nothing', (t) => {
  t.same(endorsementsOf([]), {});
  t.end();
});

t.test('one slot for each actor, with two counters', (t) => {
  const view = endorsementsOf([
    endorse('e1', ALICE, 'x', 'like'),
    endorse('e2', ALICE, 'x', 'like'),
    endorse('e3', BOB, 'x', 'like'),
    endorse('e4', BOB, 'x', 'constructor'),
    undo('u1', ALICE, 'e1'),
    undo('u2', BOB, { id: 'e3' }),
    undo('u3', ALICE, 'e4'),
  ]);
  t.same(view, {
    x: {
      like: {
        count: 1,
        actors: { [ALICE]: { endorsed: 2, undone: 1 }, [BOB]: { endorsed: 1, undone: 1 } },
      },
      constructor: { count: 1, actors: { [BOB]: { endorsed: 1, undone: 0 } } },
    },
  });
  t.end();
});

t.test('a view does not change when more comes', (t) => {
  const endorsements = new Endorsements();
  endorsements.add(endorse('e1', ALICE, 'x', 'like'));
  const before = endorsements.view();
  endorsements.add(endorse('e2', ALICE, 'x', 'like'));
  t.equal(before['x']?.['like']?.actors[ALICE]?.endorsed, 1);
  t.end();
});

const actors = fc.constantFrom(ALICE, BOB);
const histories = fc
  .array(
    fc.record({
      actor: actors,
      object: fc.constantFrom('x', 'y'),
      kind: fc.constantFrom('like', 'share'),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .chain((rows) => {
    const endorses = rows.map(({ actor, object, kind }, index) =>
      endorse(`endorse-${index}`, actor, object, kind),
    );
    const undos = fc.array(
      fc.record({ actor: actors, of: fc.nat(endorses.length), embedded: fc.boolean() }),
      { maxLength: 6 },
    );
    return undos.map((list) => [
      ...endorses,
      ...list.map(({ actor, of, embedded }, index) => {
        // One more than there are: an Endorse that never comes.
        const named = endorses[of] ?? endorse('never', actor, 'x', 'like');
        return undo(`undo-${index}`, actor, embedded ? named : named.id);
      }),
    ]);
  });

t.test('the counters are those of the set, in any order, with duplicates', (t) => {
  const bySet = (known: readonly KnownActivity[]): unknown => {
    const endorses = known.filter(({ type }) => type === 'Endorse') as (KnownActivity & {
      object: string;
      kind: string;
    })[];
    const view: Record<string, Record<string, { count: number; actors: object }>> = {};
    for (const { object, kind } of endorses) {
      const alike = endorses.filter((each) => each.object === object && each.kind === kind);
      const slots = [ALICE, BOB].flatMap((actor) => {
        const own = alike.filter((each) => each.actor === actor);
        const undone = own.filter(({ id }) =>
          known.some(
            (each) =>
              each.type === 'Undo' &&
              each.actor === actor &&
              (each.object === id || (each.object as { id?: string }).id === id),
          ),
        );
        return own.length === 0
          ? []
          : [[actor, { endorsed: own.length, undone: undone.length }] as const];
      });
      const count = slots.filter(([, slot]) => slot.endorsed > slot.undone).length;
      (view[object] ??= {})[kind] = { count, actors: Object.fromEntries(slots) };
    }
    return view;
  };
  fc.assert(
    fc.property(
      histories.chain((known) =>
        fc.tuple(
          fc.constant(known),
          fc.shuffledSubarray(known, { minLength: known.length }),
          fc.subarray(known, { maxLength: Math.min(3, known.length) }),
        ),
      ),
      ([known, order, again]) => {
        deepStrictEqual(endorsementsOf([...order, ...again]), bySet(known));
      },
    ),
    { numRuns: 2_000 },
  );
  t.pass('always');
  t.end();
});
