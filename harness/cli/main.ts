#!/usr/bin/env node
// The command line. Handlers are loaded when they are called, so that `--help` and `list` start at once.
// Handlers return the exit code; only this file ends the process.

import { readFileSync } from 'node:fs';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../engine/errors.ts';
import { kitPath } from '../engine/paths.ts';
import type { ServerName } from './serve.ts';

const EXIT_CODES = `
Exit codes: 0 conformant, 1 violation, 2 wrong usage or target unreachable,
            3 nothing could be judged, 4 fault of the kit.`;

/** How long the process may take to end by itself. */
const LINGER_MS = 2000;

let exitCode = 0;

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('a positive integer is needed');
  return Number(text);
}

function collect(value: string, previous: string[]): string[] {
  return [...previous, ...value.split(',').filter((part) => part !== '')];
}

function version(): string {
  const manifest = JSON.parse(readFileSync(kitPath('package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

function addReportOptions(command: Command, kind: string): Command {
  return command
    .option('--json <file>', `the report as JSON (default: results/${kind}-<target>.json)`)
    .option('--text <file>', `the report as text (default: results/${kind}-<target>.txt)`)
    .option('--tap <file>', 'the report as TAP 14; - is standard output')
    .addOption(
      new Option('--should <policy>', 'whether a broken SHOULD is a warning or a failure')
        .choices(['warn', 'fail'])
        .default('warn'),
    )
    .option('--deadline <ms>', 'how long one request may take', positiveInteger, 5000);
}

function addFuzzOptions(command: Command): Command {
  return command
    .option('--exec <command>', 'the command that starts the adapter')
    .option('--seed <n>', 'the seed of an earlier run, to repeat it')
    .option('--runs <n>', 'how many inputs')
    .option('--path <path>', 'the path of a counterexample, to repeat it alone')
    .option('--save <file>', 'where a counterexample goes')
    .option('--deadline <ms>', 'how long an adapter may be silent while it owes an answer');
}

function buildProgram(): Command {
  const program = new Command('concordat')
    .description('Judges whether a server federates as the specification says.')
    .version(version())
    .exitOverride()
    .enablePositionalOptions()
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('after', EXIT_CODES);

  addReportOptions(
    program
      .command('run')
      .description('judge one host over HTTP')
      .requiredOption('--target <manifest>', 'the target manifest, a JSON file')
      .option('--class <name>', 'only checks of this class (repeatable)', collect, [])
      .option(
        '--id <prefix>',
        'only checks whose id, or a requirement of theirs, begins so (repeatable)',
        collect,
        [],
      )
      .addOption(
        new Option('--level <level>', 'only checks that cite a requirement of this level').choices([
          'must',
          'should',
        ]),
      )
      .option('--concurrency <n>', 'how many checks run at once', positiveInteger, 6),
    'run',
  ).action(async (options) => {
    const { runCommand } = await import('./run.ts');
    exitCode = await runCommand(options);
  });

  addReportOptions(
    program
      .command('smoke')
      .description('walk two hosts through a whole story')
      .argument('<flow>', 'the name of the flow, such as federate')
      .option('--target-a <manifest>', 'the first host (default: the reference host)')
      .option('--target-b <manifest>', 'the second host (default: the reference host)')
      .option('--relay <manifest>', "the relay of a flow that has one (default: the reference's)")
      .option('--kill', 'once more for each step, with hosts that are killed in the middle of it')
      .option('--step <name>', 'with --kill: only in steps whose name begins so, such as 04')
      .option('--jobs <n>', 'with --kill: how many rounds are played at once', positiveInteger, 2),
    'federate',
  ).action(async (flow, options) => {
    const { smokeCommand } = await import('./smoke.ts');
    exitCode = await smokeCommand(flow, options);
  });

  program
    .command('vectors')
    .description('judge a library by the vectors, through its adapter')
    .option('--exec <command>', 'the command that starts the adapter')
    .option('--id <prefix>', 'only cases whose id begins so')
    .option('--ops <names>', 'only these operations, separated by commas')
    .option('--json <file>', 'the results as JSON')
    .option('--deadline <ms>', 'how long an adapter may be silent while it owes an answer')
    .option('--list', 'list the cases instead of running them')
    .action(async (options) => {
      const { vectorsCommand } = await import('./vectors.ts');
      exitCode = await vectorsCommand(options);
    });

  const fuzz = program.command('fuzz').description('search for inputs that a library gets wrong');
  addFuzzOptions(
    fuzz
      .command('canonical')
      .description('random JSON texts, canonicalized by an adapter and by the oracle'),
  ).action(async (options) => {
    const { fuzzCanonicalCommand } = await import('./fuzz.ts');
    exitCode = await fuzzCanonicalCommand(options);
  });
  addFuzzOptions(
    fuzz
      .command('merge')
      .description(
        'random sets of records in random orders, merged by an adapter and by the oracle',
      ),
  ).action(async (options) => {
    const { fuzzMergeCommand } = await import('./fuzz-merge.ts');
    exitCode = await fuzzMergeCommand(options);
  });

  addServer('serve', 'host', '--port, --base-url, --data, --development, …');
  addServer('relay', 'relay', '--port, --base-url, --data, --metrics-with-dids, …');
  addServer('directory', 'directory', '--port, --base-url, --data, …');
  function addServer(name: string, server: ServerName, options: string): void {
    program
      .command(name)
      .description(`start the reference ${server}; all options are its own (${options})`)
      .argument('[options...]')
      .allowUnknownOption()
      .helpOption(false)
      .action(async (_words: string[], _options: object, command: Command) => {
        const { serveCommand } = await import('./serve.ts');
        exitCode = await serveCommand(server, command.args);
      });
  }

  program
    .command('ctl')
    .description('operate a host through its own HTTP API (ctl --help shows the commands)')
    .argument('[words...]')
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(async (_words: string[], _options: object, command: Command) => {
      const { ctlCommand } = await import('./ctl.ts');
      exitCode = await ctlCommand(command.args);
    });

  program
    .command('list')
    .description('list what can be judged')
    .addArgument(
      new Argument('[what]', 'what to list')
        .choices(['requirements', 'checks', 'vectors', 'flows'])
        .default('checks'),
    )
    .action(async (what) => {
      const { listCommand } = await import('./list.ts');
      exitCode = await listCommand(what);
    });

  program
    .command('explain')
    .description('show the sentence of a requirement, and what judges it')
    .argument('<id>', 'the id of a requirement, a check or a vector')
    .action(async (id) => {
      const { explainCommand } = await import('./explain.ts');
      exitCode = await explainCommand(id);
    });
  return program;
}

async function main(): Promise<void> {
  // A reader such as `head` may have seen enough before everything is written.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCode);
    throw error;
  });
  try {
    await buildProgram().parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has written its message already; help and version are no mistakes.
      exitCode = error.exitCode === 0 ? 0 : 2;
    } else if (error instanceof UsageError) {
      process.stderr.write(`concordat: ${error.message}\n`);
      if ('output' in error && typeof error.output === 'string' && error.output.trim() !== '') {
        process.stderr.write(`its last output:\n${error.output.trim()}\n`);
      }
      exitCode = 2;
    } else {
      process.stderr.write(
        `concordat: a fault of the kit: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      exitCode = 4;
    }
  }
  process.exitCode = exitCode;
  // Everything is written by now. Should anything still be open, it must not keep the caller waiting for the verdict.
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

await main();
