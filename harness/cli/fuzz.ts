// `concordat fuzz canonical`: looks for documents on which an adapter and the oracle disagree.

import colors from 'picocolors';

import { fuzzCanonical, type Disagreement } from '../adapter/fuzz.ts';
import type { Answer } from '../adapter/protocol.ts';
import {
  FuzzSubject,
  clearProgress,
  readFuzzRun,
  repeatCommand,
  saveFinding,
  type FuzzCommandOptions,
} from './fuzz-subject.ts';
import { reportError } from './vectors.ts';

const DEFAULT_RUNS = 5_000;

/** Fuzzes the canonical form of an adapter and returns the exit code. */
export async function fuzzCanonicalCommand(options: FuzzCommandOptions): Promise<number> {
  let subject: FuzzSubject | undefined;
  try {
    const run = readFuzzRun(options, DEFAULT_RUNS, 'documents');
    const adapter = new FuzzSubject(run);
    subject = adapter;
    const hello = await adapter.start('canonicalize');
    const ask = (hex: string): Promise<Answer> => adapter.ask('canonicalize', { hex });
    const { disagreement, seed, runs } = await fuzzCanonical(ask, run.search);
    clearProgress();
    print(`${hello.name} ${hello.version}, seed ${seed}`);
    if (disagreement === undefined) {
      print(colors.green(`${runs} documents, no disagreement`));
      return 0;
    }
    printDisagreement(disagreement);
    print(`  again     ${repeatCommand('canonical', run, seed, disagreement.path)}`);
    if (options.save !== undefined) saveVector(options.save, seed, disagreement);
    return 1;
  } catch (error) {
    return reportError(error);
  } finally {
    subject?.stop();
  }
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

/** Writes the disagreement as a vector file of one case, with a valid sibling where one is needed. */
function saveVector(path: string, seed: number, found: Disagreement): void {
  const { expected } = found;
  const about = {
    comment: `Found by the fuzzer, seed ${seed}, path ${found.path}.`,
    requires: requirementsOf(expected),
    flags: [],
    origin: 'generated',
    op: 'canonicalize',
  };
  const input = { hex: Buffer.from(found.input).toString('hex') };
  const id = 'fuzz/found';
  const sibling = 'fuzz/sibling';
  const empty = { ...about, id: sibling, comment: 'An empty object.', input: { hex: '7b7d' } };
  saveFinding(
    path,
    'spec/02-canonical-form.md',
    expected.ok
      ? [{ ...about, id, input, expect: { result: 'valid', output: expected.output } }]
      : [
          { ...empty, expect: { result: 'valid', output: { hex: '7b7d' } } },
          { ...about, id, input, expect: { result: 'invalid', code: expected.code }, sibling },
        ],
  );
  print(`  saved     ${path}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
