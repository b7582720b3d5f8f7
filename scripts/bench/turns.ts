/** The most slices that a benchmark over HTTP makes per server. */
export const MAX_SLICES = 8;

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
