/** Runs vector cases against an adapter and gives each of them a verdict. */
import { isDeepStrictEqual } from 'node:util';

import type { JsonObject } from '../oracle/index.ts';
import { AdapterFault, AdapterProcess } from './client.ts';
import { CLASS_OPERATIONS, type Answer, type Answerer, type Hello } from './protocol.ts';
import {
  NUMBER_RUN,
  expandInput,
  generateNumber,
  startNumberHash,
  type VectorCase,
  type VectorFile,
} from './vector-files.ts';

/** The verdict on one case. */
export interface CaseResult {
  readonly case: VectorCase;
  readonly passed: boolean;
  /** Why it did not pass. */
  readonly reason?: string;
  readonly actual?: Answer;
}

/** What to run, and whom to tell. */
export interface RunOptions {
  /** Only cases whose id begins with this. */
  readonly prefix?: string | undefined;
  /** Only these operations are claimed; the others are left out. Without it, all are. */
  readonly ops?: readonly string[] | undefined;
  readonly deadlineMs?: number | undefined;
  readonly onResult?: ((result: CaseResult, done: number, total: number) => void) | undefined;
}

/** The verdicts of a run. */
export interface RunReport {
  readonly hello: Hello;
  readonly results: readonly CaseResult[];
  /** The operations of further classes that the adapter does not have; it is not judged by them. */
  readonly left_out: readonly string[];
}

/** How many requests may be open at once. */
const WINDOW = 32;

/** After so many crashes the program is no adapter that could be judged. */
const MAX_CRASHES = 3;

/**
 * Runs cases against the adapter that `command` starts.
 *
 * A crash in the middle is a failure of the case that caused it; the adapter is started again for the others.
 *
 * @throws {AdapterFault} when the program cannot be talked to
 */
export async function runVectors(
  command: string,
  files: Iterable<VectorFile>,
  options: RunOptions = {},
): Promise<RunReport> {
  const cases = [...files].flatMap((file) => file.cases);
  const runner = new Runner(command, options);
  try {
    return await runner.run(cases);
  } finally {
    runner.close();
  }
}

class Runner {
  readonly #command: string;
  readonly #options: RunOptions;
  #adapter: AdapterProcess;
  #crashes = 0;

  constructor(command: string, options: RunOptions) {
    this.#command = command;
    this.#options = options;
    this.#adapter = new AdapterProcess(command, options.deadlineMs);
  }

  close(): void {
    this.#adapter.kill();
  }

  async run(cases: readonly VectorCase[]): Promise<RunReport> {
    const hello = await this.#adapter.hello();
    const { prefix, ops } = this.#options;
    const wanted = cases.filter(
      (entry) =>
        entry.id.startsWith(prefix ?? '') && (ops === undefined || ops.includes(opOf(entry))),
    );
    const isLeftOut = (op: string): boolean => CLASS_OPERATIONS.has(op) && !hello.ops.includes(op);
    const selected = wanted.filter((entry) => !isLeftOut(opOf(entry)));
    const left_out = [...new Set(wanted.map(opOf))].filter(isLeftOut);
    const ids = new Set(selected.map((entry) => entry.id));
    const needed = new Set(selected.map((entry) => entry.sibling));
    const siblings = cases.filter((entry) => needed.has(entry.id) && !ids.has(entry.id));
    const own = PROTOCOL_CASES.filter((entry) => entry.id.startsWith(prefix ?? ''));

    const total = selected.length + own.length;
    const answers = await this.#answerAll([...siblings, ...selected], hello, total);
    const results = selected.map((entry) => judgePair(entry, answers));
    for (const entry of own) results.push(await this.#runProtocolCase(entry));
    return { hello, results, left_out };
  }

  /** Asks everything, many at a time; what was open when the adapter crashed is asked again, one at a time. */
  async #answerAll(
    cases: readonly VectorCase[],
    hello: Hello,
    total: number,
  ): Promise<Map<string, CaseResult>> {
    const results = new Map<string, CaseResult>();
    const record = (result: CaseResult): void => {
      results.set(result.case.id, result);
      this.#options.onResult?.(result, Math.min(results.size, total), total);
    };
    const open: VectorCase[] = [];
    for (const entry of cases) {
      if (hello.ops.includes(opOf(entry))) open.push(entry);
      else record({ case: entry, passed: false, reason: notTestable(entry) });
    }
    const interrupted: VectorCase[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < open.length) {
        const entry = open[next] as VectorCase;
        next += 1;
        try {
          record(await judgeCase(this.#adapter, entry));
        } catch (error) {
          if (!(error instanceof AdapterFault) || error.kind !== 'crash') throw error;
          interrupted.push(entry);
        }
      }
    };
    await Promise.all(Array.from({ length: WINDOW }, worker));
    for (const entry of interrupted) record(await this.#retry(entry));
    return results;
  }

  async #retry(entry: VectorCase): Promise<CaseResult> {
    try {
      return await judgeCase(await this.#revived(), entry);
    } catch (error) {
      if (!(error instanceof AdapterFault) || error.kind !== 'crash') throw error;
      this.#crashes += 1;
      if (this.#crashes > MAX_CRASHES) throw error;
      return { case: entry, passed: false, reason: describeFault(error) };
    }
  }

  /** The adapter, started again if it is gone. */
  async #revived(): Promise<AdapterProcess> {
    if (!this.#adapter.isGone) return this.#adapter;
    this.#adapter = new AdapterProcess(this.#command, this.#options.deadlineMs);
    await this.#adapter.hello();
    return this.#adapter;
  }

  async #runProtocolCase(entry: VectorCase): Promise<CaseResult> {
    const adapter = await this.#revived();
    let result: CaseResult;
    if (entry.id === 'adapter/end') {
      const ended = await adapter.end();
      const reason = 'the adapter still runs after its standard input ended';
      result = ended ? { case: entry, passed: true } : { case: entry, passed: false, reason };
    } else {
      result = await judgeCase(adapter, entry);
    }
    this.#options.onResult?.(result, 1, 1);
    return result;
  }
}

/** What the protocol itself demands, beside the operations. */
export const PROTOCOL_CASES: readonly VectorCase[] = [
  {
    id: 'adapter/unknown-op',
    comment: 'An operation that nobody has is answered, and the adapter goes on.',
    requires: ['adapter-unknown-op', 'adapter-answer'],
    flags: [],
    origin: 'hand',
    op: 'no-such-operation',
    input: {},
    expect: { result: 'invalid', code: 'unsupported-op' },
  },
  {
    id: 'adapter/goes-on',
    comment: 'The next request after an unknown operation is answered.',
    requires: ['adapter-unknown-op', 'adapter-hello'],
    flags: [],
    origin: 'hand',
    op: 'hello',
    input: {},
    expect: { result: 'valid', output: { protocol: 1 } },
  },
  {
    id: 'adapter/end',
    comment: 'The adapter ends when its standard input ends.',
    requires: ['adapter-end'],
    flags: [],
    origin: 'hand',
    op: 'hello',
    input: {},
    expect: { result: 'valid', output: {} },
  },
];

function opOf(entry: VectorCase): string {
  return entry.op === NUMBER_RUN ? 'number' : entry.op;
}

function notTestable(entry: VectorCase): string {
  return `not testable: the adapter has no op ${opOf(entry)}`;
}

function describeFault(fault: AdapterFault): string {
  return fault.printed === '' ? fault.message : `${fault.message}\n${fault.printed}`;
}

/** Asks one case and judges it by itself. */
export async function judgeCase(answerer: Answerer, entry: VectorCase): Promise<CaseResult> {
  const actual =
    entry.op === NUMBER_RUN
      ? await runNumbers(answerer, entry.input['count'] as number)
      : await answerer.ask(entry.op, expandInput(entry.input));
  const reason = compare(entry, actual);
  return reason === undefined
    ? { case: entry, passed: true, actual }
    : { case: entry, passed: false, reason, actual };
}

function compare(entry: VectorCase, actual: Answer): string | undefined {
  const { expect } = entry;
  if (expect.result === 'invalid') {
    if (actual.ok) return `accepted, although it must be refused with ${expect.code}`;
    if (actual.code === expect.code) return undefined;
    return `refused with ${actual.code} instead of ${expect.code}`;
  }
  if (!actual.ok) return `refused with ${actual.code}, although it must be accepted`;
  const wrong = Object.keys(expect.output).filter(
    (name) => !isDeepStrictEqual(actual.output[name], expect.output[name]),
  );
  return wrong.length === 0 ? undefined : `another ${wrong.join(', ')} than expected`;
}

/** A refusal counts only if the valid sibling, one edit away, is accepted. */
function judgePair(entry: VectorCase, answers: ReadonlyMap<string, CaseResult>): CaseResult {
  const result = answers.get(entry.id) as CaseResult;
  if (!result.passed || entry.sibling === undefined) return result;
  if (answers.get(entry.sibling)?.passed === true) return result;
  const reason = `its sibling ${entry.sibling} does not pass either, so the refusal proves nothing`;
  return { ...result, passed: false, reason };
}

/** Feeds the numbers of a running hash through the op `number`, many at a time, and hashes the answers in order. */
async function runNumbers(answerer: Answerer, count: number): Promise<Answer> {
  const hash = startNumberHash();
  for (let start = 0; start < count; start += 1000) {
    const batch: Promise<Answer>[] = [];
    for (let index = start; index < Math.min(start + 1000, count); index += 1) {
      batch.push(answerer.ask('number', { ieee754: generateNumber(index) }));
    }
    for (const answer of await Promise.all(batch)) {
      if (!answer.ok) return answer;
      hash.add(textOf(answer.output));
    }
  }
  return { ok: true, output: { sha256Hex: hash.digestHex() } };
}

function textOf(output: JsonObject): string {
  return typeof output['text'] === 'string' ? output['text'] : '';
}
