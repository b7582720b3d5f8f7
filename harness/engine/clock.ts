// Waiting. The kit never sleeps for a fixed time: it polls a condition, and gives up at a deadline.

import { setTimeout as pause } from 'node:timers/promises';
import { TargetFault } from './errors.ts';

export interface UntilOptions {
  deadline_ms?: number;
  /** Longest pause between two polls; the first ones are shorter. */
  interval_ms?: number;
}

/**
 * Polls until `probe` gives something other than `undefined`, `null` or `false`, and returns that.
 *
 * @throws {TargetFault} naming `description` when the deadline passes
 */
export async function until<T>(
  description: string,
  probe: () => T | Promise<T>,
  options: UntilOptions = {},
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = options.deadline_ms ?? 5000;
  const longest = options.interval_ms ?? 100;
  const end = performance.now() + deadline;
  let interval = 5;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) {
      return value as Exclude<T, undefined | null | false>;
    }
    if (performance.now() >= end) {
      throw new TargetFault(`waited ${deadline} ms in vain for: ${description}`);
    }
    await pause(Math.min(interval, Math.max(1, end - performance.now())));
    interval = Math.min(longest, interval * 1.5);
  }
}

/** Settles as `work` does, or rejects with `onLate()` when the deadline passes first. */
export async function within<T>(
  work: Promise<T>,
  deadline_ms: number,
  onLate: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(onLate()), deadline_ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
