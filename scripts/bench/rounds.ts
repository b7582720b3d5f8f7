/**
 * Paired rounds: in every round each candidate runs in turn for a slice of time, in reversed order every other
 * round. What counts is the ratio of two candidates within one round, because the speed of a shared machine changes
 * from one second to the next; the result is the median of these ratios. Time is CPU time of this process.
 */

/**
 * One way of doing the work of a benchmark, once. What it returns is only there so that it is not optimised away; a promise
 * is waited for.
 */
export interface Candidate {
  readonly name: string;
  readonly run: () => unknown;
}

/** How long to measure. */
export interface RoundOptions {
  readonly rounds: number;
  readonly sliceMilliseconds: number;
}

/** What was measured of one candidate. */
export interface CandidateResult {
  readonly name: string;
  /** Median of the runs per second of CPU time. */
  readonly perSecond: number;
  /** Runs per second in each round. */
  readonly rates: readonly number[];
}

/** Runs all candidates in paired rounds, after a warm-up. */
export async function measureRounds(
  candidates: readonly Candidate[],
  options: RoundOptions,
): Promise<CandidateResult[]> {
  const batches: number[] = [];
  for (const candidate of candidates) batches.push(await findBatchSize(candidate, options));
  const rates: number[][] = candidates.map(() => []);
  for (let round = 0; round < options.rounds; round++) {
    for (let turn = 0; turn < candidates.length; turn++) {
      const index = round % 2 === 0 ? turn : candidates.length - 1 - turn;
      rates[index]!.push(await measureSlice(candidates[index]!, batches[index]!));
    }
  }
  return candidates.map(({ name }, index) => ({
    name,
    perSecond: median(rates[index]!),
    rates: rates[index]!,
  }));
}

/** The median of the ratios of two candidates, round by round. */
export function pairedRatio(candidate: CandidateResult, baseline: CandidateResult): number {
  return median(candidate.rates.map((rate, round) => rate / baseline.rates[round]!));
}

/** Warms a candidate up and finds how many runs fill a slice. */
async function findBatchSize(
  candidate: Candidate,
  { sliceMilliseconds }: RoundOptions,
): Promise<number> {
  let batch = 1;
  for (;;) {
    const milliseconds = await measureBatch(candidate, batch);
    if (milliseconds >= sliceMilliseconds) {
      return Math.max(1, Math.round((batch * sliceMilliseconds) / milliseconds));
    }
    batch *= 2;
  }
}

async function measureSlice(candidate: Candidate, batch: number): Promise<number> {
  return (batch * 1000) / (await measureBatch(candidate, batch));
}

/** The milliseconds of CPU time that a batch takes. */
async function measureBatch(candidate: Candidate, batch: number): Promise<number> {
  const started = process.cpuUsage();
  await runBatch(candidate, batch);
  const { user, system } = process.cpuUsage(started);
  return Math.max(1, user + system) / 1000;
}

async function runBatch({ run }: Candidate, batch: number): Promise<void> {
  for (let done = 0; done < batch; done++) {
    sink = run();
    if (sink instanceof Promise) await sink;
  }
}

// Holding on to the last result keeps the compiler from dropping the work.
export let sink: unknown;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle]!;
  return sorted.length % 2 === 1 ? upper : (upper + sorted[middle - 1]!) / 2;
}
