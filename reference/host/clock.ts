/** The host's clock. Tests and the operator of a test clock can move it. */

/** Time as the host sees it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something when the clock reaches a time. Gives back a function that calls it off. */
  at(milliseconds: number, run: () => void): () => void;
  /** Moves the clock forward and runs what has become due by it. */
  advance(milliseconds: number): void;
}

/** The longest that setTimeout can wait; with more it would fire at once. */
const MAX_TIMEOUT = 2 ** 31 - 1;

interface Alarm {
  readonly due: number;
  readonly run: () => void;
  timer: NodeJS.Timeout | undefined;
}

/** A clock that runs with the system's, ahead of it by what it was moved. */
export function systemClock(systemNow: () => number = Date.now): Clock {
  const alarms = new Set<Alarm>();
  let ahead = 0;
  const now = () => systemNow() + ahead;

  function arm(alarm: Alarm): void {
    clearTimeout(alarm.timer);
    const wait = Math.min(Math.max(alarm.due - now(), 0), MAX_TIMEOUT);
    alarm.timer = setTimeout(() => ring(alarm), wait);
  }

  function ring(alarm: Alarm): void {
    // Too early if the wait was longer than a timer can be, or the system's clock was set back.
    if (now() < alarm.due) return arm(alarm);
    alarms.delete(alarm);
    alarm.run();
  }

  return {
    now,
    at(due, run) {
      const alarm: Alarm = { due, run, timer: undefined };
      alarms.add(alarm);
      arm(alarm);
      return () => {
        clearTimeout(alarm.timer);
        alarms.delete(alarm);
      };
    },
    advance(milliseconds) {
      ahead += milliseconds;
      for (const alarm of alarms) arm(alarm);
    },
  };
}
