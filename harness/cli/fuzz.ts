// `concordat fuzz canonical`: looks for documents on which an adapter and the oracle disagree.

import colors from 'picocolors';

import { fuzzCanonical, type Disagreement } from '../adapter/fuzz.ts';
import type { Answer } from '../adapter/protocol.ts';
import type { VectorCase } from '../adapter/vector-files.ts';
import { print, runFuzzTask, type FuzzCommandOptions, type FuzzTask } from './fuzz-subject.ts';

const TASK: FuzzTask<Disagreement> = {
  name: 'canonical',
  op: 'canonicalize',
  defaultRuns: 5_000,
  unit: 'documents',
  search: (ask, options) => fuzzCanonical((hex) => ask({ hex }), options),
  show: printDisagreement,
  vectors: vectorsOf,
};

/** Fuzzes the canonical form of an adapter and returns the exit code. */
export async function fuzzCanonicalCommand(options: FuzzCommandOptions): Promise<number> {
  return await runFuzzTask(TASK, options);
}

function printDisagreement(found: Disagreement): void {
  const text = Buffer.from(found.input).toString('utf8');
  print(colors.red(`the adapter and the oracle disagree (smallest of ${found.shrinks} steps)`));
  print(`  text      ${JSON.stringify(text)}`);
  print(`  hex       ${Buffer.from(found.input).toString('hex')}`);
  print(`  expected  ${describe(found.expected)}`);
  print(`  actual    ${describe(found.actual)}`);
}

function describe(answer: Answer): string {
  if (!answer.ok) return `refused with ${answer.code}`;
  const hex = String(answer.output['hex']);
  return `${JSON.stringify(Buffer.from(hex, 'hex').toString('utf8'))} (${hex})`;
}

const REQUIREMENTS = new Map([
  ['too-large', 'canon-max-bytes'],
  ['byte-order-mark', 'canon-no-bom'],
  ['invalid-utf8', 'canon-utf8'],
  ['invalid-json', 'canon-json-syntax'],
  ['duplicate-member', 'canon-unique-names'],
  ['lone-surrogate', 'canon-no-lone-surrogate'],
  ['noncharacter', 'canon-no-noncharacter'],
  ['unsafe-integer', 'canon-safe-integer'],
  ['number-overflow', 'canon-number-overflow'],
  ['number-underflow', 'canon-number-underflow'],
  ['too-deep', 'canon-max-depth'],
]);

/** The rules that an answer follows from. Which rule of writing was broken is for people to see. */
function requirementsOf(expected: Answer): string[] {
  if (expected.ok)
    return ['canon-accept-limits', 'canon-number-form', 'canon-escapes', 'canon-key-order'];
  return [REQUIREMENTS.get(expected.code) ?? 'canon-json-syntax'];
}

/** The disagreement as a vector, with a valid sibling where one is needed. */
function vectorsOf(found: Disagreement, seed: number): { spec: string; cases: VectorCase[] } {
  const { expected } = found;
  const about = {
    comment: `Found by the fuzzer, seed ${seed}, path ${found.path}.`,
    requires: requirementsOf(expected),
    flags: [],
    origin: 'generated',
    op: 'canonicalize',
  } as const;
  const input = { hex: Buffer.from(found.input).toString('hex') };
  const id = 'fuzz/found';
  const sibling = 'fuzz/sibling';
  const empty = { ...about, id: sibling, comment: 'An empty object.', input: { hex: '7b7d' } };
  return {
    spec: 'spec/02-canonical-form.md',
    cases: expected.ok
      ? [{ ...about, id, input, expect: { result: 'valid', output: expected.output } }]
      : [
          { ...empty, expect: { result: 'valid', output: { hex: '7b7d' } } },
          { ...about, id, input, expect: { result: 'invalid', code: expected.code }, sibling },
        ],
  };
}
