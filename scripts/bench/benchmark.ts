import type { Candidate } from './rounds.ts';

/** What a candidate is compared to, and the ratio that is hoped for. Nothing fails when it is missed. */
export interface Comparison {
  readonly candidate: string;
  readonly baseline: string;
  readonly goal?: number;
}

/** One table: several ways of doing the same work. */
export interface Benchmark {
  readonly name: string;
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly comparisons: readonly Comparison[];
}

/** Refuses to compare ways that do not give the same result. */
export function assertSameResults(
  name: string,
  results: readonly (readonly [candidate: string, result: string])[],
): void {
  for (const [candidate, result] of results) {
    if (result !== results[0]![1]) throw new Error(`${name}: ${candidate} gives another result`);
  }
}
