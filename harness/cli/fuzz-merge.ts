// `concordat fuzz merge`: looks for sets of forms of which an adapter and the oracle make different threads.

import { isDeepStrictEqual } from 'node:util';

import colors from 'picocolors';

import {
  fuzzMerge,
  inputOfSets,
  type FormSets,
  type MergeDisagreement,
} from '../adapter/fuzz-merge.ts';
import type { VectorCase } from '../adapter/vector-files.ts';
import { isJsonObject, recordLevel, type JsonObject, type JsonValue } from '../oracle/index.ts';
import { print, runFuzzTask, type FuzzCommandOptions, type FuzzTask } from './fuzz-subject.ts';

const TASK: FuzzTask<MergeDisagreement> = {
  name: 'merge',
  op: 'merge',
  defaultRuns: 2_000,
  unit: 'threads',
  search: fuzzMerge,
  show: printDisagreement,
  vectors: vectorsOf,
};

/** Fuzzes the merging of an adapter and returns the exit code. */
export async function fuzzMergeCommand(options: FuzzCommandOptions): Promise<number> {
  return await runFuzzTask(TASK, options);
}

function printDisagreement({ sets, expected, actual, laws, shrinks }: MergeDisagreement): void {
  const name = namesOf(sets);
  print(colors.red(`the adapter and the oracle disagree (smallest of ${shrinks} steps)`));
  for (const [index, set] of sets.entries()) {
    print(`  set ${index + 1}     ${set.length === 0 ? 'empty' : ''}`.trimEnd());
    for (const form of set) print(`    ${describeForm(form, name)}`);
  }
  for (const law of laws) print(`  not       ${law}`);
  if (!expected.ok || !actual.ok) {
    print(`  expected  ${expected.ok ? 'a thread' : `refused with ${expected.code}`}`);
    print(`  actual    ${actual.ok ? 'a thread' : `refused with ${actual.code}`}`);
    return;
  }
  for (const [part, value] of Object.entries(expected.output)) {
    const got = actual.output[part];
    if (isDeepStrictEqual(got, value)) continue;
    print(`  ${part}`);
    print(`    expected  ${name(showPart(part, value, got))}`);
    print(`    actual    ${name(showPart(part, got, value))}`);
  }
}

/** Short names instead of content ids and DIDs, in the order in which they appear. */
function namesOf(sets: FormSets): (text: string) => string {
  const forms = sets.flat();
  const ids = forms.flatMap(({ id, parents }) => [id, ...(Array.isArray(parents) ? parents : [])]);
  const actors = forms.flatMap(({ actor }) => actor ?? []);
  const names = [...numbered(ids, 'r'), ...numbered(actors, 'a')];
  return (text) => names.reduce((shorter, [long, name]) => shorter.replaceAll(long, name), text);
}

function numbered(texts: readonly (JsonValue | undefined)[], letter: string): [string, string][] {
  return [...new Set(texts)].map((text, index) => [String(text), `${letter}${index + 1}`]);
}

function describeForm(form: JsonObject, name: (text: string) => string): string {
  const { id, clock, parents, actor, kind, body, proof } = form;
  const shown = { clock, parents, actor, ...(isJsonObject(proof) ? { kind, body } : {}) };
  const members = Object.entries({ ...shown, ...proofOf(proof) }).flatMap(([member, value]) =>
    value === undefined ? [] : [`${member} ${JSON.stringify(value)}`],
  );
  return name([String(id), recordLevel(form), ...members].join('  '));
}

/** In what the proofs of one record can differ here. */
function proofOf(proof: JsonValue | undefined): Record<string, JsonValue | undefined> {
  if (!isJsonObject(proof)) return {};
  const { domain, challenge, proofValue } = proof;
  return { domain, challenge, proofValue };
}

/** The forms of a state are readable as text, and not as hex; those that both have are left out. */
function showPart(
  part: string,
  value: JsonValue | undefined,
  other: JsonValue | undefined,
): string {
  if (part !== 'state' || !Array.isArray(value)) return JSON.stringify(value) ?? 'nothing';
  const same = Array.isArray(other) ? other : [];
  const shown = value.filter((entry) => !same.some((each) => isDeepStrictEqual(each, entry)));
  const texts = shown.map((entry) => String(isJsonObject(entry) ? entry['hex'] : entry));
  return texts.length === 0
    ? 'the same forms in another order or number'
    : texts.map((hex) => Buffer.from(hex, 'hex').toString()).join(' ');
}

/** The disagreement as a vector. */
function vectorsOf(
  found: MergeDisagreement,
  seed: number,
): { spec: string; cases: readonly VectorCase[] } {
  if (!found.expected.ok) throw new Error(`the oracle refuses to merge: ${found.expected.code}`);
  const vector = {
    id: 'fuzz/found',
    comment: `Found by the fuzzer, seed ${seed}, path ${found.path}.`,
    requires: ['merge-laws', 'merge-view-order'],
    flags: [],
    origin: 'generated',
    op: 'merge',
    input: inputOfSets(found.sets),
    expect: { result: 'valid', output: found.expected.output },
  } as const;
  return { spec: 'spec/20-merge.md', cases: [vector] };
}
