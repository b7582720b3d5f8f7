/** What is done about pairs by itself: polls, confirms, refreshes, and what the clock makes due. */
import { ProtocolError } from '../../core/errors.ts';
import { timestampToMilliseconds } from '../../core/time.ts';
import { type Job, type JobKind, JobRunner } from '../jobs.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import { expireProposals } from './approval.ts';
import { isPaired, type Pair, type PairBook } from './book.ts';
import { PeerRefusal } from './client.ts';
import type { Initiator } from './initiator.ts';
import { type Renewal, renewalTimes } from './renewal.ts';
import { later, type PairTimes } from './rules.ts';
import { KINDS } from './stand.ts';

/** Something that is to be done about a pair. */
interface PairJob extends Job {
  readonly pair: Pair;
}

function jobFor(pair: Pair): PairJob {
  return { id: pair.pairId, pair, attempts: 0, nextAttemptAt: undefined };
}

/** Tells whether a fault is one of the peer, and not of this host. */
function isExpectedFault(error: unknown): boolean {
  return error instanceof PeerRefusal || error instanceof ProtocolError;
}

/** When something about a pair becomes due by the clock. */
function tendingTimes(pair: Pair, times: PairTimes): string[] {
  const { memory, proposedAt } = pair;
  const { waiting, approvals, held } = memory;
  return [
    ...[...waiting, ...approvals].map(({ expires }) => expires),
    ...(proposedAt === undefined ? [] : [later(proposedAt, times.proposal)]),
    ...(held && isPaired(pair) ? renewalTimes(held, times) : []),
  ];
}

/** What the care of pairs works with. */
export interface PairCareTools {
  readonly kernel: Kernel;
  readonly book: PairBook;
  readonly initiator: Initiator;
  readonly renewal: Renewal;
  /** Says that the host is ending. */
  readonly signal: AbortSignal;
}

/** Looks after pairs. */
export class PairCare {
  readonly #kernel: Kernel;
  readonly #book: PairBook;
  readonly #initiator: Initiator;
  readonly #renewal: Renewal;
  readonly #signal: AbortSignal;
  readonly #runners: readonly JobRunner<PairJob>[];
  /** When the next poll of a handshake is due, by its pair. */
  readonly #polls = new Map<string, { readonly nonce: string; readonly at: string }>();
  readonly #alarms = new Map<string, () => void>();
  #isRunning = false;

  constructor({ kernel, book, initiator, renewal, signal }: PairCareTools) {
    this.#kernel = kernel;
    this.#book = book;
    this.#initiator = initiator;
    this.#renewal = renewal;
    this.#signal = signal;
    const kinds = [this.#pollJobs(), this.#confirmJobs(), this.#refreshJobs()];
    this.#runners = kinds.map((kind) => this.#runner(kind));
    book.listen((pair) => this.#notice(pair));
  }

  /** Begins with what is due. */
  async start(): Promise<void> {
    this.#isRunning = true;
    for (const pair of this.#book.all()) {
      await this.#initiator.resume(pair);
      this.#notice(this.#book.find(pair.pairId)!);
    }
    for (const runner of this.#runners) runner.start();
  }

  /** Lets what is under way end, and begins nothing else. */
  async stop(): Promise<void> {
    this.#isRunning = false;
    for (const cancel of this.#alarms.values()) cancel();
    await Promise.all(this.#runners.map((runner) => runner.stop()));
  }

  #runner(kind: JobKind<PairJob>): JobRunner<PairJob> {
    const { parts } = this.#kernel;
    return new JobRunner(kind, {
      clock: parts.clock,
      schedule: parts.pairSchedule,
      mayHeal: parts.mayHeal,
      onError: (error) => parts.logger.error({ err: error }, 'a step of a pair failed'),
    });
  }

  /** Spec: `pair-polling`. */
  #pollJobs(): JobKind<PairJob> {
    const jobOf = (pair: Pair | undefined): PairJob | undefined => {
      const due = pair && this.#polls.get(pair.pairId);
      return due && { ...jobFor(pair), nextAttemptAt: due.at };
    };
    const putOff = ({ pair }: PairJob): void =>
      this.#putOffPoll(pair.memory.handshake!.nonce, pair, this.#kernel.parts.pairTimes.poll);
    return {
      ...this.#kindOf(jobOf),
      step: async (job) => {
        const { pair } = job;
        if (pair.memory.handshake!.until <= nowOf(this.#kernel)) {
          return this.#initiator.endPolling(pair);
        }
        try {
          await this.#initiator.poll(pair);
        } catch (error) {
          // It is made again.
          if (!isExpectedFault(error)) throw error;
        }
        putOff(job);
      },
      fail: async (job) => putOff(job),
    };
  }

  /** Says when a handshake polls next, if it still does. */
  #putOffPoll(nonce: string, { pairId }: Pair, wait: number): void {
    const { handshake } = this.#book.find(pairId)?.memory ?? {};
    if (handshake?.nonce !== nonce || handshake.phase !== 'polling') return;
    this.#polls.set(pairId, { nonce, at: later(nowOf(this.#kernel), wait) });
  }

  /** A handshake has begun to wait, or has ended. */
  #notePolling(pair: Pair): void {
    const { handshake } = pair.memory;
    if (handshake?.phase !== 'polling') this.#polls.delete(pair.pairId);
    else if (this.#polls.get(pair.pairId)?.nonce !== handshake.nonce) {
      this.#putOffPoll(handshake.nonce, pair, this.#kernel.parts.pairTimes.firstPoll);
    }
  }

  /** Spec: `pair-confirm-repeat`. */
  #confirmJobs(): JobKind<PairJob> {
    const jobOf = (pair: Pair | undefined): PairJob | undefined => {
      const { confirm } = pair?.memory ?? {};
      if (!pair || !confirm) return undefined;
      return { ...jobFor(pair), attempts: confirm.attempts, nextAttemptAt: confirm.nextAttemptAt };
    };
    return {
      ...this.#kindOf(jobOf),
      step: ({ pair }) => this.#initiator.confirm(pair.peerDid),
      fail: ({ pair }) => this.#initiator.putOffConfirm(pair),
    };
  }

  /** Spec: `pair-renewal`, `pair-moved-tell`. */
  #refreshJobs(): JobKind<PairJob> {
    const { parts } = this.#kernel;
    const jobOf = (pair: Pair | undefined): PairJob | undefined => {
      const { refresh } = pair?.memory ?? {};
      if (!pair || !refresh || !isPaired(pair)) return undefined;
      return { ...jobFor(pair), attempts: refresh.attempts, nextAttemptAt: refresh.nextAttemptAt };
    };
    const fail = ({ pair }: PairJob, error: unknown): Promise<void> =>
      this.#book.change(pair.peerDid, (change) =>
        parts.refreshFailed(change, error, parts.pairSchedule),
      );
    return {
      ...this.#kindOf(jobOf),
      step: async (job) => {
        try {
          await this.#renewal.refresh(job.pair, job.pair.peerUrl!);
        } catch (error) {
          if (!isExpectedFault(error)) throw error;
          if (!this.#signal.aborted) await fail(job, error);
        }
      },
      fail: (job, { error }) => fail(job, new Error(error)),
    };
  }

  #kindOf(jobOf: (pair: Pair | undefined) => PairJob | undefined) {
    return {
      open: () =>
        this.#book
          .all()
          .map(jobOf)
          .filter((job) => job !== undefined),
      find: (id: string) => jobOf(this.#book.find(id)),
      queueOf: ({ id }: PairJob) => id,
      width: 1,
    };
  }

  /** A pair has changed: sees to what is due because of it, now or later. */
  #notice(pair: Pair): void {
    if (!this.#isRunning) return;
    this.#notePolling(pair);
    for (const runner of this.#runners) runner.notice(pair.pairId);
    this.#alarms.get(pair.pairId)?.();
    this.#alarms.delete(pair.pairId);
    const [first] = tendingTimes(pair, this.#kernel.parts.pairTimes).sort();
    if (first === undefined) return;
    const tend = (): void => void this.#tend(pair);
    const time = timestampToMilliseconds(first);
    const { clock } = this.#kernel.parts;
    if (time <= clock.now()) tend();
    else this.#alarms.set(pair.pairId, clock.at(time, tend));
  }

  /** Does what has become due by the clock. */
  async #tend({ peerDid }: Pair): Promise<void> {
    const { parts } = this.#kernel;
    if (!this.#isRunning) return;
    try {
      await this.#book.change(peerDid, (change) => {
        expireProposals(change);
        const { proposedAt } = change.pair;
        const { proposal } = parts.pairTimes;
        if (proposedAt !== undefined && later(proposedAt, proposal) <= change.now) {
          change.write(KINDS.update, { transition: 'expire' });
        }
        parts.tendTokens(change, parts.pairTimes);
      });
    } catch (error) {
      parts.logger.error({ err: error }, 'a pair was not looked after');
    }
  }
}
