import fc from 'fast-check';
import t from 'tap';
import { derivePublicKey } from '../../reference/core/ed25519.ts';
import { Counters, countersOf, readCounterReport } from '../../reference/core/counters.ts';
import {
  HASH_LEVELS,
  type HashLevel,
  levelOf,
  redact,
  type RecordForm,
} from '../../reference/core/hash-levels.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import {
  betterForm,
  equivocationsOf,
  mergeForms,
  orderThread,
} from '../../reference/core/merge.ts';
import { encodeMultikey } from '../../reference/core/multikey.ts';
import { type FederatedRecord, signRecord } from '../../reference/core/record.ts';
import {
  formOf,
  placeForm,
  type PlaceParts,
  raiseSlot,
} from '../../reference/host/records/place.ts';
import type { Anchor } from '../../reference/host/records/record-tables.ts';
import { formsSharingClocks, Views } from '../../reference/host/records/views.ts';
import { openSqliteStore } from '../../reference/host/sqlite-store.ts';
import type { Store } from '../../reference/host/store.ts';
import { temporaryFolder } from './helpers.ts';

const PARTS: PlaceParts = { betterForm, readCounterReport, raiseSlot, pendingLimit: 10_000 };

function seedOf(fill: number): Uint8Array {
  return new Uint8Array(32).fill(fill);
}

function didOf(fill: number): string {
  return `did:key:${encodeMultikey(derivePublicKey(seedOf(fill)))}`;
}

let salts = 0;

/** A whole record of one of the actors 1, 2, 3. */
function makeRecord(
  actor: number,
  clock: number,
  parents: readonly string[] = [],
  more: JsonObject = {},
): FederatedRecord {
  const did = didOf(actor);
  const content = {
    thread: 'th_place',
    namespace: 'default',
    act: 'KNOW',
    kind: 'core.know.v1',
    data_type: 'SCALAR',
    parents: [...parents].sort(),
    actor: did,
    clock,
    created: '2026-11-20T10:00:00.000Z',
    salt: `salt-${String(salts++).padStart(17, '0')}`,
    body: { text: 'x' },
    ...more,
  } as const;
  return signRecord(content as unknown as FederatedRecord, {
    privateKey: seedOf(actor),
    verificationMethod: `${did}#${did.slice('did:key:'.length)}`,
  });
}

function place(store: Store, form: RecordForm, source?: string, parts = PARTS) {
  return store
    .transact([
      {
        entries: [],
        secrets: [],
        work: (tables) => placeForm(tables, form, { source }, parts),
      },
    ])
    .then(([outcome]) => {
      if (!outcome!.isDone) throw outcome!.error;
      return outcome!.result as ReturnType<typeof placeForm>;
    });
}

async function openStore(t: Parameters<typeof temporaryFolder>[0]): Promise<Store> {
  const store = await openSqliteStore(temporaryFolder(t));
  t.teardown(() => store.close());
  return store;
}

/** The view of a thread, page by page, as a short thread and as a long one. */
function viewOf(store: Store, thread = 'th_place'): string[] {
  const [short, long] = [500, 0].map((shortThread) => {
    const views = new Views(store.records, { orderThread }, shortThread);
    const ids: string[] = [];
    for (let after: string | undefined; ;) {
      const { numbers, next } = views.page(thread, { after, limit: 3 });
      ids.push(...store.records.readNumbers(numbers).map(({ id }) => id));
      after = next;
      if (after === undefined) return ids;
    }
  });
  if (String(short) !== String(long)) throw new Error(`${String(short)} is not ${String(long)}`);
  return short!;
}

t.test('a fuller form replaces what is held, and never the other way', async (t) => {
  const store = await openStore(t);
  const record = makeRecord(1, 0);
  t.equal((await place(store, redact(record, 'L3'))).outcome, 'stored');
  t.equal((await place(store, redact(record, 'L2'))).outcome, 'upgraded');
  t.equal((await place(store, redact(record, 'L3'))).outcome, 'known');
  const { stored, outcome } = await place(store, record);
  t.equal(outcome, 'upgraded');
  t.equal(stored.arrival, store.records.lastArrival('th_place'));
  t.equal((await place(store, redact(record, 'L1'))).outcome, 'known');
  t.same(formOf(store.records.find(record.id)!), record);
  t.same(viewOf(store), [record.id]);
});

t.test('of two proofs of one record the smaller one stays, and nothing arrives', async (t) => {
  const store = await openStore(t);
  const record = makeRecord(1, 0);
  const { id, proof: _proof, ...content } = record;
  const other = signRecord(content, {
    privateKey: seedOf(1),
    verificationMethod: `${record.actor}#other`,
  });
  t.equal(other.id, id);
  const forms = [record, other];
  const [better, worse] = betterForm(forms[0]!, forms[1]!) === forms[0] ? forms : forms.reverse();
  await place(store, worse!);
  const arrival = store.records.lastArrival();
  t.equal((await place(store, better!)).outcome, 'known');
  t.same(formOf(store.records.find(id)!), better);
  t.equal((await place(store, worse!)).outcome, 'known');
  t.same(formOf(store.records.find(id)!), better);
  t.equal(store.records.lastArrival(), arrival);
});

t.test('what is said of parents later can make others wait again', async (t) => {
  const store = await openStore(t);
  const root = makeRecord(1, 0);
  const middle = makeRecord(1, 1, [root.id]);
  const leaf = makeRecord(2, 0, [middle.id]);
  await place(store, redact(middle, 'L3'));
  await place(store, leaf);
  t.same(
    viewOf(store),
    [leaf.id, middle.id].sort((a) => (a === middle.id ? -1 : 1)),
  );
  await place(store, middle);
  t.same(viewOf(store), []);
  t.same(
    store.records.listPending('th_place'),
    [
      { id: middle.id, missing: [root.id] },
      { id: leaf.id, missing: [] },
    ].sort((one, other) => (one.id < other.id ? -1 : 1)),
  );
  await place(store, root);
  t.same(viewOf(store), [root.id, middle.id, leaf.id]);
  t.same(store.records.listPending('th_place'), []);
});

t.test('a parent on another thread is no parent', async (t) => {
  const store = await openStore(t);
  const elsewhere = makeRecord(1, 0, [], { thread: 'th_elsewhere' });
  const child = makeRecord(1, 0, [elsewhere.id]);
  await place(store, elsewhere);
  await place(store, child);
  t.same(store.records.listPending('th_place'), [{ id: child.id, missing: [elsewhere.id] }]);
  t.same(viewOf(store, 'th_elsewhere'), [elsewhere.id]);
});

t.test('so many of a peer may wait, and no more until there is room', async (t) => {
  const store = await openStore(t);
  const parts = { ...PARTS, pendingLimit: 2 };
  const root = makeRecord(1, 0);
  const [first, second, third] = [1, 2, 3].map((clock) => makeRecord(1, clock, [root.id]));
  await place(store, first!, 'did:a', parts);
  await place(store, redact(second!, 'L1'), 'did:a', parts);
  await t.rejects(place(store, third!, 'did:a', parts), { code: 'pending-full' });
  t.equal(store.records.find(third!.id), undefined);
  t.equal((await place(store, second!, 'did:a', parts)).outcome, 'upgraded', 'it is held already');
  t.equal((await place(store, root, 'did:a', parts)).outcome, 'stored', 'it does not wait');
  t.equal((await place(store, third!, 'did:a', parts)).outcome, 'stored');
  const lost = makeRecord(1, 9, [makeRecord(1, 8).id]);
  for (const clock of [4, 5]) {
    await place(store, makeRecord(1, clock, [lost.id]), 'did:a', parts);
  }
  t.equal((await place(store, lost, undefined, parts)).outcome, 'stored', 'no peer sent it');
});

/** A record made anew until its id is on the right side of another one. */
function makeBefore(limit: string, make: () => FederatedRecord): FederatedRecord {
  for (;;) {
    const record = make();
    if (record.id < limit) return record;
  }
}

t.test('what is said of parents alone can move those that build on the record', async (t) => {
  const store = await openStore(t);
  const root = makeRecord(1, 0);
  const middle = makeBefore(root.id, () => makeRecord(1, 1, [root.id]));
  const leaf = makeRecord(2, 0, [middle.id]);
  await place(store, redact(root, 'L3'));
  await place(store, redact(middle, 'L3'));
  await place(store, leaf);
  t.same(viewOf(store), [middle.id, leaf.id, root.id], 'as far as anyone knows');
  await place(store, redact(middle, 'L2'));
  t.same(viewOf(store), [root.id, middle.id, leaf.id]);
  await place(store, redact(root, 'L1'));
  t.same(viewOf(store), [root.id, middle.id, leaf.id]);
});

t.test('what builds on a record in several ways moves with it, and nothing else', async (t) => {
  const store = await openStore(t);
  const top = makeRecord(1, 0);
  const other = makeBefore(top.id, () => makeRecord(3, 0));
  const left = makeRecord(1, 1, [top.id]);
  const right = makeRecord(2, 1, [top.id]);
  const both = makeRecord(2, 2, [left.id, right.id, other.id]);
  const late = makeRecord(2, 3, [both.id, top.id]);
  const lost = makeRecord(3, 7);
  const waiting = makeRecord(3, 8, [top.id, lost.id]);
  const forms = [redact(top, 'L2'), redact(other, 'L2'), left, right, both, late, waiting];
  for (const form of forms) await place(store, form);
  const sides = [left.id, right.id].sort();
  t.same(viewOf(store), [other.id, top.id, ...sides, both.id, late.id]);
  const moved: number[] = [];
  await store.transact([
    {
      entries: [],
      secrets: [],
      work: (tables) => {
        const watched = {
          ...tables,
          setAnchor: (number: number, anchor: Anchor) => {
            moved.push(number);
            tables.setAnchor(number, anchor);
          },
        };
        return placeForm(watched, top, {}, PARTS);
      },
    },
  ]);
  t.same(viewOf(store), [top.id, ...sides, other.id, both.id, late.id]);
  const numbers = [left, right, both, late].map(({ id }) => store.records.find(id)!.number);
  t.same(moved.sort(), numbers.sort(), 'each of them once');
  await place(store, lost);
  const rest = [other.id, both.id, late.id];
  t.same(viewOf(store), [top.id, ...sides, lost.id, waiting.id, ...rest]);
});

/** A history in which parents, levels and clocks often coincide. */
const histories = fc
  .array(
    fc.record({
      actor: fc.integer({ min: 1, max: 3 }),
      clock: fc.integer({ min: 0, max: 3 }),
      parents: fc.array(fc.nat(11), { maxLength: 3 }),
      counter: fc.option(fc.integer({ min: 0, max: 3 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    const records: FederatedRecord[] = [];
    for (const { actor, clock, parents, counter } of steps) {
      const ids = parents.flatMap((at) => records[at]?.id ?? []);
      const report =
        counter === null
          ? {}
          : { kind: 'core.counter.v1', body: { counter: '__proto__', value: counter } };
      records.push(makeRecord(actor, clock, [...new Set(ids)], report));
    }
    return records;
  });

t.test('whatever comes in whatever order, the tables say what the merge says', async (t) => {
  const store = await openStore(t);
  let threads = 0;
  await fc.assert(
    fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), async (records, random) => {
      // Every record in up to three forms, some not at all.
      const next = (below: number): number => (random.next().value as number) % below;
      const forms = records
        .flatMap((record) =>
          Array.from({ length: next(4) }, (): RecordForm =>
            redact(record, HASH_LEVELS[next(4)] as HashLevel),
          ),
        )
        .map((form) => [next(1000), form] as const)
        .sort(([one], [other]) => one - other)
        .map(([, form]) => form);
      // A store for each run would take long; a thread of its own does as well.
      const thread = `th_run_${threads++}`;
      const moved = forms.map((form) => ({ ...form, thread, id: form.id }));
      for (const form of moved) await place(store, form);
      const merged = mergeForms(moved);
      const expected = orderThread(merged);
      const held = expected.view.map(({ id }) => id);
      t.same(viewOf(store, thread), held);
      t.same(store.records.listPending(thread), expected.pending);
      t.equal(store.records.countReady(thread), held.length);
      t.equal(store.records.countPending(thread), expected.pending.length);
      t.same(
        equivocationsOf(formsSharingClocks(store.records, thread)),
        equivocationsOf(merged.values()),
      );
      const counters = new Counters();
      for (const slot of store.records.counterSlots(thread)) counters.addReport(slot);
      t.equal(JSON.stringify(counters.view()), JSON.stringify(countersOf(merged.values())));
      for (const [id, form] of merged) {
        t.equal(levelOf(formOf(store.records.find(id)!)), levelOf(form));
      }
    }),
    { numRuns: 150 },
  );
});
