/** The queue of outgoing deliveries: one worker for each peer, and every step in the log. */
import type { Clock } from './clock.ts';
import type { DeadLettered, Delivered, Failed, LogEntry, SharedRefused } from './events.ts';
import {
  type DeliveryName,
  type DeliveryState,
  findPending,
  type PendingDelivery,
  peerOrigin,
} from './projections/delivery-state.ts';
import { isJsonObject, type JsonObject, ownMember } from '../core/json.ts';
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

/**
 * Tells whether the answer of a shared inbox says nothing about the recipients by themselves.
 *
 * Spec: `delivery-shared-fallback`.
 */
export function fallsBack({ status, code }: AttemptOutcome): boolean {
  if (status === undefined || status < 400 || status > 499) return false;
  return status !== 429 && !(status === 422 && code === 'replay');
}

/**
 * The shared inbox that an actor document names, if it may be used for that actor.
 *
 * Spec: `delivery-shared-inbox`.
 */
export function sharedInboxOf(document: JsonObject, recipient: string): string | undefined {
  const endpoints = ownMember(document, 'endpoints');
  const url = isJsonObject(endpoints) ? ownMember(endpoints, 'sharedInbox') : undefined;
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  return new URL(url).origin === peerOrigin(recipient) ? url : undefined;
}

/**
 * The deliveries of one activity that share a request, by their shared inbox. A single one does not.
 *
 * Spec: `delivery-shared-inbox`, `delivery-shared-only-together`.
 */
export function groupDeliveries(
  deliveries: readonly PendingDelivery[],
  sharedInbox: (delivery: PendingDelivery) => string | undefined,
): Map<string, PendingDelivery[]> {
  const groups = new Map<string, PendingDelivery[]>();
  for (const delivery of deliveries) {
    const inbox = sharedInbox(delivery);
    if (inbox !== undefined) groups.set(inbox, [...(groups.get(inbox) ?? []), delivery]);
  }
  for (const [inbox, group] of groups) if (group.length < 2) groups.delete(inbox);
  return groups;
}

/**
 * Tells whether a delivery is openly addressed, and at its first attempt.
 *
 * Spec: `delivery-shared-only-together`, `delivery-shared-retry`.
 */
export function mayShare({ isOpen, attempts }: PendingDelivery): boolean {
  return isOpen && attempts === 0;
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

/** What happens to deliveries in the queue. */
export type DeliveryEvent = Delivered | Failed | DeadLettered | SharedRefused;

/** What the queue works with. */
export interface DeliveryTools {
  readonly clock: Clock;
  readonly state: () => DeliveryState;
  /** Logs events as one unit. */
  readonly append: (events: readonly DeliveryEvent[]) => Promise<unknown>;
  /** Makes one attempt. It never throws. */
  readonly attempt: (delivery: PendingDelivery) => Promise<AttemptOutcome>;
  /**
   * The shared inbox of a recipient, if it has one that can be used, or how the attempt has ended
   * because that could not be found out. It never throws.
   */
  readonly findSharedInbox: (
    delivery: PendingDelivery,
  ) => Promise<string | AttemptOutcome | undefined>;
  /** Makes one attempt for several recipients, at their shared inbox. It never throws. */
  readonly attemptShared: (inbox: string, activity: string) => Promise<AttemptOutcome>;
  readonly mayShare: typeof mayShare;
  readonly groupDeliveries: typeof groupDeliveries;
  readonly fallsBack: (outcome: AttemptOutcome) => boolean;
  readonly classify: (outcome: AttemptOutcome) => Verdict;
  readonly schedule: readonly number[];
  readonly nextAttempt: typeof nextAttempt;
  readonly queueOf: typeof queueOf;
  readonly onError: (error: unknown) => void;
}

/** Deliveries of one activity that become due together. */
interface Batch {
  readonly activity: string;
  readonly recipients: readonly string[];
}

interface Worker {
  /** What is due, in the order in which it became so. */
  readonly due: Batch[];
  running: Promise<void> | undefined;
}

/** How long the queue waits when the log can not be written. */
const LOG_FAULT_WAIT = SECOND;

/** How many recipients of one batch are looked up at once. */
const LOOK_UPS = 8;

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
    const now = this.#tools.clock.now();
    for (const peer of this.#tools.state().values()) {
      let batch: { activity: string; recipients: string[] } | undefined;
      for (const { activity, recipient, nextAttemptAt } of peer.pending.values()) {
        const due = nextAttemptAt === undefined ? now : timestampToMilliseconds(nextAttemptAt);
        if (due > now) {
          this.#makeDueAt({ activity, recipients: [recipient] }, due);
        } else if (batch?.activity === activity) {
          batch.recipients.push(recipient);
        } else {
          if (batch) this.#makeDue(batch);
          batch = { activity, recipients: [recipient] };
        }
      }
      if (batch) this.#makeDue(batch);
    }
  }

  /** Tells the queue what was logged, so that it begins with new deliveries. */
  notice(entry: LogEntry): void {
    if (entry.kind === 'enqueued') this.#makeDue(entry);
    if (entry.kind !== 'requeued') return;
    for (const { activity, recipient } of entry.letters) {
      this.#makeDue({ activity, recipients: [recipient] });
    }
  }

  /** Lets attempts that are under way end, and begins no other. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const cancel of this.#alarms) cancel();
    await Promise.all([...this.#workers.values()].map((worker) => worker.running));
  }

  #makeDueAt(batch: Batch, time: number): void {
    if (time <= this.#tools.clock.now()) return this.#makeDue(batch);
    const cancel = this.#tools.clock.at(time, () => {
      this.#alarms.delete(cancel);
      this.#makeDue(batch);
    });
    this.#alarms.add(cancel);
  }

  #makeDue({ activity, recipients }: Batch): void {
    const byQueue = new Map<string, string[]>();
    for (const recipient of recipients) {
      const name = this.#tools.queueOf({ activity, recipient });
      const others = byQueue.get(name);
      if (others) others.push(recipient);
      else byQueue.set(name, [recipient]);
    }
    for (const [name, its] of byQueue) this.#push(name, { activity, recipients: its });
  }

  #push(name: string, batch: Batch): void {
    let worker = this.#workers.get(name);
    if (!worker) {
      worker = { due: [], running: undefined };
      this.#workers.set(name, worker);
    }
    worker.due.push(batch);
    worker.running ??= this.#run(name, worker);
  }

  async #run(queue: string, worker: Worker): Promise<void> {
    // Not in the same turn: whoever enqueued is to be answered first.
    await new Promise(setImmediate);
    for (let at = 0; at < worker.due.length && !this.#isStopped; at++) {
      await this.#deliverBatch(worker.due[at]!);
      // A long queue is cut off at the front now and then, not at every step.
      if (at === 1000) at -= worker.due.splice(0, at).length;
    }
    worker.running = undefined;
    if (!this.#isStopped) this.#workers.delete(queue);
  }

  async #deliverBatch({ activity, recipients }: Batch): Promise<void> {
    const taken = recipients.length > 1 ? await this.#deliverTogether(activity, recipients) : null;
    for (const recipient of recipients) {
      if (this.#isStopped) return;
      const pending = findPending(this.#tools.state(), { activity, recipient });
      if (!pending || taken?.has(recipient)) continue;
      await this.#settle([pending], await this.#tools.attempt(pending));
    }
  }

  /**
   * Makes the requests that several recipients share, and gives back those recipients whose attempt
   * has been made by that.
   *
   * Spec: `delivery-shared-inbox`, `delivery-shared-result`, `delivery-shared-fallback`.
   */
  async #deliverTogether(activity: string, recipients: readonly string[]): Promise<Set<string>> {
    const deliveries = recipients
      .map((recipient) => findPending(this.#tools.state(), { activity, recipient }))
      .filter((pending) => pending !== undefined);
    const taken = new Set<string>();
    const found = await this.#findSharedInboxes(deliveries.filter(this.#tools.mayShare));
    for (const [pending, outcome] of found) {
      if (typeof outcome !== 'object' || this.#isStopped) continue;
      taken.add(pending.recipient);
      await this.#settle([pending], outcome);
    }
    const groups = this.#tools.groupDeliveries(deliveries, (delivery) => {
      const inbox = found.get(delivery);
      return typeof inbox === 'string' ? inbox : undefined;
    });
    for (const [inbox, group] of groups) {
      if (this.#isStopped) break;
      const outcome = await this.#tools.attemptShared(inbox, activity);
      if (this.#tools.fallsBack(outcome)) await this.#dissolve(activity, group);
      else {
        await this.#settle(group, outcome);
        for (const { recipient } of group) taken.add(recipient);
      }
    }
    return taken;
  }

  async #findSharedInboxes(deliveries: readonly PendingDelivery[]) {
    const found = new Map<PendingDelivery, string | AttemptOutcome | undefined>();
    if (deliveries.length < 2) return found;
    for (let from = 0; from < deliveries.length && !this.#isStopped; from += LOOK_UPS) {
      const some = deliveries.slice(from, from + LOOK_UPS);
      const inboxes = await Promise.all(some.map((one) => this.#tools.findSharedInbox(one)));
      for (const [index, one] of some.entries()) found.set(one, inboxes[index]);
    }
    return found;
  }

  /** Notes that the shared inbox did not do, so that it is not asked again after a restart. */
  async #dissolve(activity: string, group: readonly PendingDelivery[]): Promise<void> {
    const recipients = group.map(({ recipient }) => recipient);
    try {
      await this.#tools.append([{ kind: 'shared-refused', activity, recipients }]);
    } catch (error) {
      // Each recipient gets a request of its own all the same.
      this.#tools.onError(error);
    }
  }

  /** Logs how an attempt ended for each of its recipients, and sees to what follows. */
  async #settle(deliveries: readonly PendingDelivery[], outcome: AttemptOutcome): Promise<void> {
    // An attempt that the end of the host cut off is no failure; it is made again.
    if (this.#isStopped && outcome.status === undefined) return;
    const events = deliveries.map((delivery) => this.#eventOf(delivery, outcome));
    try {
      await this.#tools.append(events);
    } catch (error) {
      this.#tools.onError(error);
      const { activity } = deliveries[0]!;
      const recipients = deliveries.map(({ recipient }) => recipient);
      this.#makeDueAt({ activity, recipients }, this.#tools.clock.now() + LOG_FAULT_WAIT);
      return;
    }
    this.#scheduleNext(events.filter((event) => event.kind === 'failed'));
  }

  #scheduleNext(failures: readonly Failed[]): void {
    const byTime = new Map<string, Failed[]>();
    for (const failure of failures) {
      const { nextAttemptAt } = failure;
      byTime.set(nextAttemptAt, [...(byTime.get(nextAttemptAt) ?? []), failure]);
    }
    for (const [time, its] of byTime) {
      const recipients = its.map(({ recipient }) => recipient);
      const batch = { activity: its[0]!.activity, recipients };
      this.#makeDueAt(batch, timestampToMilliseconds(time));
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
