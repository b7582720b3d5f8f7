// What the fuzzing commands share: their options, the adapter under test, the run, and how a finding is saved.

import { writeFileSync } from 'node:fs';

import colors from 'picocolors';

import { AdapterFault, AdapterProcess } from '../adapter/client.ts';
import type { Answer, Hello, Operation } from '../adapter/protocol.ts';
import type { FuzzOptions } from '../adapter/search.ts';
import type { VectorCase, VectorFile } from '../adapter/vector-files.ts';
import { UsageError } from '../engine/errors.ts';
import type { JsonObject } from '../oracle/index.ts';
import { quote, readDeadline, reportError } from './vectors.ts';

/** The options of a fuzzing command, as the command line gives them. */
export interface FuzzCommandOptions {
  readonly exec?: string | undefined;
  readonly seed?: string | undefined;
  readonly runs?: string | undefined;
  readonly path?: string | undefined;
  readonly save?: string | undefined;
  readonly deadline?: string | undefined;
}

/** What is fuzzed by one of the commands. */
export interface FuzzTask<Found extends { readonly path: string }> {
  /** The name of the command. */
  readonly name: string;
  /** The operation of the adapter. */
  readonly op: Operation;
  readonly defaultRuns: number;
  /** What the inputs are, in the plural. */
  readonly unit: string;
  search(ask: (input: JsonObject) => Promise<Answer>, options: FuzzOptions): Promise<Search<Found>>;
  /** Prints a disagreement. */
  show(found: Found): void;
  /** The vector file of a disagreement. */
  vectors(found: Found, seed: number): { spec: string; cases: readonly VectorCase[] };
}

interface Search<Found> {
  readonly seed: number;
  readonly runs: number;
  readonly disagreement?: Found | undefined;
}

/** Fuzzes an operation of an adapter and returns the exit code. */
export async function runFuzzTask<Found extends { readonly path: string }>(
  task: FuzzTask<Found>,
  options: FuzzCommandOptions,
): Promise<number> {
  let subject: FuzzSubject | undefined;
  try {
    const run = readFuzzRun(options, task.defaultRuns, task.unit);
    const adapter = new FuzzSubject(run);
    subject = adapter;
    const hello = await adapter.start(task.op);
    const ask = (input: JsonObject): Promise<Answer> => adapter.ask(task.op, input);
    const { disagreement, seed, runs } = await task.search(ask, run.search);
    clearProgress();
    print(`${hello.name} ${hello.version}, seed ${seed}`);
    if (disagreement === undefined) {
      print(colors.green(`${runs} ${task.unit}, no disagreement`));
      return 0;
    }
    task.show(disagreement);
    print(`  again     ${repeatCommand(task.name, run, seed, disagreement.path)}`);
    if (options.save !== undefined) {
      const { spec, cases } = task.vectors(disagreement, seed);
      saveFinding(options.save, spec, cases);
      print(`  saved     ${options.save}`);
    }
    return 1;
  } catch (error) {
    return reportError(error);
  } finally {
    subject?.stop();
  }
}

/** Prints a line. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A fuzzing run as it was asked for. */
interface FuzzRun {
  readonly exec: string;
  readonly deadlineMs: number | undefined;
  readonly search: FuzzOptions;
}

/**
 * Reads the options; a seed of the moment where none is given.
 *
 * @throws {UsageError} for options that mean nothing
 */
function readFuzzRun(options: FuzzCommandOptions, defaultRuns: number, unit: string): FuzzRun {
  const { exec, path } = options;
  if (exec === undefined) throw new UsageError("--exec '<command>' is missing");
  const seed = readInteger('--seed', options.seed) ?? Date.now() & 0x7fffffff;
  const runs = readInteger('--runs', options.runs) ?? defaultRuns;
  if (path !== undefined && !/^\d+(:\d+)*$/.test(path)) {
    throw new UsageError(`--path ${path} is no path of a counterexample`);
  }
  const live = process.stderr.isTTY;
  const onRun = (done: number): void => {
    if (live && done % 50 === 0) process.stderr.write(`\r\x1b[K${done} ${unit}`);
  };
  return { exec, deadlineMs: readDeadline(options.deadline), search: { seed, runs, path, onRun } };
}

/** Takes the line of progress away. */
function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}

function readInteger(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^-?\d{1,10}$/.test(text)) throw new UsageError(`${name} ${text} is no integer`);
  return Number(text);
}

/** The adapter under test. A crash is an answer too, and the next question gets a new process. */
class FuzzSubject {
  readonly #command: string;
  readonly #deadlineMs: number | undefined;
  #adapter: AdapterProcess;

  constructor({ exec, deadlineMs }: FuzzRun) {
    this.#command = exec;
    this.#deadlineMs = deadlineMs;
    this.#adapter = new AdapterProcess(exec, deadlineMs);
  }

  /**
   * Asks who is there.
   *
   * @throws {UsageError} when the adapter does not have the operation that is fuzzed
   */
  async start(op: Operation): Promise<Hello> {
    const hello = await this.#adapter.hello();
    if (!hello.ops.includes(op)) throw new UsageError(`the adapter has no ${op}`);
    return hello;
  }

  stop(): void {
    this.#adapter.kill();
  }

  async ask(op: Operation, input: JsonObject): Promise<Answer> {
    if (this.#adapter.isGone) {
      this.#adapter = new AdapterProcess(this.#command, this.#deadlineMs);
      await this.#adapter.hello();
    }
    try {
      return await this.#adapter.ask(op, input);
    } catch (error) {
      if (error instanceof AdapterFault && error.kind === 'crash') {
        return { ok: false, code: `crash: ${error.message}` };
      }
      throw error;
    }
  }
}

/** The command that comes to a finding again. */
function repeatCommand(name: string, run: FuzzRun, seed: number, path: string): string {
  const { runs } = run.search;
  const place = path === '' ? '' : ` --path ${path}`;
  return `concordat fuzz ${name} --exec ${quote(run.exec)} --seed ${seed} --runs ${runs}${place}`;
}

/**
 * Writes a finding as a vector file.
 *
 * @throws {UsageError} when the file cannot be written
 */
function saveFinding(path: string, spec: string, cases: readonly VectorCase[]): void {
  const file: VectorFile = {
    $schema: '../schemas/vector-file.schema.json',
    suite: 'fuzz',
    spec,
    description: 'A disagreement that the fuzzer found.',
    notes: {},
    cases,
  };
  try {
    writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
  } catch (cause) {
    throw new UsageError(`${path} cannot be written: ${(cause as Error).message}`);
  }
}
