/** Telling peers that their pair was revoked, until they have heard it. */
import { formatTimestamp } from '../../core/time.ts';
import type { JsonObject } from '../../core/json.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { type Job, type JobKind, JobRunner } from '../jobs.ts';
import type { Kernel } from '../kernel.ts';
import type { PairChange } from './book.ts';
import { type PeerClient, PeerRefusal, refusalOf } from './client.ts';
import { KINDS } from './stand.ts';

const AREA = 'pair-notices';

/** A notice on its way. */
interface Notice extends Job {
  readonly pairId: string;
  readonly peerUrl: string;
}

interface NoticeNote {
  readonly pairId: string;
  readonly peerUrl: string;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
}

/** Writes down that the peer is to be told of a revoke. */
export function noteRevoke(change: PairChange, record: FederatedRecord, peerUrl: string): void {
  const { pairId } = change;
  const note: NoticeNote = { pairId, peerUrl, attempts: 0, nextAttemptAt: null };
  change.notes.put(AREA, record.id, { ...note });
}

/**
 * The peer of a pair that this host has revoked has not heard of it, and has shown where it is: it is
 * told there.
 *
 * Spec: `pair-revoke-moved`.
 *
 * @param self the DID of this host
 * @returns the id of the revoke record; undefined if this host has not revoked the pair
 */
export function tellAgain(change: PairChange, self: string, peerUrl: string): string | undefined {
  if (change.pair.state !== 'revoked') return undefined;
  const isOwnRevoke = ({ kind, actor }: FederatedRecord) => kind === KINDS.revoke && actor === self;
  const record = change.records.findLast(isOwnRevoke);
  if (record) noteRevoke(change, record, peerUrl);
  return record?.id;
}

/**
 * Sends notices.
 *
 * Spec: `pair-revoke-notice`.
 */
export class RevokeNotices {
  readonly #kernel: Kernel;
  readonly #client: PeerClient;
  readonly #signal: AbortSignal;
  readonly #runner: JobRunner<Notice>;

  constructor(kernel: Kernel, client: PeerClient, signal: AbortSignal) {
    this.#kernel = kernel;
    this.#client = client;
    this.#signal = signal;
    const { parts } = kernel;
    const kind: JobKind<Notice> = {
      open: () => this.#open(),
      find: (id) => this.#find(id),
      queueOf: ({ peerUrl }) => peerUrl,
      width: 1,
      step: (notice) => this.#send(notice),
      fail: (notice) => this.#repeat(notice),
    };
    this.#runner = new JobRunner(kind, {
      clock: parts.clock,
      schedule: parts.jobSchedule,
      mayHeal: parts.mayHeal,
      onError: (error) => parts.logger.error({ err: error }, 'a notice failed'),
    });
  }

  start(): void {
    this.#runner.start();
  }

  notice(id: string): void {
    this.#runner.notice(id);
  }

  stop(): Promise<void> {
    return this.#runner.stop();
  }

  #open(): Notice[] {
    const names = this.#kernel.store.notes.list(AREA).map(({ name }) => name);
    return names.map((id) => this.#find(id)).filter((notice) => notice !== undefined);
  }

  #find(id: string): Notice | undefined {
    const note = this.#kernel.store.notes.find(AREA, id) as NoticeNote | undefined;
    return note && { ...note, id, nextAttemptAt: note.nextAttemptAt ?? undefined };
  }

  async #send(notice: Notice): Promise<void> {
    const { id, pairId, peerUrl } = notice;
    const { parts, log, store } = this.#kernel;
    const record = JSON.parse(store.records.find(id)!.text) as JsonObject;
    try {
      const url = `${peerUrl}/v1/federation/pair/${pairId}/revoke`;
      const answer = await this.#client.post(url, { record });
      if (!parts.isNoticeSettled(answer.status)) throw refusalOf(answer);
    } catch (error) {
      if (!(error instanceof PeerRefusal)) throw error;
      if (!this.#signal.aborted) await this.#repeat(notice);
      return;
    }
    await log.transact((tables) => tables.notes.remove(AREA, id));
  }

  async #repeat({ id, pairId, peerUrl, attempts }: Notice): Promise<void> {
    const { parts, log } = this.#kernel;
    const wait = parts.pairSchedule[attempts] ?? parts.pairSchedule.at(-1)!;
    const nextAttemptAt = formatTimestamp(parts.clock.now() + wait);
    const note: NoticeNote = { pairId, peerUrl, attempts: attempts + 1, nextAttemptAt };
    await log.transact((tables) => tables.notes.put(AREA, id, { ...note }));
  }
}
