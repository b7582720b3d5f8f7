/**
 * Measures core and host against what they could be measured by:
 * `npm run bench -- [--only <name>] [--json <file>] [--slices <n>]`.
 *
 * The figures are for people. Only ratios within one run mean something, and no goal that is missed makes this fail.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Benchmark } from './benchmark.ts';
import { createCanonicalBenchmark } from './canonical.ts';
import { createContentIdBenchmark } from './content-id.ts';
import { createDeliveryBenchmark } from './delivery.ts';
import { benchDeposits } from './deposits.ts';
import { createDirectoryLogBenchmark } from './directory-log.ts';
import { createEnvelopeBenchmark } from './envelope.ts';
import { benchFanOut } from './fan-out.ts';
import { benchInbox } from './inbox.ts';
import { createMailboxRequestBenchmark } from './mailbox-request.ts';
import { createParseBenchmark } from './parse.ts';
import {
  createRecordIdBenchmark,
  createRecordVerifyBenchmark,
  createRedactBenchmark,
} from './record.ts';
import { type CandidateResult, measureRounds, pairedRatio } from './rounds.ts';
import { benchSync } from './sync.ts';
import { createMergeBenchmark, createViewBenchmark } from './thread.ts';
import { MAX_SLICES } from './turns.ts';
import { benchWrites } from './writes.ts';

const ROUNDS = 41;
const SLICE_MILLISECONDS = 12;

const BENCHMARKS: Readonly<Record<string, () => Benchmark>> = {
  canonical: createCanonicalBenchmark,
  'content-id': createContentIdBenchmark,
  parse: createParseBenchmark,
  delivery: createDeliveryBenchmark,
  'record-id': createRecordIdBenchmark,
  'record-verify': createRecordVerifyBenchmark,
  redact: createRedactBenchmark,
  merge: createMergeBenchmark,
  view: createViewBenchmark,
  envelope: createEnvelopeBenchmark,
  'mailbox-request': createMailboxRequestBenchmark,
  'directory-log': createDirectoryLogBenchmark,
};

/** Those that measure a whole host over HTTP; each prints what it finds. */
const HOST_BENCHMARKS: Readonly<Record<string, (slices: number) => Promise<void>>> = {
  inbox: benchInbox,
  'fan-out': benchFanOut,
  writes: benchWrites,
  sync: benchSync,
  deposits: benchDeposits,
};
const DEFAULT_SLICES = 3;

interface Ratio {
  readonly candidate: string;
  readonly baseline: string;
  readonly ratio: number;
  readonly goal?: number;
}

interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly candidates: readonly { readonly name: string; readonly perSecond: number }[];
  readonly ratios: readonly Ratio[];
}

async function runBenchmark({ name, title, candidates, comparisons }: Benchmark): Promise<Outcome> {
  const results = await measureRounds(candidates, {
    rounds: ROUNDS,
    sliceMilliseconds: SLICE_MILLISECONDS,
  });
  const byName = new Map(results.map((result) => [result.name, result]));
  const resultOf = (candidate: string): CandidateResult => {
    const result = byName.get(candidate);
    if (result === undefined) throw new Error(`${name} has no candidate ${candidate}`);
    return result;
  };
  return {
    name,
    title,
    candidates: results.map((result) => ({
      name: result.name,
      perSecond: Math.round(result.perSecond),
    })),
    ratios: comparisons.map(({ candidate, baseline, goal }) => ({
      candidate,
      baseline,
      ratio: Number(pairedRatio(resultOf(candidate), resultOf(baseline)).toFixed(3)),
      ...(goal === undefined ? {} : { goal }),
    })),
  };
}

function formatOutcome({ name, title, candidates, ratios }: Outcome): string {
  const lines = [`${name}: ${title}`, ''];
  for (const candidate of candidates) {
    lines.push(`  ${candidate.name.padEnd(52)}${String(candidate.perSecond).padStart(9)} /s`);
  }
  lines.push('');
  for (const { candidate, baseline, ratio, goal } of ratios) {
    const verdict = goal === undefined ? '' : `  goal ${goal}: ${ratio >= goal ? 'met' : 'missed'}`;
    lines.push(
      `  ${`${candidate} : ${baseline}`.padEnd(58)}${ratio.toFixed(2).padStart(6)}${verdict}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, json: { type: 'string' }, slices: { type: 'string' } },
  });
  const all = [...Object.keys(BENCHMARKS), ...Object.keys(HOST_BENCHMARKS)];
  const names = values.only === undefined ? all : [values.only];
  const unknown = names.find((name) => !all.includes(name));
  const slices = Number(values.slices ?? DEFAULT_SLICES);
  if (unknown !== undefined) {
    console.error(`No benchmark ${unknown}; there are ${all.join(', ')}.`);
    return 2;
  }
  if (!Number.isInteger(slices) || slices < 1 || slices > MAX_SLICES) {
    console.error(`--slices is a number from 1 to ${MAX_SLICES}.`);
    return 2;
  }
  console.log(
    `Median of ${ROUNDS} paired rounds, CPU time, Node ${process.versions.node}; more is better.\n`,
  );
  const outcomes: Outcome[] = [];
  for (const name of names) {
    const create = BENCHMARKS[name];
    if (create === undefined) {
      await HOST_BENCHMARKS[name]!(slices);
      continue;
    }
    const outcome = await runBenchmark(create());
    console.log(formatOutcome(outcome));
    outcomes.push(outcome);
  }
  if (values.json !== undefined) {
    const report = { node: process.versions.node, rounds: ROUNDS, benchmarks: outcomes };
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  return 0;
}

process.exitCode = await main();
