/**
 * Work that goes on until it is done or given up, over failures, restarts and sudden deaths.
 *
 * A kind of job says what is open and does one step of it; both rest on the log. The runner holds
 * nothing of its own but an order and alarms.
 */
import { formatTimestamp, timestampToMilliseconds } from '../core/time.ts';
import type { Clock } from './clock.ts';
import { PeerError } from './peers.ts';

/** A job as the fold of the log has it. */
export interface Job {
  readonly id: string;
  /** How many steps failed since the last one that succeeded. */
  readonly attempts: number;
  /** When the next step is due; undefined if that is at once. */
  readonly nextAttemptAt: string | undefined;
}

/** How a step failed. */
export interface JobFailure {
  readonly error: string;
  /** When the step is made again; undefined if the job is given up. */
  readonly nextAttemptAt: string | undefined;
}

/** What differs between the kinds of jobs. */
export interface JobKind<J extends Job> {
  /** The jobs that are neither done nor given up, in the order in which they began. */
  readonly open: () => Iterable<J>;
  /** One of these; undefined if it is not open any more. */
  readonly find: (id: string) => J | undefined;
  /** The name of the queue in which a job waits: its steps hold up only those of the same queue. */
  readonly queueOf: (job: J) => string;
  /** How many steps of one queue may be under way at once. */
  readonly width: number;
  /**
   * Makes the next step, and logs what came of it. It is called again as long as the job is open, so
   * the step that ends a job has to log that. A step may be made twice, where the host died before
   * it was logged.
   */
  readonly step: (job: J) => Promise<void>;
  /** Logs that a step failed. */
  readonly fail: (job: J, failure: JobFailure) => Promise<unknown>;
}

/** What the runner works with. */
export interface JobTools {
  readonly clock: Clock;
  /** The waits after the first failure in a row, the second one, and so on. */
  readonly schedule: readonly number[];
  readonly mayHeal: (error: unknown) => boolean;
  readonly onError: (error: unknown) => void;
}

/** A step failed for a reason that lies in what it works on. */
export class JobError extends Error {
  override readonly name = 'JobError';
  readonly isTemporary: boolean;

  constructor(isTemporary: boolean, message: string, options?: ErrorOptions) {
    super(message, options);
    this.isTemporary = isTemporary;
  }
}

function isKnown(error: unknown): error is JobError | PeerError {
  return error instanceof JobError || error instanceof PeerError;
}

/**
 * Tells whether a failed step is worth another attempt. A fault of the host itself is: it says
 * nothing about what the step works on.
 *
 * Spec: `backfill-retry`, `announce-retry`.
 */
export function mayHeal(error: unknown): boolean {
  return isKnown(error) ? error.isTemporary : true;
}

interface Queue {
  /** The ids of the jobs that are due, in their order. */
  readonly due: string[];
  under: number;
}

/** How long a job waits when its failure can not be logged. */
const LOG_FAULT_WAIT = 1000;

/**
 * Runs the jobs of one kind, those of one queue in turn.
 *
 * Spec: `backfill-retry`, `backfill-restart`, `backfill-aside`, `announce-retry`.
 */
export class JobRunner<J extends Job> {
  readonly #kind: JobKind<J>;
  readonly #tools: JobTools;
  readonly #queues = new Map<string, Queue>();
  readonly #alarms = new Map<string, () => void>();
  /** The ids of the jobs that are in a queue or under way. */
  readonly #taken = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  #isStarted = false;
  #isStopped = false;

  constructor(kind: JobKind<J>, tools: JobTools) {
    this.#kind = kind;
    this.#tools = tools;
  }

  /** Takes up what is open. Before that nothing is begun. */
  start(): void {
    this.#isStarted = true;
    for (const job of this.#kind.open()) this.#takeUp(job);
  }

  /** Tells the runner that a job may have become open, or due. */
  notice(id: string): void {
    const job = this.#kind.find(id);
    if (job) this.#takeUp(job);
  }

  /** Lets the steps that are under way end, and begins no other. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    for (const cancel of this.#alarms.values()) cancel();
    await Promise.all(this.#running);
  }

  #takeUp(job: J): void {
    if (!this.#isStarted || this.#isStopped || this.#taken.has(job.id)) return;
    const { nextAttemptAt } = job;
    if (nextAttemptAt === undefined) this.#makeDue(job);
    else this.#setAlarm(job, timestampToMilliseconds(nextAttemptAt));
  }

  #setAlarm({ id }: J, time: number): void {
    this.#alarms.get(id)?.();
    const cancel = this.#tools.clock.at(time, () => {
      this.#alarms.delete(id);
      const job = this.#kind.find(id);
      if (job && !this.#taken.has(id) && !this.#isStopped) this.#makeDue(job);
    });
    this.#alarms.set(id, cancel);
  }

  #makeDue(job: J): void {
    this.#alarms.get(job.id)?.();
    this.#alarms.delete(job.id);
    this.#taken.add(job.id);
    const name = this.#kind.queueOf(job);
    const queue = this.#queues.get(name) ?? { due: [], under: 0 };
    this.#queues.set(name, queue);
    queue.due.push(job.id);
    this.#fill(name, queue);
  }

  /** Begins as many steps of a queue as there is room for. */
  #fill(name: string, queue: Queue): void {
    while (queue.under < this.#kind.width && queue.due.length > 0 && !this.#isStopped) {
      const id = queue.due.shift()!;
      queue.under += 1;
      const running = this.#run(id).finally(() => {
        this.#running.delete(running);
        queue.under -= 1;
        this.#fill(name, queue);
        if (queue.under === 0 && queue.due.length === 0) this.#queues.delete(name);
      });
      this.#running.add(running);
    }
  }

  async #run(id: string): Promise<void> {
    // Not in the same turn: whoever began the job is to be answered first.
    await new Promise(setImmediate);
    const isLogged = await this.#step(id);
    this.#taken.delete(id);
    const job = this.#kind.find(id);
    if (!job || this.#isStopped) return;
    if (isLogged) this.#takeUp(job);
    else this.#setAlarm(job, this.#tools.clock.now() + LOG_FAULT_WAIT);
  }

  /** Makes one step; false if what came of it could not be logged. */
  async #step(id: string): Promise<boolean> {
    const job = this.#kind.find(id);
    if (!job || this.#isStopped) return true;
    try {
      await this.#kind.step(job);
      return true;
    } catch (error) {
      // A step that the end of the host cut off is no failure; it is made again.
      return this.#isStopped || this.#fail(this.#kind.find(id), error);
    }
  }

  async #fail(job: J | undefined, error: unknown): Promise<boolean> {
    if (!job) return true;
    const { clock, mayHeal, onError, schedule } = this.#tools;
    if (!isKnown(error)) onError(error);
    const wait = mayHeal(error) ? schedule[job.attempts] : undefined;
    const failure = {
      error: isKnown(error) ? error.message : 'a fault of this host',
      nextAttemptAt: wait === undefined ? undefined : formatTimestamp(clock.now() + wait),
    };
    try {
      await this.#kind.fail(job, failure);
      return true;
    } catch (fault) {
      onError(fault);
      return false;
    }
  }
}
