import { createHash } from 'node:crypto';

import type { VectorFile } from '../../harness/adapter/vector-files.ts';
import type { JsonObject, JsonValue, RecordLevel } from '../../harness/oracle/index.ts';
import { VectorBuilder } from './builder.ts';
import { KEY_ORIGIN, hexOf, nonceOf } from './fixtures.ts';
import { ALICE, BOB, content, formOf, idOf, recordOfCarol, signed } from './record-fixtures.ts';

const MAX = Number.MAX_SAFE_INTEGER;

/** The vectors of the chapter *Merge*. */
export function mergeVectors(): VectorFile {
  const vectors = new MergeVectors();
  addOrders(vectors);
  addPartial(vectors);
  addBest(vectors);
  addTies(vectors);
  addPending(vectors);
  addEquivocations(vectors);
  addCounters(vectors);
  addLaws(vectors);
  return vectors.builder.build();
}

/** What a case expects: of the state only where it is not simply what the view and the pending list have. */
interface Expected {
  /** The forms of the state, in any order. */
  readonly state: readonly JsonObject[];
  /** Those that are not pending, in the order of the view. */
  readonly view: readonly JsonObject[];
  /** The others with the ids that they miss. */
  readonly pending?: readonly (readonly [JsonObject, ...string[]])[];
  readonly equivocations?: readonly (readonly [string, number, ...JsonObject[]])[];
  readonly counters?: JsonObject;
}

class MergeVectors {
  readonly builder = new VectorBuilder({
    suite: 'merge',
    spec: 'spec/20-merge.md',
    description: `Sets of forms of one thread, and what they come to together. Ids and proofs are right. ${KEY_ORIGIN}`,
    notes: {
      order: { kind: 'order', description: 'The same forms as elsewhere, in another order.' },
      partial: { kind: 'partial', description: 'Some records are not known whole.' },
      tie: { kind: 'tie', description: 'Forms between which only the last rule decides.' },
      boundary: { kind: 'limit', description: 'Exactly at a limit, or one beyond it.' },
    },
  });

  add(
    id: string,
    comment: string,
    requires: readonly string[],
    sets: readonly (readonly JsonObject[])[],
    expected: Expected,
    flags: string[] = [],
  ): void {
    const { view, pending = [], equivocations = [], counters = {} } = expected;
    const output: JsonObject = {
      state: byId(expected.state).map((form) => ({ hex: hexOf(form) })),
      view: view.map((form) => ({ id: form['id']!, level: form['level'] ?? 'L0' })),
      pending: [...pending]
        .sort(([a], [b]) => compare(a, b))
        .map(([form, ...missing]) => ({ id: form['id']!, missing: missing.sort() })),
      equivocations: equivocations.map(([actor, clock, ...records]) => ({
        actor,
        clock,
        ids: byId(records).map((each) => each['id']!),
      })),
      counters,
    };
    this.builder.valid(`merge/${id}`, { comment, requires, flags }, 'merge', inputOf(sets), output);
  }

  /** A case in which every record is put: the state is what the view has. */
  ordered(
    id: string,
    comment: string,
    requires: readonly string[],
    sets: readonly (readonly JsonObject[])[],
    view: readonly JsonObject[],
    flags: string[] = [],
  ): void {
    this.add(id, comment, requires, sets, { state: view, view }, flags);
  }
}

function inputOf(sets: readonly (readonly JsonObject[])[]): JsonObject {
  return { sets: sets.map((set) => set.map((form) => ({ hex: hexOf(form) }))) };
}

const text = (form: JsonObject): string => String(form['id']);
const compare = (a: JsonObject, b: JsonObject): number => (text(a) < text(b) ? -1 : 1);
const byId = (forms: readonly JsonObject[]): JsonObject[] => [...forms].sort(compare);

/** A record of an actor under the label that makes it another one than the others. */
function said(
  label: string,
  clock: number,
  parents: readonly (JsonObject | string)[] = [],
  actor = ALICE,
  members: Record<string, JsonValue> = {},
): JsonObject {
  const ids = parents.map((parent) => (typeof parent === 'string' ? parent : text(parent))).sort();
  const unsigned = content({
    clock,
    actor,
    parents: ids,
    salt: nonceOf(`salt of ${label}`),
    ...members,
  });
  return signed(unsigned, actor === BOB ? 'bob-1' : 'key-1');
}

/** Some records that differ by their labels only, in ascending order of their ids. */
function several(
  count: number,
  label: string,
  clock: number,
  parents: readonly JsonObject[] = [],
): JsonObject[] {
  return byId(
    Array.from({ length: count }, (_, index) =>
      said(`${label} ${index}`, clock, parents, index % 2 === 0 ? ALICE : BOB),
    ),
  );
}

function addOrders(v: MergeVectors): void {
  const order = ['merge-view-order'];
  const parents = ['merge-view-parents'];
  v.ordered('nothing', 'No sets.', order, [], []);
  v.ordered('nothing-in-sets', 'Empty sets.', order, [[], []], []);
  const [one, two, three] = [said('one', 0), said('two', 1), said('three', 2)];
  v.ordered('one', 'One record.', order, [[one]], [one]);
  v.ordered(
    'clocks',
    'The lowest clock comes first.',
    order,
    [[three, one, two]],
    [one, two, three],
  );
  v.ordered(
    'clocks-over-sets',
    'The same in three sets.',
    order,
    [[three], [one], [two]],
    [one, two, three],
    ['order'],
  );
  const [nine, ten] = [said('nine', 9), said('ten', 10)];
  v.ordered(
    'clocks-as-numbers',
    'Clocks are numbers: 9 is lower than 10.',
    order,
    [[ten, nine]],
    [nine, ten],
  );
  const [low, high] = [said('low', MAX - 1), said('high', MAX)];
  v.ordered(
    'clocks-highest',
    'The two highest clocks.',
    order,
    [[high, low]],
    [low, high],
    ['boundary'],
  );
  const equal = byId(
    ['a', 'b', 'c', 'd', 'e'].map((label, index) =>
      said(label, 4, [], [ALICE, BOB][index % 2]!, { act: index > 1 ? 'DO' : 'KNOW' }),
    ),
  );
  v.add(
    'ties-by-id',
    'Records with one clock come in the order of their ids.',
    order,
    [
      [equal[3]!, equal[0]!, equal[4]!],
      [equal[2]!, equal[1]!],
    ],
    {
      state: equal,
      view: equal,
      equivocations: [ALICE, BOB].map(
        (actor) => [actor, 4, ...equal.filter((each) => each['actor'] === actor)] as const,
      ),
    },
    ['tie'],
  );
  const early = said('early', 0, [], ALICE, { created: '2026-11-21T10:00:00.000Z' });
  const late = said('late', 1, [], ALICE, { created: '2026-11-19T10:00:00.000Z' });
  v.ordered(
    'times-ignored',
    'The clock of a wall is not asked.',
    order,
    [[late, early]],
    [early, late],
  );

  const old = said('old', 7);
  const child = said('child', 0, [old], BOB);
  v.ordered(
    'parent-first',
    'A parent comes first, though its clock is higher.',
    parents,
    [[child, old]],
    [old, child],
  );
  const between = said('between', 8);
  v.ordered(
    'child-at-once',
    'A child is put as soon as its clock is the lowest of those that are left, not after all roots.',
    [...order, ...parents],
    [[between, child, old]],
    [old, child, between],
  );
  const top = said('top', 3);
  const [left, right] = byId([said('left', 4, [top]), said('right', 4, [top], BOB)]) as [
    JsonObject,
    JsonObject,
  ];
  const bottom = said('bottom', 0, [left, right]);
  v.ordered(
    'diamond',
    'Two ways to one record.',
    [...order, ...parents],
    [
      [bottom, right],
      [left, top],
    ],
    [top, left, right, bottom],
  );
  const chain: JsonObject[] = [];
  for (let index = 0; index < 8; index += 1) {
    chain.push(said(`chain ${index}`, 20 - index, chain.slice(-1), index % 2 === 0 ? ALICE : BOB));
  }
  v.ordered('chain', 'A chain whose clocks run backwards.', parents, [[...chain].reverse()], chain);
  const [deepParent, other] = [said('deep parent', 5), said('other', 6, [], BOB)];
  const lowChild = said('low child', 1, [deepParent], BOB);
  const lowGrandchild = said('low grandchild', 2, [lowChild]);
  const lateRoot = said('late root', 9, [], BOB);
  v.ordered(
    'greedy',
    'What a record sets free may come before what was free already.',
    order,
    [[lateRoot, other, lowGrandchild, lowChild, deepParent]],
    [deepParent, lowChild, lowGrandchild, other, lateRoot],
  );
  const slowRoot = said('slow root', 30);
  const twoParents = said('two parents', 0, [deepParent, slowRoot], BOB);
  v.ordered(
    'last-parent',
    'A record waits for the last of its parents.',
    [...order, ...parents],
    [[twoParents, slowRoot, other, deepParent]],
    [deepParent, other, slowRoot, twoParents],
  );
  const carol = recordOfCarol({ clock: 1, salt: nonceOf('carol') });
  v.ordered(
    'actors-mixed',
    'The actor does not matter.',
    order,
    [[two, carol, one]],
    [one, ...byId([two, carol])],
    ['tie'],
  );
}

function addPartial(v: MergeVectors): void {
  const order = ['merge-view-order'];
  const [zero, five] = [said('zero', 0), said('five', 5)];
  for (const level of ['L2', 'L3'] as const) {
    const stub = formOf(zero, level);
    v.ordered(
      `clockless-last-${level.toLowerCase()}`,
      `${level} shows no clock, and comes after what shows one.`,
      order,
      [[stub, five]],
      [five, stub],
      ['partial'],
    );
  }
  const stub = formOf(zero, 'L1');
  v.ordered('clock-of-l1', 'L1 shows its clock.', order, [[five, stub]], [stub, five], ['partial']);
  const hidden = several(4, 'hidden', 0);
  const mixed = hidden.map((whole, index) => formOf(whole, index % 2 === 0 ? 'L3' : 'L2'));
  v.ordered(
    'clockless-by-id',
    'Forms without a clock come in the order of their ids, whatever their level.',
    order,
    [[...mixed].reverse()],
    mixed,
    ['partial', 'tie'],
  );
  const parent = said('parent', 3);
  const child = said('child of a stub', 0, [parent], BOB);
  for (const level of ['L1', 'L2', 'L3'] as const) {
    const known = formOf(parent, level);
    v.ordered(
      `stub-parent-${level.toLowerCase()}`,
      `A parent that is known at ${level} is known.`,
      ['merge-view-parents', 'merge-pending-resolved'],
      [[child], [known]],
      [known, child],
      ['partial'],
    );
  }
  const slow = formOf(parent, 'L2');
  v.ordered(
    'behind-a-clockless-parent',
    'The child of a form without a clock waits for it, and for all that comes before it.',
    ['merge-view-order', 'merge-view-parents'],
    [[child, slow, five]],
    [five, slow, child],
    ['partial'],
  );
  const family = said('family', 1, [parent]);
  const rootless = formOf(family, 'L3');
  v.ordered(
    'parentless-l3',
    'L3 shows no parents, and so has none.',
    order,
    [[rootless, five]],
    [five, rootless],
    ['partial'],
  );
  for (const level of ['L1', 'L2'] as const) {
    const waiting = formOf(family, level);
    v.add(
      `pending-${level.toLowerCase()}`,
      `${level} shows its parents, and waits for them.`,
      ['merge-pending'],
      [[waiting]],
      { state: [waiting], view: [], pending: [[waiting, text(parent)]] },
      ['partial'],
    );
  }
  v.add(
    'pending-when-upgraded',
    'A form that stood in the view at L3 is pending when it is known whole.',
    ['merge-pending', 'merge-fuller'],
    [[rootless], [family]],
    { state: [family], view: [], pending: [[family, text(parent)]] },
    ['partial'],
  );
}

const LEVELS: readonly RecordLevel[] = ['L0', 'L1', 'L2', 'L3'];

function addBest(v: MergeVectors): void {
  const whole = said('whole', 2);
  const requires = ['merge-fuller'];
  for (const held of LEVELS) {
    for (const came of LEVELS) {
      const best = held < came ? held : came;
      v.ordered(
        `level-${held.toLowerCase()}-then-${came.toLowerCase()}`,
        `Known at ${held}, then at ${came}.`,
        [...requires, came < held ? 'level-upgrade' : 'level-no-downgrade'],
        [[formOf(whole, held)], [formOf(whole, came)]],
        [formOf(whole, best)],
        ['partial'],
      );
    }
  }
  const forms = LEVELS.map((level) => formOf(whole, level));
  const [l0, l1, l2, l3] = forms as [JsonObject, JsonObject, JsonObject, JsonObject];
  v.ordered(
    'levels-in-one-set',
    'All levels in one set.',
    requires,
    [[l2, l0, l3, l1]],
    [l0],
    ['partial'],
  );
  v.ordered(
    'levels-without-whole',
    'All but the whole record.',
    requires,
    [[l3, l1], [l2], [l3]],
    [l1],
    ['partial'],
  );
  v.ordered(
    'duplicate',
    'The same record twice in one set.',
    ['merge-laws'],
    [[whole, whole]],
    [whole],
  );
  v.ordered(
    'duplicate-sets',
    'The same set three times.',
    ['merge-laws'],
    [
      [whole, l2],
      [whole, l2],
      [whole, l2],
    ],
    [whole],
  );
  const other = said('other', 1);
  v.ordered(
    'fuller-each',
    'Each set knows another record better.',
    requires,
    [
      [l1, other],
      [whole, formOf(other, 'L3')],
    ],
    [other, whole],
    ['partial'],
  );
}

/** Two whole records of one id, both with a valid proof. */
function addTies(v: MergeVectors): void {
  const requires = ['merge-tie'];
  const unsigned = content({ clock: 3, salt: nonceOf('signed twice') });
  const by = (name: string, extra: JsonObject = {}): JsonObject =>
    signed(unsigned, name, { extra });
  const add = (id: string, comment: string, one: JsonObject, two: JsonObject): void => {
    const [first, second] = [one, two].sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b))) as [
      JsonObject,
      JsonObject,
    ];
    v.ordered(`tie-${id}`, comment, requires, [[second], [first]], [first], ['tie']);
    v.ordered(
      `tie-${id}-swapped`,
      `${comment} The other order.`,
      requires,
      [[first], [second]],
      [first],
      ['tie', 'order'],
    );
  };
  add('keys', 'Signed with two keys.', by('key-1'), by('key-2'));
  add('keys-again', 'Signed with two other keys.', by('key-3'), by('key-4'));
  add(
    'domain',
    'Signed once more for a domain.',
    by('key-1'),
    by('key-1', { domain: 'b.example' }),
  );
  // UTF-8 puts U+E000 before U+10000, UTF-16 the other way round.
  add(
    'bytes',
    'Signed for two domains whose order in UTF-16 is another one than in UTF-8.',
    by('key-1', { domain: '\ue000' }),
    by('key-1', { domain: '\u{10000}' }),
  );
  const plain = by('key-1');
  for (let index = 0; ; index += 1) {
    const challenged = by('key-1', { challenge: `challenge ${index}` });
    if (proofValueOf(challenged) < proofValueOf(plain)) continue;
    add('not-by-proof-value', 'The canonical bytes decide, not proofValue.', plain, challenged);
    break;
  }
  const [first, second] = [by('key-1'), by('key-2')].sort((a, b) =>
    Buffer.compare(bytesOf(a), bytesOf(b)),
  ) as [JsonObject, JsonObject];
  const stub = formOf(second, 'L1');
  v.ordered(
    'tie-and-stub',
    'A form between the two.',
    [...requires, 'merge-fuller'],
    [[stub], [second], [formOf(first, 'L3')], [first], [second, stub]],
    [first],
    ['tie', 'partial'],
  );
  v.ordered(
    'tie-of-three',
    'Three proofs.',
    [...requires, 'merge-laws'],
    [
      [second, by('key-3')],
      [first, second],
    ],
    [[first, second, by('key-3')].sort((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)))[0]!],
    ['tie'],
  );
}

const bytesOf = (form: JsonObject): Buffer => Buffer.from(hexOf(form), 'hex');
const proofValueOf = (form: JsonObject): string =>
  String((form['proof'] as JsonObject)['proofValue']);

function addPending(v: MergeVectors): void {
  const requires = ['merge-pending'];
  const [root, unknown, unknown2] = [said('root', 0), idOf('unknown'), idOf('unknown too')];
  const child = said('waits', 1, [unknown]);
  v.add('pending', 'A record whose parent is not known.', requires, [[child, root]], {
    state: [child, root],
    view: [root],
    pending: [[child, unknown]],
  });
  const half = said('half', 1, [root, unknown]);
  v.add('pending-half', 'One parent is known, the other one is not.', requires, [[half, root]], {
    state: [half, root],
    view: [root],
    pending: [[half, unknown]],
  });
  const both = said('both', 1, [unknown, unknown2]);
  v.add('pending-two', 'Two parents are not known: in ascending order.', requires, [[both]], {
    state: [both],
    view: [],
    pending: [[both, unknown, unknown2]],
  });
  const grandchild = said('grandchild', 2, [child], BOB);
  const great = said('great-grandchild', 0, [grandchild, root], BOB);
  v.add(
    'pending-chain',
    'What builds on a pending record is pending, and misses nothing itself.',
    requires,
    [[great, grandchild, child, root]],
    {
      state: [great, grandchild, child, root],
      view: [root],
      pending: [[child, unknown], [grandchild], [great]],
    },
  );
  const late = said('comes late', 9);
  const [first, second, third] = [
    said('first', 0, [late]),
    said('second', 1, [late], BOB),
    said('third', 2, [late], BOB),
  ];
  const last = said('last', 3, [first, second]);
  v.ordered(
    'pending-resolved',
    'The parent of all comes last.',
    ['merge-pending-resolved'],
    [[last, third], [second, first], [late]],
    [late, first, second, third, last],
    ['order'],
  );
  v.add(
    'pending-before',
    'The same without it.',
    requires,
    [
      [last, third],
      [second, first],
    ],
    {
      state: [last, third, second, first],
      view: [],
      pending: [[first, text(late)], [second, text(late)], [third, text(late)], [last]],
    },
    ['order'],
  );
  const chain: JsonObject[] = [said('link 0', 0)];
  for (let index = 1; index < 6; index += 1)
    chain.push(said(`link ${index}`, index, chain.slice(-1)));
  const gap = chain.filter((_, index) => index !== 2);
  v.add('pending-gap', 'One link of a chain is not known.', requires, [[...gap].reverse()], {
    state: gap,
    view: chain.slice(0, 2),
    pending: [[chain[3]!, text(chain[2]!)], [chain[4]!], [chain[5]!]],
  });
  v.ordered(
    'pending-gap-closed',
    'The link comes, though only at L3.',
    ['merge-pending-resolved'],
    [gap, [formOf(chain[2]!, 'L3')]],
    [chain[0]!, chain[1]!, formOf(chain[2]!, 'L3'), ...chain.slice(3)],
    ['partial'],
  );
  const many = Array.from({ length: 64 }, (_, index) => idOf(`unknown ${index}`));
  const most = said('many parents', 1, [...many.slice(1), root]);
  v.add(
    'pending-many',
    '64 parents, of which 63 are not known.',
    requires,
    [[most, root]],
    { state: [most, root], view: [root], pending: [[most, ...many.slice(1)]] },
    ['boundary'],
  );
}

function addEquivocations(v: MergeVectors): void {
  const requires = ['merge-equivocation'];
  const [one, two, three] = several(6, 'equivocal', 5).filter(
    (each) => each['actor'] === ALICE,
  ) as [JsonObject, JsonObject, JsonObject];
  v.add('equivocation', 'One actor used a clock twice.', requires, [[two, one]], {
    state: [one, two],
    view: [one, two],
    equivocations: [[ALICE, 5, one, two]],
  });
  v.add('equivocation-three', 'Three times.', requires, [[three], [two], [one]], {
    state: [one, two, three],
    view: [one, two, three],
    equivocations: [[ALICE, 5, one, two, three]],
  });
  v.ordered(
    'equivocation-not-duplicate',
    'The same record twice is none.',
    requires,
    [[one], [one]],
    [one],
  );
  const bobs = said('of bob', 5, [], BOB);
  v.ordered(
    'equivocation-not-two-actors',
    'Two actors with one clock.',
    requires,
    [[bobs, one]],
    byId([bobs, one]),
  );
  const next = said('next', 6);
  v.ordered(
    'equivocation-not-two-clocks',
    'Two clocks of one actor.',
    requires,
    [[next, one]],
    [one, next],
  );
  for (const level of ['L1', 'L2', 'L3'] as const) {
    const stub = formOf(two, level);
    v.ordered(
      `equivocation-not-${level.toLowerCase()}`,
      `${level} proves nothing about its actor.`,
      requires,
      [[one, stub]],
      level === 'L1' ? [one, stub].sort(compare) : [one, stub],
      ['partial'],
    );
  }
  v.add(
    'equivocation-when-whole',
    'The form is known whole later.',
    requires,
    [[one, formOf(two, 'L1')], [two]],
    { state: [one, two], view: [one, two], equivocations: [[ALICE, 5, one, two]] },
    ['partial'],
  );
  const parent = idOf('nowhere');
  const waiting = said('waits and equivocates', 5, [parent]);
  v.add('equivocation-pending', 'A pending record is part of one.', requires, [[waiting, one]], {
    state: [waiting, one],
    view: [one],
    pending: [[waiting, parent]],
    equivocations: [[ALICE, 5, one, waiting]],
  });
  const twins = (actor: string, clock: number): [JsonObject, JsonObject] => {
    const pair = [
      said(`twin 1 ${clock}`, clock, [], actor),
      said(`twin 2 ${clock}`, clock, [], actor),
    ];
    return byId(pair) as [JsonObject, JsonObject];
  };
  const [a9, a10, b2] = [twins(ALICE, 9), twins(ALICE, 10), twins(BOB, 2)];
  const [firstActor, secondActor] = [ALICE, BOB].sort();
  const entries = [
    ...(firstActor === ALICE
      ? [
          [ALICE, 9, ...a9],
          [ALICE, 10, ...a10],
        ]
      : []),
    [BOB, 2, ...b2],
    ...(secondActor === ALICE
      ? [
          [ALICE, 9, ...a9],
          [ALICE, 10, ...a10],
        ]
      : []),
  ] as [string, number, ...JsonObject[]][];
  v.add(
    'equivocation-several',
    'In ascending order of the actor and then of the clock, as a number.',
    requires,
    [[...a10, ...b2], [...a9]],
    { state: [...a9, ...a10, ...b2], view: [...b2, ...a9, ...a10], equivocations: entries },
  );
  const twice = content({ clock: 5, salt: nonceOf('equivocal twice') });
  const [proofOne, proofTwo] = [signed(twice, 'key-1'), signed(twice, 'key-2')].sort((a, b) =>
    Buffer.compare(bytesOf(a), bytesOf(b)),
  ) as [JsonObject, JsonObject];
  v.ordered(
    'equivocation-not-two-proofs',
    'Two proofs of one record.',
    requires,
    [[proofTwo], [proofOne]],
    [proofOne],
    ['tie'],
  );
}

let reports = 0;

/** A record that reports a counter, with a clock of its own. */
function report(
  body: JsonObject,
  actor = ALICE,
  members: Record<string, JsonValue> = {},
  parents: readonly string[] = [],
): JsonObject {
  reports += 1;
  const label = createHash('sha256').update(`report ${reports}`).digest('hex');
  return said(label, reports, parents, actor, {
    act: 'KNOW',
    kind: 'core.counter.v1',
    body,
    ...members,
  });
}

const views = (value: JsonValue, counter: JsonValue = 'views'): JsonObject => ({ counter, value });

function addCounters(v: MergeVectors): void {
  reports = 0;
  const slot = ['merge-counter-slot'];
  const sum = ['merge-counter-value'];
  const add = (
    id: string,
    comment: string,
    requires: readonly string[],
    reported: readonly JsonObject[],
    counters: JsonObject,
    flags: string[] = [],
  ): void => {
    // Each report has a clock of its own, so that the order of the view is that of the clocks.
    const view = [...reported].sort((a, b) => Number(a['clock']) - Number(b['clock']));
    v.add(
      `counter-${id}`,
      comment,
      requires,
      [reported],
      { state: reported, view, counters },
      flags,
    );
  };
  const counted = (slots: Record<string, number>): JsonObject => ({
    value: Object.values(slots).reduce((total, value) => total + value, 0),
    slots,
  });
  add('one', 'One report.', slot, [report(views(3))], { views: counted({ [ALICE]: 3 }) });
  add('zero', 'A report of nothing is a report.', slot, [report(views(0))], {
    views: counted({ [ALICE]: 0 }),
  });
  add(
    'highest',
    'The highest report counts, not the last one.',
    slot,
    [report(views(1)), report(views(9)), report(views(4))],
    { views: counted({ [ALICE]: 9 }) },
  );
  const [early, later] = [report(views(7)), report(views(5))];
  add(
    'highest-first',
    'The same in another order.',
    slot,
    [later, early],
    { views: counted({ [ALICE]: 7 }) },
    ['order'],
  );
  add('two-actors', 'Each actor has a slot.', sum, [report(views(4)), report(views(3), BOB)], {
    views: counted({ [ALICE]: 4, [BOB]: 3 }),
  });
  add('two-counters', 'Counters are apart.', slot, [report(views(4)), report(views(6, 'likes'))], {
    views: counted({ [ALICE]: 4 }),
    likes: counted({ [ALICE]: 6 }),
  });
  add(
    'more-members',
    'Other members of the body do not matter, nor do act and data type.',
    slot,
    [report({ ...views(2), note: 'x', unit: null }, ALICE, { act: 'DO', data_type: 'VOID' })],
    { views: counted({ [ALICE]: 2 }) },
  );
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const counters = Object.fromEntries([
      [name, counted({ [ALICE]: 5, [BOB]: 1 })],
      ['views', counted({ [ALICE]: 2 })],
    ]) as JsonObject;
    add(
      `name-${name.replaceAll('_', '').toLowerCase()}`,
      'A counter with the name of a member that every object has in some languages.',
      slot,
      [report(views(5, name)), report(views(1, name), BOB), report(views(2))],
      counters,
    );
  }
  const names: [string, string, string][] = [
    ['blank', ' ', 'A blank.'],
    ['odd', '"\\\u0000/\n', 'Characters that JSON escapes.'],
    ['longest', 'n'.repeat(64), '64 letters.'],
    ['longest-astral', '\u{1f600}'.repeat(64), '64 characters beyond the first plane.'],
    ['number', '0', 'A digit.'],
  ];
  for (const [id, name, comment] of names)
    add(
      `name-${id}`,
      comment,
      slot,
      [report(views(1, name))],
      { [name]: counted({ [ALICE]: 1 }) },
      id.startsWith('longest') ? ['boundary'] : [],
    );
  add(
    'name-forms',
    'Names that look alike are two, as long as their characters differ.',
    slot,
    [report(views(1, '\u00e9')), report(views(2, 'e\u0301')), report(views(3, 'E\u0301'))],
    {
      '\u00e9': counted({ [ALICE]: 1 }),
      'e\u0301': counted({ [ALICE]: 2 }),
      'E\u0301': counted({ [ALICE]: 3 }),
    },
  );
  const nothing: [string, JsonObject, string][] = [
    ['no-counter', { value: 9 }, 'No name.'],
    ['no-value', { counter: 'views' }, 'No value.'],
    ['empty-name', views(9, ''), 'An empty name.'],
    ['long-name', views(9, 'n'.repeat(65)), '65 letters.'],
    ['long-name-astral', views(9, '\u{1f600}'.repeat(65)), '65 characters beyond the first plane.'],
    ['name-of-list', views(9, ['views']), 'A list for a name.'],
    ['name-of-null', views(9, null), 'null for a name.'],
    ['negative', views(-1), 'A negative value.'],
    ['fraction', views(1.5), 'A fraction.'],
    ['text', views('9'), 'A value that is a text.'],
    ['null', views(null), 'A value that is null.'],
    ['true', views(true), 'A value that is true.'],
    ['list', views([9]), 'A list of values.'],
  ];
  for (const [id, body, comment] of nothing)
    add(
      `nothing-${id}`,
      `${comment} It counts for nothing.`,
      slot,
      [report(body), report(views(2))],
      { views: counted({ [ALICE]: 2 }) },
    );
  add(
    'nothing-at-all',
    'A malformed report alone makes no counter.',
    slot,
    [report(views(-1))],
    {},
  );
  add(
    'nothing-other-kind',
    'A record of another kind.',
    slot,
    [
      report(views(9), ALICE, { kind: 'core.counter.v2' }),
      report(views(9), ALICE, { kind: 'core.counter' }),
      report(views(2)),
    ],
    { views: counted({ [ALICE]: 2 }) },
  );
  add(
    'highest-value',
    '2^53-1.',
    slot,
    [report(views(MAX))],
    { views: { value: MAX, slots: { [ALICE]: MAX } } },
    ['boundary'],
  );
  add(
    'sum-exact',
    'A sum of exactly 2^53-1.',
    sum,
    [report(views(MAX - 1)), report(views(1), BOB)],
    { views: { value: MAX, slots: { [ALICE]: MAX - 1, [BOB]: 1 } } },
    ['boundary'],
  );
  add(
    'sum-over',
    'One more.',
    sum,
    [report(views(MAX)), report(views(1), BOB)],
    { views: { value: MAX, slots: { [ALICE]: MAX, [BOB]: 1 } } },
    ['boundary'],
  );
  add(
    'sum-twice',
    'Twice as much; the slots stay what they are.',
    sum,
    [report(views(MAX)), report(views(MAX), BOB)],
    { views: { value: MAX, slots: { [ALICE]: MAX, [BOB]: MAX } } },
    ['boundary'],
  );
  const low = report(views(2));
  const hidden = report(views(9));
  for (const level of ['L1', 'L2', 'L3'] as const) {
    const stub = formOf(hidden, level);
    v.add(
      `counter-not-${level.toLowerCase()}`,
      `${level} reports nothing.`,
      slot,
      [[low, stub]],
      { state: [low, stub], view: [low, stub], counters: { views: counted({ [ALICE]: 2 }) } },
      ['partial'],
    );
  }
  const parent = idOf('not there');
  const waiting = report(views(8), ALICE, {}, [parent]);
  v.add('counter-pending', 'A pending record counts.', slot, [[waiting, low]], {
    state: [waiting, low],
    view: [low],
    pending: [[waiting, parent]],
    counters: { views: counted({ [ALICE]: 8 }) },
  });
  const [one, two] = byId([
    said('count 1', 3, [], ALICE, { kind: 'core.counter.v1', body: views(3) }),
    said('count 2', 3, [], ALICE, { kind: 'core.counter.v1', body: views(8) }),
  ]) as [JsonObject, JsonObject];
  v.add(
    'counter-equivocation',
    'Of two records with one clock both count.',
    [...slot, 'merge-equivocation'],
    [[one], [two]],
    {
      state: [one, two],
      view: [one, two],
      equivocations: [[ALICE, 3, one, two]],
      counters: { views: counted({ [ALICE]: 8 }) },
    },
  );
}

/** The same forms, spread over sets in several ways. */
function addLaws(v: MergeVectors): void {
  const requires = ['merge-laws'];
  const top = said('law top', 2);
  const left = said('law left', 3, [top]);
  const right = said('law right', 0, [top], BOB);
  const bottom = said('law bottom', 1, [left, right], BOB);
  const lost = said('law lost', 8, [idOf('law unknown')]);
  const again = signed(content({ clock: 2, salt: nonceOf('salt of law top') }), 'key-2');
  const best = Buffer.compare(bytesOf(top), bytesOf(again)) < 0 ? top : again;
  const count = said('law count', 4, [], ALICE, { kind: 'core.counter.v1', body: views(6) });
  const forms = [
    ...[top, again, formOf(top, 'L2'), left, formOf(left, 'L1'), formOf(right, 'L3'), right],
    ...[bottom, formOf(bottom, 'L2'), lost, formOf(lost, 'L3'), count, left],
  ];
  const expected: Expected = {
    state: [best, left, right, bottom, lost, count],
    view: [best, right, left, bottom, count],
    pending: [[lost, idOf('law unknown')]],
    counters: { views: { value: 6, slots: { [ALICE]: 6 } } },
  };
  const spread: readonly (readonly (readonly number[])[])[] = [
    [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
    [
      [0, 2, 4, 6, 8, 10],
      [1, 3, 5, 7, 9, 11, 12],
    ],
    [
      [1, 3, 5, 7, 9, 11, 12],
      [0, 2, 4, 6, 8, 10],
    ],
    [[5, 8], [10, 7], [1, 12, 6], [2, 0], [4, 3, 9], [11]],
    [[11, 6, 1], [9, 7, 3, 0], [], [11, 6, 1], [9, 7, 3, 0], [2]],
  ];
  for (const [index, sets] of spread.entries())
    v.add(
      `laws-${index + 1}`,
      `The same forms in ${sets.length === 1 ? 'one set' : `${sets.length} sets`}: way ${index + 1}.`,
      requires,
      sets.map((set) => set.map((at) => forms[at]!)),
      expected,
      ['order', 'partial', 'tie'],
    );
}
