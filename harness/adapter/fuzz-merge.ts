/**
 * Fuzzing of merging: made-up threads are shown to an adapter in part, twice, in several sets and orders, and what it
 * makes of them is compared with what the oracle does. Every disagreement is shrunk to the fewest forms that show it.
 */
import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';

import {
  generateKeyPair,
  oracleCanonicalText,
  oracleDidKey,
  oracleRecordLayers,
  oracleRedact,
  RECORD_LEVELS,
  sha256,
  signRecord,
  type JsonObject,
  type JsonValue,
  type OracleKeyPair,
  type RecordLevel,
} from '../oracle/index.ts';
import { answerByOracle } from './oracle-answerer.ts';
import type { Answer } from './protocol.ts';
import { search, type Counterexample, type FuzzOptions } from './search.ts';

/** Sets of forms of one thread. */
export type FormSets = readonly (readonly JsonObject[])[];

/** Asks the adapter to merge. */
export type AskMerge = (input: JsonObject) => Promise<Answer>;

/** What the fuzzer found. */
export interface MergeReport {
  readonly seed: number;
  readonly runs: number;
  readonly disagreement?: MergeDisagreement;
}

/** The fewest forms on which the adapter and the oracle disagree. */
export interface MergeDisagreement extends Omit<Counterexample<FormSets>, 'input'> {
  readonly sets: FormSets;
  readonly expected: Answer;
  readonly actual: Answer;
  /** The laws that the adapter breaks on these sets: it contradicts itself. */
  readonly laws: readonly string[];
}

/** Looks for sets on which the adapter and the oracle disagree. */
export async function fuzzMerge(ask: AskMerge, options: FuzzOptions): Promise<MergeReport> {
  const agrees = async (sets: FormSets): Promise<boolean> => {
    const findings = await Promise.all(
      [sets, reversed(sets)].map((arranged) => judgeSets(arranged, ask)),
    );
    return findings.every(isAgreement);
  };
  const { found, ...report } = await search(setsArbitrary(), agrees, options);
  if (found === undefined) return report;
  const { input, ...place } = found;
  const finding = await minimize(input, ask);
  const laws = await brokenLaws(finding.sets, ask);
  return { ...report, disagreement: { ...finding, laws, ...place } };
}

/** What an adapter gets to merge. */
export function inputOfSets(sets: FormSets): JsonObject {
  const hexOf = (form: JsonObject): string =>
    Buffer.from(oracleCanonicalText(form)).toString('hex');
  return { sets: sets.map((set) => set.map((form) => ({ hex: hexOf(form) }))) };
}

type Finding = Pick<MergeDisagreement, 'sets' | 'expected' | 'actual'>;

async function judgeSets(sets: FormSets, ask: AskMerge): Promise<Finding> {
  const input = inputOfSets(sets);
  return { sets, expected: answerByOracle('merge', input), actual: await ask(input) };
}

function isAgreement({ expected, actual }: Finding): boolean {
  return isDeepStrictEqual(actual, expected);
}

function reversed(sets: FormSets): FormSets {
  return sets.map((set) => [...set].reverse()).reverse();
}

/** Leaves out sets and forms for as long as there is a disagreement without them. */
async function minimize(found: FormSets, ask: AskMerge): Promise<Finding> {
  let best = await judgeSets(found, ask);
  // In the order in which it was found the adapter may be right, and wrong in the other one only.
  if (isAgreement(best)) best = await judgeSets(reversed(found), ask);
  for (;;) {
    const fewer = await firstDisagreement(fewerForms(best.sets), ask);
    if (fewer === undefined) return best;
    best = fewer;
  }
}

async function firstDisagreement(
  candidates: Iterable<FormSets>,
  ask: AskMerge,
): Promise<Finding | undefined> {
  for (const sets of candidates) {
    const finding = await judgeSets(sets, ask);
    if (!isAgreement(finding)) return finding;
  }
  return undefined;
}

function* fewerForms(sets: FormSets): Generator<FormSets> {
  for (const at of sets.keys()) yield sets.filter((_, index) => index !== at);
  for (const [at, set] of sets.entries()) {
    for (const form of set.keys()) {
      const rest = set.filter((_, index) => index !== form);
      yield sets.map((each, index) => (index === at ? rest : each));
    }
  }
}

/** Other arrangements of the same sets, which have to come to the same. */
const ARRANGEMENTS: readonly [law: string, arrange: (sets: FormSets) => FormSets][] = [
  ['commutative: the order matters', reversed],
  ['associative: it matters which set a form is in', (sets) => [sets.flat()]],
  ['associative: it matters which set a form is in', (sets) => sets.flat().map((form) => [form])],
  ['idempotent: it matters what comes twice', (sets) => [...sets, ...sets]],
];

async function brokenLaws(sets: FormSets, ask: AskMerge): Promise<string[]> {
  const plain = await ask(inputOfSets(sets));
  const broken = new Set<string>();
  for (const [law, arrange] of ARRANGEMENTS) {
    const arranged = await ask(inputOfSets(arrange(sets)));
    if (!isDeepStrictEqual(arranged, plain)) broken.add(law);
  }
  return [...broken];
}

// ------------------------------------------------------------------------------------------------------- generators

/** A record of a made-up thread, as numbers that shrink. */
interface Row {
  readonly actor: number;
  readonly clock: number;
  readonly body: JsonObject;
  readonly kind: string;
  /** How far back its parents stand; there is nothing before the first record. */
  readonly parents: readonly number[];
}

/** A form of one of the records. */
interface Copy {
  readonly row: number;
  readonly level: RecordLevel;
  readonly proof: number;
}

const KEYS: readonly OracleKeyPair[] = ['1', '2', '3'].map((name) =>
  generateKeyPair(sha256(Buffer.from(`concordat fuzz key ${name}`))),
);
const DIDS = KEYS.map(({ publicKeyMultibase }) => `did:key:${publicKeyMultibase}`);

/** Proofs of one record that differ; the domains have another order in UTF-16 than in UTF-8. */
const PROOFS: readonly JsonObject[] = [
  {},
  { domain: '\ue000' },
  { domain: '\u{10000}' },
  { challenge: 'x' },
];

/** Sets of forms with a bias to ties, duplicates, partial disclosure, missing parents and equal clocks. */
export function setsArbitrary(): fc.Arbitrary<FormSets> {
  const row: fc.Arbitrary<Row> = fc.record({
    actor: fc.nat(DIDS.length - 1),
    clock: fc.oneof(
      { weight: 5, arbitrary: fc.nat(3) },
      { weight: 1, arbitrary: fc.constantFrom(9, 10, Number.MAX_SAFE_INTEGER) },
    ),
    kind: fc.constantFrom('core.intend.v1', 'core.counter.v1'),
    body: bodyArbitrary(),
    parents: fc.array(fc.nat(3), { maxLength: 2 }),
  });
  const copy: fc.Arbitrary<Copy> = fc.record({
    row: fc.nat(9),
    level: fc.oneof(
      { weight: 2, arbitrary: fc.constant<RecordLevel>('L0') },
      { weight: 1, arbitrary: fc.constantFrom(...RECORD_LEVELS) },
    ),
    proof: fc.nat(PROOFS.length - 1),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: 10, size: 'max' }),
      copies: fc.array(fc.array(copy, { maxLength: 8, size: 'max' }), { maxLength: 4 }),
    })
    .map(({ rows, copies }) => {
      const records = recordsOf(rows);
      return copies.map((set) =>
        set.map((each) => formOf(records[each.row % records.length] as SignedOnce, each)),
      );
    });
}

function bodyArbitrary(): fc.Arbitrary<JsonObject> {
  const counter = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<JsonValue>('a', 'b', '__proto__', 'constructor') },
    {
      weight: 1,
      arbitrary: fc.constantFrom<JsonValue>('', 'n'.repeat(65), '\u{1f600}'.repeat(64), null),
    },
  );
  const most = Number.MAX_SAFE_INTEGER;
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.nat(12) },
    { weight: 2, arbitrary: fc.constantFrom<JsonValue>(most, most - 1) },
    { weight: 1, arbitrary: fc.constantFrom<JsonValue>(-1, 0.5, '1', null, true) },
  );
  return fc.record({ counter, value });
}

/** A record, signed with one of the proofs when it is first asked for. */
type SignedOnce = (proof: number) => JsonObject;

/** The records of a thread, each with the ids of its parents. */
function recordsOf(rows: readonly Row[]): SignedOnce[] {
  const ids: string[] = [];
  return rows.map(({ actor, parents, ...members }, index) => {
    const known = parents.flatMap((back) => ids[index - 1 - back] ?? []);
    const content: JsonObject = {
      thread: 'th_fuzz',
      namespace: 'default',
      act: 'KNOW',
      data_type: 'SCALAR',
      created: '2026-11-20T10:00:00.000Z',
      salt: `salt-${index}`.padEnd(22, '-'),
      ...members,
      actor: DIDS[actor] as string,
      parents: [...new Set(known)].sort(),
    };
    const id = oracleRecordLayers(content).id;
    ids.push(id);
    const signed = new Map<number, JsonObject>();
    return (proof) => {
      const record = signed.get(proof) ?? sign({ id, ...content }, KEYS[actor], proof);
      signed.set(proof, record);
      return record;
    };
  });
}

function formOf(record: SignedOnce, { level, proof }: Copy): JsonObject {
  // Below L0 the proof does not matter, and the first one is there already more often.
  return oracleRedact(record(level === 'L0' ? proof : 0), level);
}

function sign(record: JsonObject, key: OracleKeyPair | undefined, proof: number): JsonObject {
  if (key === undefined) throw new Error('an actor without a key');
  return signRecord(record, {
    privateKey: key.privateKey,
    verificationMethod: oracleDidKey(`did:key:${key.publicKeyMultibase}`).verificationMethod,
    extra: PROOFS[proof] ?? {},
  });
}
