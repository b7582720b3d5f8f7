// Merging: what a host makes of the forms of a thread, whatever the order in which they come.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { at } from '../engine/json.ts';
import type { Host } from '../engine/target.ts';
import {
  oracleCanonicalize,
  oracleCid,
  oracleRecordId,
  oracleRedact,
  RECORD_LEVELS,
} from '../oracle/index.ts';
import type { JsonObject, JsonValue, RecordLevel } from '../oracle/index.ts';
import { tamperProof } from '../probe/activities.ts';
import type { PeerActor } from '../probe/peer-actor.ts';
import {
  brought,
  heldForm,
  importLines,
  judgeThread,
  keyActor,
  ownThread,
  readThread,
  recordLine,
  refusalOf,
  REFUSED,
  Stranger,
  upTo,
  write,
  writeRequest,
  written,
} from './records-support.ts';
import type { ThreadRequirements } from './records-support.ts';

const NOBODY_WROTE = oracleCid({ nobody: 'wrote this' });

/** A random number from 0 to below `limit`. */
function below(limit: number): number {
  return Math.floor(Math.random() * limit);
}

function shuffle<T>(items: readonly T[]): T[] {
  const pool = [...items];
  for (let last = pool.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [pool[last], pool[other]] = [pool[other] as T, pool[last] as T];
  }
  return pool;
}

function idOf(form: JsonObject): string {
  return String(form['id']);
}

/** Records with ties of clocks, parents of any clock, equivocations, counters and some parents that nobody has. */
function tangle(thread: string, count: number, actors: readonly PeerActor[]): JsonObject[] {
  const records: JsonObject[] = [];
  for (const n of upTo(count)) {
    const parents = shuffle(records)
      .slice(0, below(4))
      .map(idOf)
      .concat(below(12) === 0 ? [oracleCid({ thread, n })] : [])
      .sort();
    const counter = below(3) === 0;
    records.push(
      (actors[n % actors.length] as PeerActor).record({
        ...{ thread, parents, clock: below(5), act: 'KNOW' },
        ...(counter ? { kind: 'core.counter.v1' } : {}),
        body: counter ? { counter: `c${below(3)}`, value: below(50) } : { n },
      }),
    );
  }
  return records;
}

/** Some forms of a record, in any order, also several times. */
function someForms(record: JsonObject): JsonObject[] {
  const levels = shuffle([...RECORD_LEVELS, ...RECORD_LEVELS]).slice(0, 1 + below(3));
  return levels.map((level) => oracleRedact(record, level));
}

const ALL: ThreadRequirements = {
  view: ['merge-view-order', 'merge-view-parents'],
  forms: ['merge-fuller'],
  pending: ['merge-pending'],
  equivocations: ['merge-equivocation'],
  counters: ['merge-counter-slot', 'merge-counter-value'],
  all: ['merge-laws'],
};

const laws = defineCheck({
  id: 'merge/any-order',
  title:
    'two hosts that get the same forms in other orders, pieces and repetitions show the same thread',
  class: 'records',
  requirements: [
    'merge-laws',
    'merge-fuller',
    'merge-view-order',
    'merge-view-parents',
    'merge-pending',
    'merge-equivocation',
    'merge-counter-slot',
    'merge-counter-value',
  ],
  needs: ['operator', 'restart'],
  deadline_ms: 60_000,
  async run(check) {
    const other = await check.startHost();
    const actors = [keyActor(), keyActor(), keyActor()];
    for (const round of upTo(4)) {
      const thread = ownThread(check);
      const forms = tangle(thread, 40, actors).flatMap(someForms);
      await bring(check, shuffle(forms), check.host);
      // The other host gets all of it twice, in pieces.
      await bring(check, shuffle([...forms, ...forms]), other, 17);
      for (const host of [check.host, other]) {
        await judgeThread(check, thread, forms, ALL, `round ${round}`, host);
      }
      const [here, there] = [
        await readThread(check, thread),
        await readThread(check, thread, other),
      ];
      check.equal('merge-laws', here, there, `both hosts show the same in round ${round}`);
    }
  },
});

async function bring(
  check: CheckContext,
  forms: readonly JsonObject[],
  host: Host,
  size = forms.length,
): Promise<void> {
  for (let from = 0; from < forms.length; from += size) {
    await brought(check, forms.slice(from, from + size), { host });
  }
}

/** Brings forms one after the other, and looks at the thread after each. */
async function stepByStep(
  check: CheckContext,
  thread: string,
  requirements: ThreadRequirements,
  steps: readonly (readonly [string, JsonObject])[],
): Promise<void> {
  const known: JsonObject[] = [];
  for (const [what, form] of steps) {
    await brought(check, [form]);
    known.push(form);
    await judgeThread(check, thread, known, requirements, what);
  }
}

const order = defineCheck({
  id: 'merge/view-order',
  title:
    'the view has parents first, then the lowest clock, then the lowest id, and forms without a clock last',
  class: 'records',
  requirements: ['merge-view-order', 'merge-view-parents'],
  needs: ['operator'],
  async run(check) {
    const [one, two] = [keyActor(), keyActor()];
    const due = { view: ['merge-view-order', 'merge-view-parents'] };
    const judge = async (
      what: string,
      forms: readonly JsonObject[],
      thread: string,
    ): Promise<void> => {
      await brought(check, forms);
      await judgeThread(check, thread, forms, due, what);
    };
    {
      const thread = ownThread(check);
      const ties = upTo(12).map((n) => one.record({ thread, clock: 3, body: { n } }));
      // By id in descending order, so that whoever keeps the order of arrival is wrong everywhere.
      await judge('records of one clock', [...ties].sort(byId).reverse(), thread);
    }
    {
      const thread = ownThread(check);
      const falling = upTo(12).map((n) => one.record({ thread, clock: 12 - n }));
      await judge('clocks of one and two digits', falling, thread);
    }
    {
      const thread = ownThread(check);
      const late = one.record({ thread, clock: 9 });
      const early = two.record({ thread, clock: 1, parents: [idOf(late)] });
      const grandchild = two.record({ thread, clock: 0, parents: [idOf(early)] });
      const apart = upTo(10).map((clock) => one.record({ thread, clock, body: { apart: clock } }));
      await judge(
        'children with lower clocks than their parents',
        [...apart, grandchild, early, late],
        thread,
      );
    }
    {
      const thread = ownThread(check);
      const root = one.record({ thread, clock: 0 });
      const branch = (actor: PeerActor, start: number): JsonObject[] => {
        const chain: JsonObject[] = [];
        for (const n of upTo(4)) {
          const parent = chain.at(-1) ?? root;
          chain.push(actor.record({ thread, clock: start + 2 * n, parents: [idOf(parent)] }));
        }
        return chain;
      };
      const forms = [root, ...branch(one, 1), ...branch(two, 2)];
      await judge('two branches, whose clocks alternate', shuffle(forms), thread);
    }
    {
      const thread = ownThread(check);
      const records = upTo(16).map((n) => one.record({ thread, clock: below(4), body: { n } }));
      const forms = records.map((record, n) => oracleRedact(record, RECORD_LEVELS[n % 4] ?? 'L0'));
      await judge('forms without a clock', shuffle(forms), thread);
    }
    {
      const thread = ownThread(check);
      const hidden = oracleRedact(one.record({ thread, clock: 0 }), 'L3');
      const child = two.record({ thread, clock: 0, parents: [idOf(hidden)] });
      const others = upTo(3).map((clock) => two.record({ thread, clock: clock + 5 }));
      await judge('a parent without a clock', [child, ...others, hidden], thread);
    }
  },
});

function byId(a: JsonObject, b: JsonObject): number {
  return idOf(a) < idOf(b) ? -1 : 1;
}

const pending = defineCheck({
  id: 'merge/pending',
  title: 'a record waits outside the view for all its ancestors, and enters it when they are there',
  class: 'records',
  requirements: ['merge-pending', 'merge-pending-resolved', 'record-read'],
  needs: ['operator'],
  async run(check) {
    const [one, two] = [keyActor(), keyActor()];
    const due = {
      view: ['merge-pending', 'merge-pending-resolved'],
      pending: ['merge-pending', 'merge-pending-resolved'],
    };
    const thread = ownThread(check);
    const chain = one.chain(5, { thread });
    const [first, second, third, fourth, fifth] = chain as [
      ...[JsonObject, JsonObject, JsonObject, JsonObject, JsonObject],
    ];
    const late = two.record({ thread });
    const both = two.record({ thread, parents: [idOf(third), idOf(late)].sort() });
    await stepByStep(check, thread, due, [
      ['the fifth of a chain', fifth],
      ['the third', third],
      ['one with two missing parents', both],
      ['the fourth, whose parent waits', fourth],
      ['the first', first],
      ['one of the two parents', late],
      ['the second, for which all wait', second],
    ]);
    const waiting = one.record({ thread, parents: [NOBODY_WROTE] });
    await brought(check, [waiting]);
    check.equal('record-read', await heldForm(check, idOf(waiting)), waiting, 'what waits is held');
  },
});

const pendingForms = defineCheck({
  id: 'merge/pending-forms',
  title:
    'a parent is known in whatever form, on the same thread only, and a fuller form may have to wait',
  class: 'records',
  requirements: [
    'merge-pending',
    'merge-pending-resolved',
    'level-upgrade',
    'record-write-parents',
  ],
  needs: ['operator'],
  async run(check) {
    const [one, two] = [keyActor(), keyActor()];
    const due = {
      view: ['merge-pending', 'merge-pending-resolved'],
      pending: ['merge-pending', 'merge-pending-resolved'],
      forms: ['level-upgrade'],
    };
    for (const level of RECORD_LEVELS) {
      const thread = ownThread(check);
      const parent = one.record({ thread });
      const child = two.record({ thread, parents: [idOf(parent)] });
      await stepByStep(check, thread, due, [
        ['a child', child],
        [`its parent at ${level}`, oracleRedact(parent, level)],
      ]);
    }
    {
      // At L3 nobody knows that a record has parents.
      const thread = ownThread(check);
      const root = one.record({ thread });
      const middle = one.record({ thread, parents: [idOf(root)] });
      const leaf = two.record({ thread, parents: [idOf(middle)] });
      await stepByStep(check, thread, due, [
        ['a record at L3', oracleRedact(middle, 'L3')],
        ['its child', leaf],
        ['the record at L2, whose parent is missing', oracleRedact(middle, 'L2')],
        ['the record whole', middle],
        ['its parent', root],
      ]);
    }
    {
      const alice = await check.actor();
      const [thread, other] = [ownThread(check), ownThread(check)];
      const elsewhere = one.record({ thread: other });
      const child = two.record({ thread, parents: [idOf(elsewhere)] });
      await brought(check, [elsewhere, child]);
      await judgeThread(check, thread, [child], due, 'a parent that is on another thread');
      await judgeThread(check, other, [elsewhere], due, 'the other thread');
      const refused = await write(
        check,
        alice,
        writeRequest(thread, { parents: [idOf(elsewhere)] }),
      );
      check.refused('record-write-parents', refused, REFUSED.parent, 'a write on it is refused');
      const own = await written(check, alice, writeRequest(thread, { parents: [idOf(child)] }));
      await judgeThread(
        check,
        thread,
        [child, own],
        due,
        'a write whose parent waits waits as well',
      );
    }
  },
});

const CHAIN = 3000;

const longChain = defineCheck({
  id: 'merge/long-chain',
  title: 'a long chain of records waits for its first one, and enters the view as a whole',
  class: 'records',
  requirements: ['merge-pending', 'merge-pending-resolved', 'merge-view-parents'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const actor = keyActor();
    const thread = ownThread(check);
    const forms: JsonObject[] = [];
    for (const n of upTo(CHAIN)) {
      const parents = n === 0 ? [] : [idOf(forms[n - 1] as JsonObject)];
      // Nobody has to sign forms below L0. The clocks fall, so that only parents give the order.
      const unsigned = actor.unsigned({ thread, parents, clock: CHAIN - n });
      const form = oracleRedact({ ...unsigned, id: NOBODY_WROTE, proof: {} }, 'L1');
      forms.push({ ...form, id: oracleRecordId(form) });
    }
    const [root, ...rest] = forms as [JsonObject, ...JsonObject[]];
    await brought(check, rest.reverse());
    const due = { pending: ['merge-pending'], view: ['merge-pending'] };
    await judgeThread(check, thread, rest, due, 'a chain without its first record');
    await brought(check, [root]);
    const all = { pending: ['merge-pending-resolved'], view: ['merge-view-parents'] };
    await judgeThread(check, thread, forms, all, 'the chain with its first record');
  },
});

const equivocation = defineCheck({
  id: 'merge/equivocation',
  title: 'whole records of one actor with one clock are kept and listed, forms below L0 never are',
  class: 'records',
  requirements: ['merge-equivocation', 'merge-fuller'],
  needs: ['operator'],
  async run(check) {
    const actors = [keyActor(), keyActor(), keyActor()] as [PeerActor, PeerActor, PeerActor];
    const [one, two, three] = actors;
    const thread = ownThread(check);
    const due = {
      equivocations: ['merge-equivocation'],
      view: ['merge-equivocation'],
      forms: ['merge-fuller'],
    };
    const make = (actor: PeerActor, clock: number, fields: JsonObject = {}): JsonObject =>
      actor.record({ thread, clock, body: { text: Math.random() }, ...fields });
    const hidden = make(one, 3);
    const alsoHidden = make(one, 3);
    await stepByStep(check, thread, due, [
      ['one record', make(one, 3)],
      ['the same clock at L1', oracleRedact(hidden, 'L1')],
      ['another one at L1', oracleRedact(alsoHidden, 'L1')],
      ['the same clock of another actor', make(two, 3)],
      ['another clock', make(one, 4)],
      ['the same clock, whole', make(one, 3)],
      ['one of those at L1, whole now', hidden],
      ['one that waits', make(two, 3, { parents: [NOBODY_WROTE] })],
      [
        'another namespace, act and kind',
        make(one, 4, { namespace: 'acme', act: 'DO', kind: 'a.b' }),
      ],
      ['clock 10', make(one, 10)],
      ['clock 10 again', make(one, 10)],
      ['clock 9', make(one, 9)],
      ['clock 9 again, which comes before 10', make(one, 9)],
      ['a third actor', make(three, 9)],
      ['the third actor again', make(three, 9)],
      ['clock 0', make(three, 0)],
      ['clock 0 again', make(three, 0)],
    ]);
    const other = ownThread(check);
    const elsewhere = one.record({ thread: other, clock: 3 });
    await brought(check, [elsewhere]);
    await judgeThread(check, other, [elsewhere], due, 'the same clock on another thread');
  },
});

/** Bodies that report nothing. */
const NO_REPORTS: readonly JsonValue[] = [
  ...[{ counter: 'c' }, { value: 99 }, { counter: '', value: 99 }, { counter: 7, value: 99 }],
  ...[
    { counter: 'c', value: -1 },
    { counter: 'c', value: 0.5 },
    { counter: 'c', value: '99' },
  ],
  ...[
    { counter: 'c', value: null },
    { counter: 'c', value: true },
    { counter: 'c', value: [99] },
  ],
  ...[
    { counter: ['c'], value: 99 },
    { counter: 'c'.repeat(65), value: 99 },
    { Counter: 'c', value: 99 },
  ],
  { counter: '\u{1F600}'.repeat(65), value: 99 },
];

const MOST = 9_007_199_254_740_991;

const counters = defineCheck({
  id: 'merge/counters',
  title: 'a counter has a slot for each actor, the highest it reported, and their sum, bounded',
  class: 'records',
  requirements: ['merge-counter-slot', 'merge-counter-value'],
  needs: ['operator'],
  deadline_ms: 60_000,
  async run(check) {
    const [one, two, three] = [keyActor(), keyActor(), keyActor()];
    const thread = ownThread(check);
    const due = { counters: ['merge-counter-slot', 'merge-counter-value'] };
    const report = (actor: PeerActor, body: JsonValue, fields: JsonObject = {}): JsonObject =>
      actor.record({ thread, kind: 'core.counter.v1', body, ...fields });
    const hidden = report(one, { counter: 'c', value: 1000 });
    await stepByStep(check, thread, due, [
      ['4 of one', report(one, { counter: 'c', value: 4 })],
      ['3 of another', report(two, { counter: 'c', value: 3 })],
      ['2 of the first, which is less', report(one, { counter: 'c', value: 2 })],
      ['7 of the first, with a lower clock', report(one, { counter: 'c', value: 7 }, { clock: 0 })],
      ['7 of the first once more', report(one, { counter: 'c', value: 7 })],
      ['0 of a third', report(three, { counter: 'c', value: 0 })],
      ['1000 of the first at L1', oracleRedact(hidden, 'L1')],
      ['the same, whole', hidden],
      [
        'another kind',
        one.record({ thread, kind: 'core.counter.v2', body: { counter: 'c', value: 5000 } }),
      ],
      [
        'any act and type',
        report(two, { counter: 'c', value: 30 }, { act: 'DO', data_type: 'VOID' }),
      ],
      ['any namespace', report(two, { counter: 'c', value: 31 }, { namespace: 'acme' })],
      ['other members', report(two, { counter: 'c', value: 32, unit: 'views' })],
      ['one that waits', report(three, { counter: 'c', value: 5 }, { parents: [NOBODY_WROTE] })],
      ['an equivocation', report(two, { counter: 'c', value: 40 }, { clock: 0 })],
      ['the most that a slot can have', report(three, { counter: 'm', value: MOST })],
      ['one more', report(two, { counter: 'm', value: 1 })],
      ['a second full slot', report(one, { counter: 'm', value: MOST })],
    ]);
    const names = [
      ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'C', ' c', 'c ', 'é', 'é'],
      ...[
        'c'.repeat(64),
        '\u{1F600}'.repeat(64),
        '\u0000',
        'value',
        'slots',
        '10',
        '9',
        'a.b',
        'a/b',
      ],
    ];
    const other = ownThread(check);
    const known = [
      ...names.map((counter, n) =>
        one.record({ thread: other, kind: 'core.counter.v1', body: { counter, value: n + 1 } }),
      ),
      ...names.map((counter, n) =>
        two.record({ thread: other, kind: 'core.counter.v1', body: { counter, value: n + 1 } }),
      ),
      ...NO_REPORTS.map((body) => three.record({ thread: other, kind: 'core.counter.v1', body })),
    ];
    await brought(check, known);
    await judgeThread(
      check,
      other,
      known,
      due,
      'counters of any name, and bodies that are no reports',
    );
    // What arrives next does not meet what an odd name may have left behind.
    const clean = ownThread(check);
    const plain = one.record({
      thread: clean,
      kind: 'core.counter.v1',
      body: { counter: 'c', value: 1 },
    });
    await brought(check, [plain]);
    await judgeThread(check, clean, [plain], due, 'another thread after that');
  },
});

/** Two whole records of one id: the same one under different proofs. */
interface Tie {
  what: string;
  smaller: JsonObject;
  larger: JsonObject;
  documents?: readonly PeerActor[];
}

function tie(what: string, a: JsonObject, b: JsonObject, documents?: readonly PeerActor[]): Tie {
  const isFirst = Buffer.compare(oracleCanonicalize(a), oracleCanonicalize(b)) < 0;
  const [smaller, larger] = isFirst ? [a, b] : [b, a];
  return { what, smaller, larger, ...(documents === undefined ? {} : { documents }) };
}

/** The same record under proofs of different content. */
function tieOfProofs(thread: string, what: string, a: JsonObject, b: JsonObject): Tie {
  const actor = keyActor();
  const record = actor.record({ thread });
  return tie(what, resign(actor, record, a), resign(actor, record, b));
}

function resign(actor: PeerActor, record: JsonObject, proof: JsonObject): JsonObject {
  return actor.record({ ...record, thread: String(record['thread']), proof: undefined }, { proof });
}

function ties(thread: string): Tie[] {
  const stranger = new Stranger();
  const double = stranger.actor();
  const older = double.key;
  const newer = double.addKey();
  const record = double.record({ thread }, { key: older });
  const again = double.record({ ...record, thread, proof: undefined }, { key: newer });
  return [
    tieOfProofs(thread, 'with and without a domain', {}, { domain: 'x' }),
    tieOfProofs(thread, 'a domain or a challenge', { challenge: 'x' }, { domain: 'x' }),
    tieOfProofs(thread, 'domains that differ in case', { domain: 'a' }, { domain: 'B' }),
    tieOfProofs(thread, 'one domain that begins the other', { domain: 'a' }, { domain: 'ab' }),
    // U+FF5E is before U+1F600 in UTF-8, and behind it in UTF-16.
    tieOfProofs(
      thread,
      'domains beyond the first plane',
      { domain: '\u{FF5E}' },
      { domain: '\u{1F600}' },
    ),
    tieOfProofs(thread, 'longer and smaller', { domain: 'a'.repeat(50) }, { domain: 'b' }),
    tie('two keys of one actor', record, again, [double]),
  ];
}

const sameId = defineCheck({
  id: 'merge/tie-of-proofs',
  title: 'of two whole records of one id the one whose canonical bytes are the smaller is kept',
  class: 'records',
  requirements: ['merge-tie', 'merge-laws'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    for (const { what, smaller, larger, documents = [] } of [...ties(thread), ...ties(thread)]) {
      await brought(check, [larger], { documents });
      const answer = await brought(check, [smaller], { documents });
      const held = await heldForm(check, idOf(smaller));
      check.equal('merge-tie', held, smaller, `${what}: the smaller one comes second`);
      check.equal('merge-laws', held, smaller, `${what}: the order does not matter`);
      check.equal('merge-tie', at(answer.json, 'known'), 1, `${what}: it counts as known`, {
        answer,
      });
    }
    for (const { what, smaller, larger, documents = [] } of [...ties(thread), ...ties(thread)]) {
      await brought(check, [smaller], { documents });
      await brought(check, [larger], { documents });
      const held = await heldForm(check, idOf(smaller));
      check.equal('merge-tie', held, smaller, `${what}: the smaller one comes first`);
      check.equal('merge-laws', held, smaller, `${what}: the order does not matter`);
    }
  },
});

const forgedTie = defineCheck({
  id: 'merge/tie-forged',
  title: 'a whole record that would win is judged before it takes the place of another one',
  class: 'records',
  requirements: ['merge-tie', 'import-verified'],
  needs: ['operator'],
  async run(check) {
    const thread = ownThread(check);
    const actor = keyActor();
    for (const _ of upTo(3)) {
      const record = actor.record({ thread });
      await brought(check, [record]);
      // It begins with a smaller byte, and was signed over something else.
      const forged = tamperProof(record, { challenge: '' });
      const answer = await importLines(check, [recordLine(forged)]);
      check.equal(
        'import-verified',
        refusalOf(answer, 2),
        'proof-invalid',
        'the forged one is refused',
        { answer },
      );
      const held = await heldForm(check, idOf(record));
      check.equal('merge-tie', held, record, 'and the true one stays', { answer });
    }
  },
});

const levels: readonly RecordLevel[] = ['L1', 'L2', 'L3'];

const fuller = defineCheck({
  id: 'merge/fuller-changes-all',
  title: 'what a fuller form discloses moves the record, its children, equivocations and counters',
  class: 'records',
  requirements: ['merge-fuller', 'merge-laws'],
  needs: ['operator'],
  async run(check) {
    const actor = keyActor();
    const due = { all: ['merge-fuller', 'merge-laws'] };
    for (const level of levels) {
      const thread = ownThread(check);
      const moved = actor.record({
        ...{ thread, clock: 2, kind: 'core.counter.v1' },
        body: { counter: 'c', value: 5 },
      });
      const child = actor.record({ thread, clock: 0, parents: [idOf(moved)] });
      const rest = upTo(5).map((clock) => actor.record({ thread, clock, body: { clock } }));
      const before = [...rest, child, oracleRedact(moved, level)];
      await brought(check, before);
      await judgeThread(check, thread, before, due, `before, at ${level}`);
      await brought(check, [moved]);
      await judgeThread(check, thread, [...before, moved], due, `after, from ${level}`);
    }
  },
});

export const mergeChecks: readonly CheckDefinition[] = [
  laws,
  order,
  pending,
  pendingForms,
  longChain,
  equivocation,
  counters,
  sameId,
  forgedTie,
  fuller,
];
