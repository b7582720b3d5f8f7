#!/usr/bin/env node
// Runs the test suite over the compiled files, with coverage. The last line it prints is "N passed, N failed", and counts
// assertions.
//
//   run-tests [part of a path…]      only the test files whose path has one of these parts

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env, execPath, exit, stdout } from 'node:process';
import { inspect } from 'node:util';
import { listFiles, projectRoot } from './project.ts';
import type { FileTally, TestFailure } from './test-tally.ts';
import { TestTally } from './test-tally.ts';

const COVERAGE_FOLDER = join(projectRoot, 'coverage');
const COVERED = ['reference', 'harness', 'schemas'].map((name) => `build/${name}/**/*.js`);
const JOBS = Math.min(2, availableParallelism());

function print(line: string): void {
  stdout.write(`${line}\n`);
}

/** The file that a package names as its command. */
function commandOf(name: string): string {
  const require = createRequire(import.meta.url);
  const manifest = join(projectRoot, 'node_modules', name, 'package.json');
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`the package ${name} has no command`);
  return join(dirname(manifest), file);
}

/** The compiled form of each test; what was compiled from a test that is gone is not run. */
function compiledTests(parts: readonly string[]): string[] {
  return listFiles(projectRoot, 'test', '.test.ts')
    .filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)))
    .map((path) => `build/${path.replace(/\.ts$/, '.js')}`);
}

async function run(
  command: readonly string[],
  onOutput: (chunk: Buffer) => void,
  environment: NodeJS.ProcessEnv = env,
): Promise<{ code: number; errors: string }> {
  const child = spawn(execPath, command, {
    cwd: projectRoot,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stdout.on('data', onOutput);
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { code, errors: Buffer.concat(errors).toString('utf8') };
}

function describeFile({ name, passed, failures, milliseconds }: FileTally): string {
  const mark = failures.length === 0 ? 'ok  ' : 'FAIL';
  const time = milliseconds === undefined ? '' : ` (${Math.round(milliseconds)} ms)`;
  const failed = failures.length === 0 ? '' : `, ${failures.length} failed`;
  return `${mark} ${name.replace(/^build\//, '')}: ${passed} passed${failed}${time}`;
}

function describeFailure({ name, detail }: TestFailure): string {
  const text =
    typeof detail === 'string'
      ? detail
      : inspect(detail, { depth: 8, breakLength: 100, maxStringLength: 4000 });
  return `\nFAILED ${name}\n${text.replace(/^/gm, '  ')}`;
}

async function reportCoverage(rawFolder: string): Promise<void> {
  const include = COVERED.flatMap((pattern) => ['--include', pattern]);
  const reporters = ['--reporter', 'text-summary', '--reporter', 'lcov'];
  const { errors } = await run(
    [
      commandOf('c8'),
      'report',
      // One file after the other: each test process, and each host that one starts, leaves several MiB.
      '--merge-async',
      '--temp-directory',
      rawFolder,
      '--report-dir',
      COVERAGE_FOLDER,
      ...include,
      ...reporters,
    ],
    (chunk) => stdout.write(chunk),
  );
  if (errors !== '') print(errors);
  rmSync(rawFolder, { recursive: true, force: true });
}

async function main(): Promise<number> {
  const tests = compiledTests(argv.slice(2));
  const missing = tests.filter((path) => !existsSync(join(projectRoot, path)));
  for (const path of missing) print(`${path} is missing; compile it with: npm run build`);
  const rawFolder = join(COVERAGE_FOLDER, 'tmp');
  rmSync(COVERAGE_FOLDER, { recursive: true, force: true });
  mkdirSync(rawFolder, { recursive: true });

  const tally = new TestTally((file) => print(describeFile(file)));
  const { code, errors } =
    tests.length === 0
      ? { code: 1, errors: '' }
      : await run(
          [
            commandOf('tap'),
            '--reporter=tap',
            `--jobs=${JOBS}`,
            ...tests.filter((path) => !missing.includes(path)),
          ],
          (chunk) => tally.parser.write(chunk),
          // Every process that a test starts writes its coverage here too.
          { ...env, NODE_V8_COVERAGE: rawFolder, FORCE_COLOR: '0' },
        );
  tally.parser.end();

  const failures = [...tally.failures];
  if (failures.length === 0 && tally.passed === 0) {
    failures.push({ name: 'the run', detail: 'not one assertion was made' });
  } else if (failures.length === 0 && code !== 0) {
    failures.push({ name: 'the run', detail: `tap ended with exit code ${code}` });
  }
  for (const path of missing) failures.push({ name: path, detail: 'was not compiled' });
  for (const failure of failures) print(describeFailure(failure));
  if (failures.length > 0 && errors !== '') print(`\nstandard error of the tests:\n${errors}`);
  await reportCoverage(rawFolder);
  print('Counting assertions:');
  print(`${tally.passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

exit(await main());
