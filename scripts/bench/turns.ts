/** The most slices that a benchmark over HTTP makes per server. */
export const MAX_SLICES = 8;

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Prints a ratio, if both were measured, and whether it is what is hoped for. */
export function printRatio(
  candidate: string,
  baseline: string,
  rate: number,
  base: number | undefined,
  goal: number,
): void {
  if (base === undefined) return;
  const ratio = rate / base;
  const verdict = `goal ${goal}: ${ratio >= goal ? 'met' : 'missed'}`;
  console.log(
    `  ${`${candidate} : ${baseline}`.padEnd(84)}${ratio.toFixed(2).padStart(7)}  ${verdict}`,
  );
}
