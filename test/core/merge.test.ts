/**
 * Merging as a law: whatever comes in whatever order, twice or in part, comes to the same. And what core
 * makes of a thread is what the harness's oracle, written apart from it, makes of it.
 */
import { deepStrictEqual, equal, ok } from 'node:assert/strict';

import fc from 'fast-check';
import t, { type Test } from 'tap';

import {
  oracleRecordId,
  oracleRedact,
  oracleThread,
  type JsonObject,
} from '../../harness/oracle/index.ts';
import {
  betterForm,
  canonicalText,
  countersOf,
  equivocationsOf,
  formId,
  HASH_LEVELS,
  isFuller,
  isWhole,
  levelOf,
  mergeForms,
  orderThread,
  redact,
  type FederatedRecord,
  type RecordForm,
} from '../../reference/core/index.ts';
import { ACTORS, contentOf, formSets, recordOf, threads } from '../support/record-arbitraries.ts';

const OPTIONS = { numRuns: 1500 };

/** Everything that is shown of a thread, as text that is equal for what is equal. */
function shown(state: ReadonlyMap<string, RecordForm>): string {
  const { view, pending } = orderThread(state);
  return canonicalText({
    state: [...state.keys()].sort().map((id) => state.get(id)),
    view: view.map((form) => ({ id: form.id, level: levelOf(form) })),
    pending,
    equivocations: equivocationsOf(state.values()),
    counters: countersOf(state.values()),
  });
}

function holds<T>(t: Test, arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  t.doesNotThrow(() => fc.assert(fc.property(arbitrary, check), OPTIONS));
}

t.test('the made-up sets have ties, duplicates, gaps and every level', (t) => {
  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  for (const forms of fc.sample(formSets(), { seed: 7, numRuns: 1000 })) {
    const state = mergeForms(forms);
    const { view, pending } = orderThread(state);
    if (forms.length > state.size) count('duplicates');
    if (pending.length > 0) count('pending');
    if (pending.some(({ missing }) => missing.length === 0)) count('pending behind pending');
    if (equivocationsOf(state.values()).length > 0) count('equivocations');
    if (Object.keys(countersOf(state.values())).length > 0) count('counters');
    const proofs = new Map<string, Set<string>>();
    for (const form of forms.filter(isWhole)) {
      proofs.set(form.id, (proofs.get(form.id) ?? new Set()).add(form.proof.proofValue));
    }
    if ([...proofs.values()].some(({ size }) => size > 1)) count('two proofs');
    for (const form of view) count(levelOf(form));
    const clocks = view.map((form) => ('clock' in form ? form.clock : undefined));
    if (new Set(clocks).size < clocks.length) count('equal clocks');
  }
  t.comment(JSON.stringify(Object.fromEntries(seen)));
  for (const what of [
    ...['duplicates', 'pending', 'pending behind pending', 'equivocations', 'counters'],
    ...['two proofs', 'equal clocks', ...HASH_LEVELS],
  ]) {
    t.ok((seen.get(what) ?? 0) > 50, `${what}: ${seen.get(what) ?? 0}`);
  }
  t.end();
});

t.test('merging is commutative, associative and idempotent', (t) => {
  holds(t, fc.tuple(formSets(), formSets(), formSets()), ([a, b, c]) => {
    equal(shown(mergeForms(a, b)), shown(mergeForms(b, a)));
    const [ab, bc] = [mergeForms(a, b), mergeForms(b, c)];
    equal(shown(mergeForms(ab.values(), c)), shown(mergeForms(a, bc.values())));
    equal(shown(mergeForms(a, a)), shown(mergeForms(a)));
    equal(shown(mergeForms(ab.values(), b)), shown(ab));
  });
  t.end();
});

t.test('one set in several parts and orders comes to one thread', (t) => {
  const cases = formSets().chain((forms) =>
    fc.tuple(
      fc.constant(forms),
      fc.shuffledSubarray(forms, { minLength: forms.length }),
      fc.nat(forms.length),
    ),
  );
  holds(t, cases, ([forms, shuffled, cut]) => {
    equal(shown(mergeForms(shuffled.slice(0, cut), shuffled.slice(cut))), shown(mergeForms(forms)));
  });
  t.end();
});

t.test('merging never loses an id or a fuller form', (t) => {
  holds(t, fc.tuple(formSets(), formSets()), ([a, b]) => {
    const merged = mergeForms(a, b);
    for (const form of [...a, ...b]) {
      const kept = merged.get(form.id);
      ok(kept !== undefined && !isFuller(levelOf(form), levelOf(kept)));
    }
    equal(merged.size, new Set([...a, ...b].map(({ id }) => id)).size);
    const { view, pending } = orderThread(merged);
    equal(view.length + pending.length, merged.size, 'each is put or pending');
  });
  t.end();
});

t.test('a view has parents first, and the lowest of what is free next', (t) => {
  holds(t, formSets(), (forms) => {
    const state = mergeForms(forms);
    const { view, pending } = orderThread(state);
    const left = new Set(state.values());
    const put = new Set<string>();
    // The sentence of the specification, word by word.
    for (const form of view) {
      const free = [...left].filter((each) => parentsOf(each).every((id) => put.has(id)));
      deepStrictEqual(form, free.sort(byClockAndId)[0]);
      left.delete(form);
      put.add(form.id);
    }
    ok([...left].every((each) => !parentsOf(each).every((id) => put.has(id))));
    deepStrictEqual(
      pending,
      [...left]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((form) => ({ id: form.id, missing: parentsOf(form).filter((id) => !state.has(id)) })),
    );
  });
  t.end();
});

function parentsOf(form: RecordForm): readonly string[] {
  return 'parents' in form ? form.parents : [];
}

function byClockAndId(a: RecordForm, b: RecordForm): number {
  const clockOf = (form: RecordForm): number => ('clock' in form ? form.clock : Infinity);
  if (clockOf(a) !== clockOf(b)) return clockOf(a) < clockOf(b) ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

t.test('redacting composes, and keeps the id', (t) => {
  const levels = fc.constantFrom(...HASH_LEVELS);
  holds(t, fc.tuple(threads(3), levels, levels), ([records, first, second]) => {
    for (const record of records) {
      const twice = redact(redact(record, first), second);
      const once = redact(record, first < second ? second : first);
      equal(canonicalText(twice), canonicalText(once));
      equal(formId(twice), record.id);
      const asJson = record as unknown as JsonObject;
      equal(canonicalText(once), canonicalText(oracleRedact(asJson, levelOf(once))));
      equal(formId(once), oracleRecordId(once as unknown as JsonObject));
    }
  });
  t.end();
});

t.test('the oracle makes the same of each thread', (t) => {
  holds(t, formSets(), (forms) => {
    equal(shown(mergeForms(forms)), canonicalText(oracleThread(forms as unknown as JsonObject[])));
  });
  t.end();
});

t.test('of two forms that are equal the one that is held stays', (t) => {
  const record = recordOf(contentOf(1));
  const copy = structuredClone(record);
  t.equal(betterForm(record, copy), record);
  t.equal(betterForm(redact(record, 'L2'), copy), copy);
  const stub = redact(record, 'L2');
  t.equal(betterForm(stub, redact(record, 'L2')), stub);
  t.end();
});

t.test('a long chain and a wide thread', (t) => {
  const chain: FederatedRecord[] = [];
  for (let number = 0; number < 5000; number += 1) {
    const parents = chain.slice(-1).map(({ id }) => id);
    chain.push(
      recordOf(contentOf(number, { parents, clock: 5000 - number, actor: ACTORS[number % 2]! })),
    );
  }
  const wide = Array.from({ length: 5000 }, (_, number) =>
    recordOf(contentOf(number + 5000, { clock: 6000 })),
  );
  const { view, pending } = orderThread(mergeForms(wide, [...chain].reverse()));
  t.same(pending, []);
  t.same(
    view.map(({ id }) => id),
    [...chain.map(({ id }) => id), ...wide.map(({ id }) => id).sort()],
  );
  const gap = mergeForms(chain.slice(1));
  t.equal(orderThread(gap).view.length, 0);
  t.equal(orderThread(gap).pending.length, 4999);
  t.end();
});

t.test('a ring, which no ids can make, is pending', (t) => {
  const ring = new Map(
    [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'c'],
    ].map(([id, parent]) => [id!, { id: id!, clock: 0, parents: [parent!] }]),
  );
  const { view, pending } = orderThread(ring);
  t.same(view, []);
  t.same(pending, [
    { id: 'a', missing: [] },
    { id: 'b', missing: [] },
    { id: 'c', missing: [] },
  ]);
  t.end();
});
