#!/usr/bin/env node
/**
 * Runs every mutant against the checks and vectors that cite what it breaks, and writes which of them saw it.
 *
 * `kill-matrix.js [--mutant <part of a name>] [--missing] [--first] [--shard 1/2] [--jobs n]`. `--missing` runs only mutants that
 * the written matrix has no row for, `--first` stops at the first sight of each breach, `--shard` runs a part. Exit code 0 when the unchanged reference is clean, every mutant
 * is killed for each requirement that it names, and every MUST that anything judges has a mutant.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { loadVectorFiles, type VectorCase } from '../harness/adapter/vector-files.ts';
import { AdapterFault } from '../harness/adapter/client.ts';
import { PROTOCOL_CASES, judgeCase, runVectors } from '../harness/adapter/run-vectors.ts';
import type { Answerer } from '../harness/adapter/protocol.ts';
import { allChecks } from '../harness/checks/index.ts';
import { readManifest, type TargetManifest } from '../harness/engine/manifest.ts';
import { loadSpecification } from '../harness/engine/requirements.ts';
import { runChecks, type CheckReport } from '../harness/engine/runner.ts';
import { allMutants, type NamedMutant } from '../mutants/index.ts';
import { answer as answerByReference } from '../reference/adapter/operations.ts';
import { projectRoot, readJsonIfThere } from './project.ts';
import { replaceGenerated } from './gen.ts';

const TARGET = 'examples/targets/reference.json';
const MATRIX = 'mutants/kill-matrix.json';
/** How many checks are run at a time against one mutant. */
const CONCURRENCY = 4;

/** Which checks and vectors saw a mutant break a requirement. */
export interface Kill {
  requirement: string;
  mutant: string;
  by: string[];
}

const { requirements } = loadSpecification();
const cases = [...loadVectorFiles().values()].flatMap((file) => file.cases);

function referenceManifest(): Record<string, unknown> {
  return readJsonIfThere(projectRoot, TARGET) as Record<string, unknown>;
}

/** The reference target, started through `host-main.js` with the name of a mutant. */
function manifestOf(mutant: NamedMutant): TargetManifest {
  const manifest = referenceManifest();
  const start = manifest['start'] as Record<string, unknown>;
  const change = (command: string[]): string[] =>
    command.flatMap((part) =>
      part.endsWith('reference/host/main.js')
        ? ['build/mutants/host-main.js', mutant.name]
        : [part],
    );
  const commands = Object.entries(start).flatMap(([name, value]) =>
    name === 'command' || name.endsWith('_command') ? [[name, change(value as string[])]] : [],
  );
  return readManifest(
    {
      ...manifest,
      name: mutant.name,
      start: {
        ...start,
        ...(Object.fromEntries(commands) as Record<string, string[]>),
      },
    },
    join(projectRoot, TARGET),
  );
}

async function killsOfHost(mutant: NamedMutant, isFirstEnough: boolean): Promise<Kill[]> {
  const checks = allChecks.filter((check) =>
    check.requirements.some((id) => mutant.requirements.includes(id)),
  );
  if (checks.length === 0) return mutant.requirements.map((id) => kill(id, mutant, []));
  const manifest = manifestOf(mutant);
  const reports: CheckReport[] = [];
  const sights = (id: string): string[] =>
    reports
      .filter((check) => check.requirements.includes(id) && sawBroken(check, id))
      .map((check) => check.id);
  const size = isFirstEnough ? CONCURRENCY : checks.length;
  for (let next = 0; next < checks.length; next += size) {
    const some = checks
      .slice(next, next + size)
      .filter(({ requirements: cited }) =>
        mutant.requirements.some((id) => cited.includes(id) && sights(id).length === 0),
      );
    if (some.length === 0) continue;
    const run = await runChecks({
      manifest,
      checks: some,
      requirements,
      concurrency: CONCURRENCY,
    });
    reports.push(...run.checks);
  }
  return mutant.requirements.map((id) => kill(id, mutant, sights(id)));
}

/** A check sees a breach where it observes it, or where the request that should have shown it is not answered. */
function sawBroken(check: CheckReport, id: string): boolean {
  const tally = check.tallies.get(id);
  if (tally === undefined) return check.no_answer !== undefined;
  return tally.failed > 0;
}

/**
 * Which checks and vectors see a mutant break each requirement that it names.
 *
 * @param isFirstEnough whether no more checks are run once each breach was seen
 */
export async function killsOf(mutant: NamedMutant, isFirstEnough = false): Promise<Kill[]> {
  return mutant.kind === 'host'
    ? await killsOfHost(mutant, isFirstEnough)
    : await killsOfAdapter(mutant);
}

async function killsOfAdapter(mutant: NamedMutant): Promise<Kill[]> {
  if (mutant.requirements.some((id) => id.startsWith('adapter-'))) {
    const failed = await failedProtocolCases(`build/mutants/adapter-main.js ${mutant.name}`);
    return mutant.requirements.map((id) =>
      kill(
        id,
        mutant,
        failed.filter((entry) => entry.requires.includes(id)).map((entry) => entry.id),
      ),
    );
  }
  const answerer = answererOf(mutant);
  const kills: Kill[] = [];
  for (const id of mutant.requirements) {
    const by: string[] = [];
    for (const entry of cases.filter((entry) => entry.requires.includes(id))) {
      if (!(await passes(answerer, entry))) by.push(entry.id);
    }
    kills.push(kill(id, mutant, by.slice(0, 5)));
  }
  return kills;
}

/**
 * Runs what the adapter protocol itself demands, in a process, because that is what it is about. A case without a verdict,
 * because the program could no longer be talked to, has failed.
 */
async function failedProtocolCases(program: string): Promise<VectorCase[]> {
  const passed = new Set<string>();
  const command = `"${process.execPath}" ${program}`;
  try {
    await runVectors(command, [], {
      deadlineMs: 2_000,
      onResult: (result) => result.passed && passed.add(result.case.id),
    });
  } catch (error) {
    if (!(error instanceof AdapterFault)) throw error;
  }
  return PROTOCOL_CASES.filter(({ id }) => !passed.has(id));
}

function answererOf(mutant: NamedMutant): Answerer {
  return {
    ask: (op, input) =>
      Promise.resolve(
        mutant.kind === 'adapter'
          ? mutant.answer(op, input, answerByReference)
          : answerByReference(op, input),
      ),
  };
}

async function passes(answerer: Answerer, entry: VectorCase): Promise<boolean> {
  return (await judgeCase(answerer, entry)).passed;
}

function kill(requirement: string, mutant: NamedMutant, by: string[]): Kill {
  return { requirement, mutant: mutant.name, by: by.sort() };
}

/** The unchanged reference, judged by everything: what it shows must be clean, or no kill means anything. */
async function judgeReference(): Promise<string[]> {
  const unclean: string[] = [];
  for (const entry of cases) {
    const answerer: Answerer = {
      ask: (op, input) => Promise.resolve(answerByReference(op, input)),
    };
    if (!(await passes(answerer, entry))) unclean.push(`vector ${entry.id}`);
  }
  for (const entry of await failedProtocolCases('build/reference/adapter/main.js')) {
    unclean.push(`vector ${entry.id}`);
  }
  const manifest = readManifest(referenceManifest(), join(projectRoot, TARGET));
  const run = await runChecks({ manifest, checks: allChecks, requirements });
  for (const check of run.checks) {
    if (check.verdict !== 'pass') unclean.push(`check ${check.id}: ${check.verdict}`);
  }
  return unclean;
}

/** MUSTs that a check or vector judges, and that no mutant breaks. */
function withoutMutant(): string[] {
  const judged = new Set([
    ...allChecks.flatMap((check) => check.requirements),
    ...[...cases, ...PROTOCOL_CASES].flatMap((entry) => entry.requires),
  ]);
  const broken = new Set(allMutants.flatMap((mutant) => mutant.requirements));
  return [...requirements.values()]
    .filter(({ id, level }) => level.startsWith('MUST') && judged.has(id) && !broken.has(id))
    .map(({ id }) => id);
}

async function inParallel<T, R>(
  items: readonly T[],
  jobs: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return results;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      mutant: { type: 'string' },
      missing: { type: 'boolean', default: false },
      first: { type: 'boolean', default: false },
      shard: { type: 'string', default: '1/1' },
      jobs: { type: 'string', default: '3' },
    },
  });
  const { missing: isMissingOnly, first, shard } = values;
  const whole = values.mutant === undefined && !isMissingOnly && shard === '1/1';
  const mutants = inShard(
    allMutants
      .filter(({ name }) => name.includes(values.mutant ?? ''))
      .filter(({ name }) => !isMissingOnly || !hasRow(name)),
    shard,
  );
  const unclean = whole ? await judgeReference() : [];
  for (const line of unclean) console.log(`unclean   the unchanged reference: ${line}`);
  if (whole && unclean.length === 0) console.log('clean     the unchanged reference');

  const kills = (
    await inParallel(mutants, Number(values.jobs), async (mutant) => {
      const begin = performance.now();
      const found = await killsOf(mutant, first).catch((error: unknown) => {
        console.log(
          `fault     ${mutant.name}: ${error instanceof Error ? error.message : String(error)}`,
        );
        return mutant.requirements.map((id) => kill(id, mutant, []));
      });
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      for (const { requirement, by } of found) {
        const word = by.length > 0 ? 'killed  ' : 'SURVIVED';
        console.log(`${word}  ${mutant.name}  ${requirement}  ${by.join(', ')}  (${seconds} s)`);
      }
      return found;
    })
  ).flat();
  const survived = kills.filter(({ by }) => by.length === 0);
  const missing = withoutMutant();
  for (const id of missing) console.log(`no mutant ${id}`);
  writeMatrix(whole ? kills : [...committedKills(kills), ...kills], missing);
  console.log(
    `${mutants.length} mutants; ${kills.length - survived.length} of ${kills.length} breaches seen, ${survived.length} survived; ` +
      `${missing.length} judged requirements without a mutant; reference ${unclean.length === 0 ? 'clean' : 'NOT clean'}`,
  );
  return survived.length + missing.length + unclean.length === 0 ? 0 : 1;
}

/** Whether the written matrix has a row for a mutant in which it is seen. */
function hasRow(name: string): boolean {
  writtenRows ??= new Set(
    (readJsonIfThere(projectRoot, MATRIX) as { kills: Kill[] } | undefined)?.kills
      .filter(({ by }) => by.length > 0)
      .map(({ mutant }) => mutant),
  );
  return writtenRows.has(name);
}

let writtenRows: Set<string> | undefined;

/** Every n-th of a list: `2/3` is the second, fifth and so on. */
function inShard<T>(items: readonly T[], shard: string): T[] {
  const [part = 1, parts = 1] = shard.split('/').map(Number);
  return items.filter((_, index) => index % parts === part - 1);
}

/** The rows of the written matrix for mutants that are still there and were not run now. */
function committedKills(run: readonly Kill[]): Kill[] {
  const matrix = readJsonIfThere(projectRoot, MATRIX) as { kills: Kill[] } | undefined;
  const there = new Set(allMutants.map(({ name }) => name));
  const done = new Set(run.map(({ mutant }) => mutant));
  return (matrix?.kills ?? []).filter(({ mutant }) => there.has(mutant) && !done.has(mutant));
}

/** Writes the matrix, and its summary into CONFORMANCE.md. No clock time, so that an unchanged run changes nothing. */
function writeMatrix(kills: readonly Kill[], missing: readonly string[]): void {
  const sorted = [...kills].sort(
    (a, b) => compare(a.requirement, b.requirement) || compare(a.mutant, b.mutant),
  );
  const matrix = { kills: sorted, without_mutant: missing };
  writeFileSync(join(projectRoot, MATRIX), `${JSON.stringify(matrix, null, 2)}\n`);
  const page = join(projectRoot, 'CONFORMANCE.md');
  const text = replaceGenerated(readFileSync(page, 'utf8'), 'kill-matrix', summary(kills, missing));
  if (text !== undefined) writeFileSync(page, text);
}

function summary(kills: readonly Kill[], missing: readonly string[]): string {
  const names = (list: readonly Kill[]): number => new Set(list.map(({ mutant }) => mutant)).size;
  const seen = kills.filter(({ by }) => by.length > 0);
  return [
    '',
    `${names(kills)} mutants break ${new Set(kills.map(({ requirement }) => requirement)).size} requirements;`,
    `${seen.length} of ${kills.length} breaches were seen by a check or vector that cites the requirement, ${kills.length - seen.length} survived,`,
    `and ${missing.length} requirements that something judges have no mutant. Row by row: \`${MATRIX}\`.`,
    '',
  ].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  // A check that has ended may have left a connection behind.
  process.exit(await main());
}
