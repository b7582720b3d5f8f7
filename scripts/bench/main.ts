/**
 * Measures core against what it could be measured by: `npm run bench -- [--only <name>] [--json <file>]`.
 *
 * The figures are for people. Only ratios within one run mean something, and no goal that is missed makes this fail.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Benchmark } from './benchmark.ts';
import { createCanonicalBenchmark } from './canonical.ts';
import { createContentIdBenchmark } from './content-id.ts';
import { createDeliveryBenchmark } from './delivery.ts';
import { createParseBenchmark } from './parse.ts';
import { type CandidateResult, measureRounds, pairedRatio } from './rounds.ts';

const ROUNDS = 41;
const SLICE_MILLISECONDS = 12;

const BENCHMARKS: Readonly<Record<string, () => Benchmark>> = {
  canonical: createCanonicalBenchmark,
  'content-id': createContentIdBenchmark,
  parse: createParseBenchmark,
  delivery: createDeliveryBenchmark,
};

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

function runBenchmark({ name, title, candidates, comparisons }: Benchmark): Outcome {
  const results = measureRounds(candidates, {
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

function main(): number {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, json: { type: 'string' } },
  });
  const names = values.only === undefined ? Object.keys(BENCHMARKS) : [values.only];
  const unknown = names.find((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown !== undefined) {
    console.error(`No benchmark ${unknown}; there are ${Object.keys(BENCHMARKS).join(', ')}.`);
    return 2;
  }
  console.log(
    `Median of ${ROUNDS} paired rounds, CPU time, Node ${process.versions.node}; more is better.\n`,
  );
  const outcomes = names.map((name) => {
    const outcome = runBenchmark(BENCHMARKS[name]!());
    console.log(formatOutcome(outcome));
    return outcome;
  });
  if (values.json !== undefined) {
    const report = { node: process.versions.node, rounds: ROUNDS, benchmarks: outcomes };
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  return 0;
}

process.exitCode = main();
