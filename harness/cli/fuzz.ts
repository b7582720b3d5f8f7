// `concordat fuzz canonical`: looks for documents on which an adapter and the oracle disagree.

import { writeFileSync } from 'node:fs';

import colors from 'picocolors';

import { AdapterFault, AdapterProcess } from '../adapter/client.ts';
import { fuzzCanonical, type Disagreement } from '../adapter/fuzz.ts';
import type { Answer } from '../adapter/protocol.ts';
import type { VectorFile } from '../adapter/vector-files.ts';
import { UsageError } from '../engine/errors.ts';
import { quote, readDeadline, reportError } from './vectors.ts';

/** The options of `concordat fuzz canonical`, as the command line gives them. */
export interface FuzzCanonicalOptions {
  readonly exec?: string | undefined;
  readonly seed?: string | undefined;
  readonly runs?: string | undefined;
  readonly path?: string | undefined;
  readonly save?: string | undefined;
  readonly deadline?: string | undefined;
}

const DEFAULT_RUNS = 5_000;

/** Fuzzes an adapter and returns the exit code. */
export async function fuzzCanonicalCommand(options: FuzzCanonicalOptions): Promise<number> {
  let subject: Subject | undefined;
  try {
    if (options.exec === undefined) throw new UsageError("--exec '<command>' is missing");
    const seed = readInteger('--seed', options.seed) ?? Date.now() & 0x7fffffff;
    const runs = readInteger('--runs', options.runs) ?? DEFAULT_RUNS;
    if (options.path !== undefined && !/^\d+(:\d+)*$/.test(options.path)) {
      throw new UsageError(`--path ${options.path} is no path of a counterexample`);
    }
    subject = new Subject(options.exec, readDeadline(options.deadline));
    const hello = await subject.start();
    if (!hello.ops.includes('canonicalize'))
      throw new UsageError('the adapter has no canonicalize');
    const live = process.stderr.isTTY;
    const ask = (hex: string): Promise<Answer> => (subject as Subject).canonicalize(hex);
    const report = await fuzzCanonical(ask, {
      seed,
      runs,
      path: options.path,
      onRun: (done) => {
        if (live && done % 50 === 0) process.stderr.write(`\r\x1b[K${done} documents`);
      },
    });
    if (live) process.stderr.write('\r\x1b[K');
    print(`${hello.name} ${hello.version}, seed ${report.seed}`);
    if (report.disagreement === undefined) {
      print(colors.green(`${report.runs} documents, no disagreement`));
      return 0;
    }
    printDisagreement(options.exec, report.seed, runs, report.disagreement);
    if (options.save !== undefined) saveVector(options.save, report.seed, report.disagreement);
    return 1;
  } catch (error) {
    return reportError(error);
  } finally {
    subject?.stop();
  }
}

/** The adapter under test. A crash is an answer too, and the next document gets a new process. */
class Subject {
  readonly #command: string;
  readonly #deadlineMs: number | undefined;
  #adapter: AdapterProcess;

  constructor(command: string, deadlineMs: number | undefined) {
    this.#command = command;
    this.#deadlineMs = deadlineMs;
    this.#adapter = new AdapterProcess(command, deadlineMs);
  }

  start(): ReturnType<AdapterProcess['hello']> {
    return this.#adapter.hello();
  }

  stop(): void {
    this.#adapter.kill();
  }

  async canonicalize(hex: string): Promise<Answer> {
    if (this.#adapter.isGone) {
      this.#adapter = new AdapterProcess(this.#command, this.#deadlineMs);
      await this.#adapter.hello();
    }
    try {
      return await this.#adapter.ask('canonicalize', { hex });
    } catch (error) {
      if (error instanceof AdapterFault && error.kind === 'crash') {
        return { ok: false, code: `crash: ${error.message}` };
      }
      throw error;
    }
  }
}

function printDisagreement(command: string, seed: number, runs: number, found: Disagreement): void {
  const text = Buffer.from(found.input).toString('utf8');
  print(colors.red(`the adapter and the oracle disagree (smallest of ${found.shrinks} steps)`));
  print(`  text      ${JSON.stringify(text)}`);
  print(`  hex       ${Buffer.from(found.input).toString('hex')}`);
  print(`  expected  ${describe(found.expected)}`);
  print(`  actual    ${describe(found.actual)}`);
  const path = found.path === '' ? '' : ` --path ${found.path}`;
  print(
    `  again     concordat fuzz canonical --exec ${quote(command)} --seed ${seed} --runs ${runs}${path}`,
  );
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
  const about = {
    comment: `Found by the fuzzer, seed ${seed}, path ${found.path}.`,
    requires: requirementsOf(found.expected),
    flags: [],
    origin: 'generated',
    op: 'canonicalize',
  };
  const hex = Buffer.from(found.input).toString('hex');
  const sibling = {
    ...about,
    id: 'fuzz/sibling',
    comment: 'An empty object.',
    input: { hex: '7b7d' },
  };
  const file: VectorFile = {
    $schema: '../schemas/vector-file.schema.json',
    suite: 'fuzz',
    spec: 'spec/02-canonical-form.md',
    description: 'A disagreement that the fuzzer found.',
    notes: {},
    cases: found.expected.ok
      ? [
          {
            ...about,
            id: 'fuzz/found',
            input: { hex },
            expect: { result: 'valid', output: found.expected.output },
          },
        ]
      : [
          { ...sibling, expect: { result: 'valid', output: { hex: '7b7d' } } },
          {
            ...about,
            id: 'fuzz/found',
            input: { hex },
            expect: { result: 'invalid', code: found.expected.code },
            sibling: sibling.id,
          },
        ],
  };
  try {
    writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
  } catch (cause) {
    throw new UsageError(`${path} cannot be written: ${(cause as Error).message}`);
  }
  print(`  saved     ${path}`);
}

function readInteger(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^-?\d{1,10}$/.test(text)) throw new UsageError(`${name} ${text} is no integer`);
  return Number(text);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
