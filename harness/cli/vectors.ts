// `concordat vectors`: runs the golden vectors against an adapter.

import { writeFileSync } from 'node:fs';

import colors from 'picocolors';

import { AdapterFault } from '../adapter/client.ts';
import { CLASS_OPERATIONS, OPERATIONS } from '../adapter/protocol.ts';
import { runVectors, type CaseResult, type RunReport } from '../adapter/run-vectors.ts';
import { loadVectorFiles, type VectorCase } from '../adapter/vector-files.ts';
import { UsageError } from '../engine/errors.ts';
import { loadSpecification, unknownWord } from '../engine/requirements.ts';

/** The options of `concordat vectors`, as the command line gives them. */
export interface VectorsOptions {
  readonly exec?: string | undefined;
  readonly id?: string | undefined;
  readonly ops?: string | undefined;
  readonly json?: string | undefined;
  readonly list?: boolean | undefined;
  /** Milliseconds for which an adapter may be silent while it owes an answer. */
  readonly deadline?: string | undefined;
}

/** Failures that are shown in full; the others by id. */
const SHOWN = 20;

/** Runs the vectors and returns the exit code. */
export async function vectorsCommand(options: VectorsOptions): Promise<number> {
  try {
    const files = [...loadVectorFiles().values()];
    const known = files.flatMap((file) => file.cases);
    const prefix = options.id;
    const builtIn = prefix?.startsWith('adapter') === true;
    if (prefix !== undefined && !builtIn && !known.some((entry) => entry.id.startsWith(prefix))) {
      throw unknownWord(
        'vector',
        prefix,
        known.map((entry) => entry.id),
      );
    }
    if (options.list === true) return listCases(known, prefix);
    if (options.exec === undefined) throw new UsageError("--exec '<command>' is missing");
    const progress = startProgress();
    const report = await runVectors(options.exec, files, {
      prefix,
      ops: readOps(options.ops),
      deadlineMs: readDeadline(options.deadline),
      onResult: progress.show,
    }).finally(progress.clear);
    if (options.json !== undefined) writeJson(options.json, options.exec, report);
    return printReport(options.exec, report);
  } catch (error) {
    return reportError(error);
  }
}

function listCases(cases: readonly VectorCase[], prefix = ''): number {
  for (const entry of cases) {
    if (!entry.id.startsWith(prefix)) continue;
    const verdict = entry.expect.result === 'valid' ? 'valid' : entry.expect.code;
    print(`${entry.id}  ${colors.dim(`${entry.op}, ${verdict}: ${entry.comment}`)}`);
  }
  return 0;
}

function readOps(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const ops = text.split(',').map((op) => op.trim());
  for (const op of ops) {
    if (!OPERATIONS.some((known) => known === op)) throw unknownWord('op', op, OPERATIONS);
  }
  return ops;
}

/** Reads a number of milliseconds from the command line. */
export function readDeadline(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--deadline ${text} is no milliseconds`);
  return Number(text);
}

/** A line that shows how far the run is, where somebody watches. */
function startProgress(): {
  show(result: CaseResult, done: number, total: number): void;
  clear(): void;
} {
  const live = process.stderr.isTTY;
  let failed = 0;
  return {
    show(result, done, total) {
      if (!result.passed) failed += 1;
      if (!live || (done % 10 !== 0 && done !== total)) return;
      const line = `${done}/${total} ${result.case.id} ${failed > 0 ? `${failed} failed` : ''}`;
      process.stderr.write(`\r\x1b[K${line.slice(0, 100)}`);
    },
    clear() {
      if (live) process.stderr.write('\r\x1b[K');
    },
  };
}

function printReport(command: string, report: RunReport): number {
  const failures = report.results.filter((result) => !result.passed);
  for (const result of failures.slice(0, SHOWN)) printFailure(command, result);
  if (failures.length > SHOWN) {
    print(`${failures.length - SHOWN} more:`);
    for (const result of failures.slice(SHOWN)) {
      print(`  ${colors.red(result.case.id)}  ${firstLine(result.reason)}`);
    }
    print('');
  }
  const { name, version } = report.hello;
  const passed = report.results.length - failures.length;
  print(`${name} ${version}`);
  for (const [suite, [good, all]] of countBySuite(report.results)) {
    const line = `${String(good).padStart(5)} of ${String(all).padStart(4)}  ${suite}`;
    print(good === all ? colors.green(line) : colors.red(line));
  }
  for (const op of report.left_out) {
    const name = CLASS_OPERATIONS.get(op) ?? '';
    print(colors.dim(`    left out: ${op} of the class ${name}, which the adapter does not have`));
  }
  if (report.results.length === 0) {
    print('nothing was judged');
    return 3;
  }
  print(`${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

function countBySuite(results: readonly CaseResult[]): Map<string, [number, number]> {
  const counts = new Map<string, [number, number]>();
  for (const result of results) {
    const suite = result.case.id.split('/')[0] as string;
    const [good, all] = counts.get(suite) ?? [0, 0];
    counts.set(suite, [good + (result.passed ? 1 : 0), all + 1]);
  }
  return counts;
}

function printFailure(command: string, result: CaseResult): void {
  const entry = result.case;
  const sentences = loadSpecification().requirements;
  print(`${colors.red('FAIL')} ${colors.bold(entry.id)}: ${firstLine(result.reason)}`);
  print(`  ${entry.comment}`);
  for (const id of entry.requires) {
    print(`  ${colors.cyan(id)}  ${sentences.get(id)?.sentence ?? '(no such requirement)'}`);
  }
  print(`  request   ${shorten(JSON.stringify({ op: entry.op, input: entry.input }))}`);
  if (typeof entry.input['hex'] === 'string') {
    print(
      `  as text   ${shorten(JSON.stringify(Buffer.from(entry.input['hex'], 'hex').toString()))}`,
    );
  }
  print(`  expected  ${shorten(JSON.stringify(entry.expect))}`);
  if (result.actual !== undefined) print(`  actual    ${shorten(JSON.stringify(result.actual))}`);
  for (const line of (result.reason ?? '').split('\n').slice(1, 8)) print(`  printed   ${line}`);
  print(`  again     concordat vectors --exec ${quote(command)} --id ${entry.id}`);
  print('');
}

function writeJson(path: string, command: string, report: RunReport): void {
  const results = report.results.map((result) => ({
    id: result.case.id,
    requires: result.case.requires,
    verdict: result.passed ? 'pass' : 'fail',
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    ...(result.passed ? {} : { expected: result.case.expect, actual: result.actual ?? null }),
  }));
  const failed = results.filter((result) => result.verdict === 'fail').length;
  const document = {
    command,
    adapter: report.hello,
    left_out: report.left_out,
    summary: { passed: results.length - failed, failed },
    results,
  };
  try {
    writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
  } catch (cause) {
    throw new UsageError(`${path} cannot be written: ${(cause as Error).message}`);
  }
}

/** Prints why a command came to no verdict, and returns the exit code. */
export function reportError(error: unknown): number {
  if (error instanceof AdapterFault) {
    process.stderr.write(`${error.message}\n`);
    if (error.printed !== '')
      process.stderr.write(`it wrote to standard error:\n${error.printed}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  process.stderr.write(
    `fault of the kit: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  return 4;
}

/** Quotes a text for a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function firstLine(text = ''): string {
  return text.split('\n')[0] as string;
}

function shorten(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length} characters)` : text;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
