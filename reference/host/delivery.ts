/** The queue of outgoing deliveries: one worker for each peer, and every step in the log. */
import type { Clock } from './clock.ts';
import type { DeadLettered, Delivered, Enqueued, Failed, LogEntry } from './events.ts';
import {
  type DeliveryState,
  findPending,
  type PendingDelivery,
  peerOrigin,
} from './projections/delivery-state.ts';
import { formatTimestamp, timestampToMilliseconds } from '../core/time.ts';

/** How an attempt ended. */
export interface AttemptOutcome {
  /** The status of the answer; undefined if there was none. */
  readonly status: number | undefined;
  /** The `code` of a problem document. */
  readonly code?: string | undefined;
  /** The `Retry-After` of the answer. */
  readonly retryAfter?: string | undefined;
  /** What went wrong, for people. */
  readonly error: string;
}

/** What follows from an answer. */
export type Verdict = 'delivered' | 'dead' | 'retry';

const PERMANENT_STATUSES: ReadonlySet<number> = new Set([400, 410, 413, 415, 422]);

/**
 * What follows from the end of an attempt.
 *
 * Spec: `delivery-success`, `delivery-replay-success`, `delivery-permanent`, `delivery-retry`.
 */
export function classifyOutcome({ status, code }: AttemptOutcome): Verdict {
  if (status === undefined) return 'retry';
  if (status >= 200 && status <= 299) return 'delivered';
  if (status === 422 && code === 'replay') return 'delivered';
  return PERMANENT_STATUSES.has(status) ? 'dead' : 'retry';
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * How long after each failure the next attempt is made. After one failure more the delivery is given
 * up.
 *
 * Spec: `delivery-schedule`, `delivery-dead-letter`.
 */
export const BACKOFF_SCHEDULE: readonly number[] = [
  30 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  6 * HOUR,
  24 * HOUR,
];

/** The last time that can be written. */
const END_OF_TIME = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * The time that a `Retry-After` names, in seconds from now or as an HTTP date; undefined if it names
 * none.
 */
export function parseRetryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  const time = /^\d+$/.test(trimmed) ? now + Number(trimmed) * SECOND : Date.parse(trimmed);
  return Number.isNaN(time) ? undefined : Math.min(time, END_OF_TIME);
}

/**
 * The time of the next attempt, or undefined if there is to be none.
 *
 * Spec: `delivery-schedule`, `delivery-retry-after`.
 *
 * @param failures how many attempts have failed, this one included
 */
export function nextAttempt(
  failures: number,
  retryAfter: string | undefined,
  now: number,
  schedule: readonly number[],
): number | undefined {
  const wait = schedule[failures - 1];
  if (wait === undefined) return undefined;
  return Math.max(now + wait, parseRetryAfter(retryAfter, now) ?? 0);
}

/**
 * The name of the queue in which a delivery waits. Those of one queue are made one after another.
 *
 * Spec: `delivery-order`, `delivery-peers-independent`.
 */
export function queueOf({ recipient }: DeliveryName): string {
  return peerOrigin(recipient);
}

/** What the queue works with. */
export interface DeliveryTools {
  readonly clock: Clock;
  readonly state: () => DeliveryState;
  readonly append: (event: Delivered | Failed | DeadLettered) => Promise<unknown>;
  /** Makes one attempt. It never throws. */
  readonly attempt: (delivery: PendingDelivery) => Promise<AttemptOutcome>;
  readonly classify: (outcome: AttemptOutcome) => Verdict;
  readonly schedule: readonly number[];
  readonly nextAttempt: typeof nextAttempt;
  readonly queueOf: typeof queueOf;
  readonly onError: (error: unknown) => void;
}

/** A delivery by what names it. */
type DeliveryName = Pick<PendingDelivery, 'activity' | 'recipient'>;

interface Worker {
  /** What is due, in the order in which it became so. */
  readonly due: DeliveryName[];
  running: Promise<void> | undefined;
}

/** How long the queue waits when the log can not be written. */
const LOG_FAULT_WAIT = SECOND;

/**
 * Sends what is pending. It holds nothing of its own but an order: what is pending, and how often it
 * failed, is the fold of the log.
 *
 * Spec: `delivery-order`, `delivery-peers-independent`, `delivery-restart`,
 * `delivery-crash-not-failure`.
 */
export class DeliveryQueue {
  readonly #tools: DeliveryTools;
  readonly #workers = new Map<string, Worker>();
  readonly #alarms = new Set<() => void>();
  #isStopped = false;

  constructor(tools: DeliveryTools) {
    this.#tools = tools;
  }

  /** Takes up what was pending when the host ended last. */
  start(): void {
    for (const peer of this.#tools.state().values()) {
      for (const delivery of peer.pending.values()) this.#resume(delivery);
    }
  }

  /** Tells the queue what was logged, so that it begins with new deliveries. */
  notice(entry: LogEntry): void {
    if (entry.kind === 'enqueued') this.#enqueue(entry);
  }

  /** Lets attempts that are under way end, and begins no other. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const cancel of this.#alarms) cancel();
    await Promise.all([...this.#workers.values()].map((worker) => worker.running));
  }

  #enqueue({ activity, recipients }: Enqueued): void {
    for (const recipient of recipients) this.#makeDue({ activity, recipient });
  }

  #resume(delivery: PendingDelivery): void {
    const { nextAttemptAt } = delivery;
    if (nextAttemptAt === undefined) this.#makeDue(delivery);
    else this.#makeDueAt(delivery, timestampToMilliseconds(nextAttemptAt));
  }

  #makeDueAt(delivery: DeliveryName, time: number): void {
    if (time <= this.#tools.clock.now()) return this.#makeDue(delivery);
    const cancel = this.#tools.clock.at(time, () => {
      this.#alarms.delete(cancel);
      this.#makeDue(delivery);
    });
    this.#alarms.add(cancel);
  }

  #makeDue(delivery: DeliveryName): void {
    const queue = this.#tools.queueOf(delivery);
    let worker = this.#workers.get(queue);
    if (!worker) {
      worker = { due: [], running: undefined };
      this.#workers.set(queue, worker);
    }
    worker.due.push(delivery);
    worker.running ??= this.#run(queue, worker);
  }

  async #run(queue: string, worker: Worker): Promise<void> {
    // Not in the same turn: whoever enqueued is to be answered first.
    await new Promise(setImmediate);
    for (let at = 0; at < worker.due.length && !this.#isStopped; at++) {
      const pending = findPending(this.#tools.state(), worker.due[at]!);
      if (pending) await this.#deliver(pending);
      // A long queue is cut off at the front now and then, not at every step.
      if (at === 1000) at -= worker.due.splice(0, at).length;
    }
    worker.running = undefined;
    if (!this.#isStopped) this.#workers.delete(queue);
  }

  async #deliver(pending: PendingDelivery): Promise<void> {
    const outcome = await this.#tools.attempt(pending);
    // An attempt that the end of the host cut off is no failure; it is made again.
    if (this.#isStopped && outcome.status === undefined) return;
    const event = this.#eventOf(pending, outcome);
    try {
      await this.#tools.append(event);
    } catch (error) {
      this.#tools.onError(error);
      this.#makeDueAt(pending, this.#tools.clock.now() + LOG_FAULT_WAIT);
      return;
    }
    if (event.kind === 'failed') {
      this.#makeDueAt(pending, timestampToMilliseconds(event.nextAttemptAt));
    }
  }

  #eventOf(
    { activity, recipient, attempts }: PendingDelivery,
    outcome: AttemptOutcome,
  ): Delivered | Failed | DeadLettered {
    const { classify, clock, nextAttempt, schedule } = this.#tools;
    const verdict = classify(outcome);
    if (verdict === 'delivered') return { kind: 'delivered', activity, recipient };
    const { error, retryAfter } = outcome;
    const next =
      verdict === 'dead' ? undefined : nextAttempt(attempts + 1, retryAfter, clock.now(), schedule);
    if (next === undefined) return { kind: 'dead-lettered', activity, recipient, error };
    return { kind: 'failed', activity, recipient, error, nextAttemptAt: formatTimestamp(next) };
  }
}
