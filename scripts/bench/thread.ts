import {
  computeCid,
  countersOf,
  equivocationsOf,
  type FederatedRecord,
  mergeForms,
  orderThread,
  type RecordForm,
} from '../../reference/core/index.ts';
import { assertSameResults, type Benchmark } from './benchmark.ts';
import { platformSha256, PUBLISHED } from './fixtures.ts';

const RECORDS = 100_000;
const ACTORS = 20;

/** What every record of the thread has; ids are made of numbers here, since hashing is not measured. */
const COMMON = {
  thread: 'th_bench',
  namespace: 'default',
  act: 'KNOW',
  kind: 'core.know.v1',
  data_type: 'SCALAR',
  created: PUBLISHED,
  salt: 'q3Vv5m1nJc0R2yXo1bZ9Ww',
  body: {},
} as const;
const PROOF = {
  type: 'DataIntegrityProof',
  cryptosuite: 'eddsa-jcs-2022',
  created: PUBLISHED,
  verificationMethod: 'did:web:b.example#key-1',
  proofPurpose: 'assertionMethod',
  proofValue: 'z',
};

/** Numbers that are the same in each run (a linear congruential generator of 32 bits). */
function* numbers(): Generator<number, never> {
  for (let state = 1; ; state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
    yield state >>> 8;
}

/** A thread of a conversation: most records have one or two parents among the last ones. */
function createThread(): FederatedRecord[] {
  const random = numbers();
  const below = (limit: number): number => random.next().value % limit;
  const records: FederatedRecord[] = [];
  for (let number = 0; number < RECORDS; number++) {
    const parents = Array.from({ length: number === 0 ? 0 : below(3) }, () => {
      return records[Math.max(0, number - 1 - below(40))]!.id;
    });
    records.push({
      ...COMMON,
      id: computeCid(number, { sha256: platformSha256 }),
      parents: [...new Set(parents)].sort(),
      actor: `did:web:b.example:people:${below(ACTORS)}`,
      clock: Math.floor(number / 3),
      proof: PROOF,
    });
  }
  return records;
}

/** The same list in another order, as peers send it. */
function shuffled<T>(list: readonly T[]): T[] {
  const random = numbers();
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = random.next().value % (last + 1);
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}

/** What is known of a record without its payload. Whether the commitment is right is not asked again. */
function redacted({ salt: _, proof: __, ...shown }: FederatedRecord): RecordForm {
  return { ...shown, body: { redacted: true }, level: 'L1', commitment: shown.id };
}

function createSets(): readonly (readonly RecordForm[])[] {
  const thread = shuffled(createThread());
  const half = RECORDS / 2;
  // Two peers know half of the thread each, and a third one a quarter of it in part, twice.
  const part = thread.filter((_, index) => index % 4 === 0).map(redacted);
  return [thread.slice(0, half), thread.slice(half), part, shuffled(part)];
}

/** Merging 100,000 records of which a quarter comes three times, against a map that keeps what came first. */
export function createMergeBenchmark(): Benchmark {
  const sets = createSets();
  const keepFirst = (): ReadonlyMap<string, RecordForm> => {
    const state = new Map<string, RecordForm>();
    for (const set of sets) {
      for (const form of set) if (!state.has(form.id)) state.set(form.id, form);
    }
    return state;
  };
  const ways: Readonly<Record<string, () => ReadonlyMap<string, RecordForm>>> = {
    'bare Map, the first form stays': keepFirst,
    core: () => mergeForms(...sets),
  };
  // The whole records come first here, so that even the bare map is right.
  assertSameResults(
    'merge',
    Object.entries(ways).map(([name, run]) => [name, JSON.stringify([...run().values()])]),
  );
  return {
    name: 'merge',
    title: `${RECORDS} whole records and ${RECORDS / 2} forms at L1 to one state`,
    candidates: Object.entries(ways).map(([name, run]) => ({ name, run })),
    comparisons: [{ candidate: 'core', baseline: 'bare Map, the first form stays', goal: 0.5 }],
  };
}

/** The view of 100,000 records, against sorting them, which knows nothing of parents. */
export function createViewBenchmark(): Benchmark {
  const state = mergeForms(shuffled(createThread()));
  const byClockAndId = (a: RecordForm, b: RecordForm): number => {
    const [clockA, clockB] = [a, b].map((form) => ('clock' in form ? form.clock : Infinity));
    if (clockA !== clockB) return clockA! - clockB!;
    return a.id < b.id ? -1 : 1;
  };
  const sort = (): RecordForm[] => [...state.values()].sort(byClockAndId);
  const ways: Readonly<Record<string, () => readonly RecordForm[]>> = {
    'sort by clock and id': sort,
    core: () => orderThread(state).view,
  };
  const { view, pending } = orderThread(state);
  if (view.length !== RECORDS || pending.length > 0) throw new Error('view: something is missing');
  return {
    name: 'view',
    title: `the order of a thread of ${RECORDS} records`,
    candidates: [
      ...Object.entries(ways).map(([name, run]) => ({ name, run })),
      { name: 'core: equivocations and counters', run: () => summarize(state) },
    ],
    comparisons: [{ candidate: 'core', baseline: 'sort by clock and id', goal: 0.5 }],
  };
}

function summarize(state: ReadonlyMap<string, RecordForm>): unknown {
  return [equivocationsOf(state.values()), countersOf(state.values())];
}
