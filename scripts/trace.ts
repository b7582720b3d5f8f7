#!/usr/bin/env node
// Follows every requirement to what judges it, and every citation back to its requirement.
//
//   trace                     lists the gaps; exit code 1 if there are any
//   trace --table             prints the coverage table of CONFORMANCE.md
//   trace --accept <id…>      says that what cites these sentences was read against them; --all for every sentence

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { projectRoot } from './project.ts';
import { acceptReviews, coverageTable, findGaps } from './trace-rules.ts';
import type { ProblemGroup, TraceInput } from './trace-rules.ts';
import { readReviewed, readTraceInput } from './trace-sources.ts';

/** Runs the gate on a project and gives the exit code: 0 clean, 1 gaps, 2 usage. */
export async function trace(
  root: string,
  options: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const [option, ...ids] = options;
  if (option === undefined) return report(await readTraceInput(root), print);
  if (option === '--table' && ids.length === 0) {
    print(coverageTable(await readTraceInput(root)));
    return 0;
  }
  if (option === '--accept' && ids.length > 0) return accept(root, ids, print);
  print('usage: trace [--table | --accept <id…> | --accept --all]');
  return 2;
}

function report(input: TraceInput, print: (text: string) => void): number {
  const groups = findGaps(input);
  for (const group of groups) print(formatGroup(group));
  const { requirements, vectors, checks, mutants, exclusions } = input;
  const gaps = groups.reduce((sum, { problems }) => sum + problems.length, 0);
  print(
    `trace: ${requirements.length} requirements, ${vectors.length} vectors, ${checks.length} checks and flows, ` +
      `${mutants.length} mutants, ${exclusions.length} exclusions: ${gaps === 0 ? 'no gaps' : `${gaps} gaps`}`,
  );
  return gaps === 0 ? 0 : 1;
}

function formatGroup({ title, advice, problems }: ProblemGroup): string {
  return `${title} (${problems.length}):\n${problems.map((problem) => `  ${problem}`).join('\n')}\n  -> ${advice}\n`;
}

async function accept(
  root: string,
  ids: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { requirements } = await readTraceInput(root);
  const all = ids.length === 1 && ids[0] === '--all';
  const before = readReviewed(root);
  let after: Record<string, string>;
  try {
    after = acceptReviews(before, requirements, all ? 'all' : ids);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    print(error.message);
    return 2;
  }
  writeFileSync(join(root, 'spec/reviewed.json'), `${JSON.stringify(after, null, 2)}\n`);
  const changed = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const id of changed) if (before[id] === after[id]) changed.delete(id);
  print(`marked ${changed.size} as reviewed in spec/reviewed.json`);
  return 0;
}

if (import.meta.url === new URL(argv[1] ?? '', 'file:').href) {
  try {
    exit(await trace(projectRoot, argv.slice(2), (text) => stdout.write(`${text}\n`)));
  } catch (error) {
    stderr.write(`trace: ${error instanceof Error ? error.message : String(error)}\n`);
    exit(1);
  }
}
