/**
 * One pull: the changes of a thread of a peer, page by page, until there are no more.
 *
 * What a page has is stored in batches, and the cursor behind it in the transaction of the last one. So
 * whenever the host dies, it goes on from a cursor before which it has everything.
 */
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { timestampToMilliseconds } from '../../core/time.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { NoteTables } from '../notes.ts';
import { BATCH_LENGTH, type IngestResult, type Records } from '../records/records.ts';
import type { PeerSource } from '../records/signers.ts';
import { type FetchedElement, type FetchedPage, fetchPage } from './fetched-page.ts';
import type { PeerLinks } from './peer-links.ts';
import { PullFailure, type SyncErrorClass } from './pull-failure.ts';
import {
  changeRow,
  findCursor,
  listUnavailable,
  noteAvailable,
  noteUnavailable,
  putCursor,
  syncPairId,
  type SyncTarget,
  unavailableSince,
} from './sync-notes.ts';

/** What a pull works with. */
export interface PullTools {
  readonly kernel: Kernel;
  readonly records: Records;
  readonly links: PeerLinks;
  /** Cuts off what is under way. */
  readonly signal: AbortSignal;
  /** Waits until the peer may be asked for one more page. */
  readonly takeTurn: <T>(peerDid: string, run: () => Promise<T>) => Promise<T>;
}

/** What a pull did. */
export interface PullSum {
  pulled: number;
  refused: number;
}

/**
 * Checks that an element of a page is what was asked for. What its record says is judged later.
 *
 * Spec: `sync-pull-judged`.
 *
 * @throws {ProtocolError} `shape-invalid`, `id-mismatch`
 */
export function checkElement({ id, record }: FetchedElement, thread: string): void {
  if (!isJsonObject(record)) throw new ProtocolError('shape-invalid', 'a record is an object');
  if (ownMember(record, 'thread') !== thread) {
    throw new ProtocolError('shape-invalid', 'the record is on another thread');
  }
  if (ownMember(record, 'id') !== id) {
    throw new ProtocolError('id-mismatch', 'the record has another id than its element');
  }
}

/** Tells whether a pull is at its end behind a page. Spec: `sync-pull`. */
export function isLastPage({ hasMore }: FetchedPage): boolean {
  return !hasMore;
}

/** Records that are stored in one transaction, and the cursor that is kept in the same one. */
export interface PageBatch {
  readonly records: readonly JsonValue[];
  /** Only where the records are the last ones of their page. */
  readonly cursor: string | undefined;
}

/**
 * In which batches a page is stored. The cursor behind it comes with the last one, so that whenever the
 * host dies, it has everything before the cursor that it kept.
 *
 * Spec: `sync-resume`.
 */
export function pageBatches(records: readonly JsonValue[], cursor: string): PageBatch[] {
  const count = Math.max(1, Math.ceil(records.length / BATCH_LENGTH));
  return Array.from({ length: count }, (_, at) => ({
    records: records.slice(at * BATCH_LENGTH, (at + 1) * BATCH_LENGTH),
    cursor: at === count - 1 ? cursor : undefined,
  }));
}

/** How long a signer may be unavailable before its records are passed over. */
const SIGNER_PATIENCE = 24 * 60 * 60 * 1000;

/**
 * Tells whether a record is passed over whose signer's keys cannot be had.
 *
 * Spec: `sync-signer-given-up`.
 */
export function isGivenUp(since: string | undefined, now: string): boolean {
  if (since === undefined) return false;
  return timestampToMilliseconds(now) - timestampToMilliseconds(since) >= SIGNER_PATIENCE;
}

/** What keeps a pull from going on behind a page. */
const OBSTACLES: Readonly<Record<string, SyncErrorClass>> = {
  'pending-full': 'PENDING_FULL',
  'signer-unavailable': 'SIGNER_UNAVAILABLE',
};

/**
 * What a refused record means for its page; undefined if it is passed over.
 *
 * Spec: `sync-stay`.
 */
export function obstacleOf(code: string): SyncErrorClass | undefined {
  return OBSTACLES[code];
}

function actorOf(record: JsonValue): string {
  return isJsonObject(record) ? String(ownMember(record, 'actor')) : '';
}

/** Tells whether a record was judged by the keys of its actor, and they were good. */
function showsKeys(record: JsonValue, { outcome }: IngestResult): boolean {
  const isWhole = isJsonObject(record) && ownMember(record, 'level') === undefined;
  return isWhole && (outcome === 'stored' || outcome === 'upgraded');
}

/** One pull of one thread of one peer. */
export class Pull {
  readonly sum: PullSum = { pulled: 0, refused: 0 };
  readonly #tools: PullTools;
  readonly #target: SyncTarget;
  readonly #id: string;
  /** Fails if the pull is not to go on. */
  readonly #checkWanted: () => PeerSource;
  /** Signers whose keys could not be had, by an earlier pull. */
  #unavailable = new Set<string>();
  #hasForgotten = false;

  /**
   * @param checkWanted gives the peer, or throws if the pull is not to go on; it is asked before each
   * page
   */
  constructor(tools: PullTools, target: SyncTarget, checkWanted: () => PeerSource) {
    this.#tools = tools;
    this.#target = target;
    this.#id = syncPairId(target);
    this.#checkWanted = checkWanted;
  }

  /**
   * Pulls to the end.
   *
   * Spec: `sync-pull`, `sync-resume`, `sync-cursor-lost`.
   *
   * @throws {PullFailure}
   */
  async run(): Promise<void> {
    const { takeTurn, kernel } = this.#tools;
    this.#unavailable = new Set(listUnavailable(kernel.store.notes, this.#id));
    for (let hasMore = true; hasMore;) {
      hasMore = await takeTurn(this.#target.peerDid, () => this.#step());
    }
  }

  /** Fetches and stores one page; tells whether there is more. */
  async #step(): Promise<boolean> {
    const source = this.#checkWanted();
    const page = await this.#fetch();
    if (!page) return true;
    await this.#store(page, source);
    return !this.#tools.kernel.parts.isLastPage(page);
  }

  /** The next page; undefined if the source does not know the cursor. */
  async #fetch(): Promise<FetchedPage | undefined> {
    const { kernel, links, signal } = this.#tools;
    const cursor = findCursor(kernel.store.notes, this.#id);
    try {
      const { parts } = kernel;
      return await fetchPage({ ...this.#target, cursor, signal }, { links, parts });
    } catch (error) {
      const isLost = error instanceof PullFailure && kernel.parts.isCursorLost(error);
      // Once in a pull: a source that never knows its own cursors is not worth another beginning.
      if (!isLost || cursor === undefined || this.#hasForgotten) throw error;
      this.#hasForgotten = true;
      await kernel.log.transact(({ notes }) => putCursor(notes, this.#id, undefined));
      return undefined;
    }
  }

  /** Spec: `sync-pull`, `sync-stay`, `sync-resume`. */
  async #store(page: FetchedPage, source: PeerSource): Promise<void> {
    const { kernel, records } = this.#tools;
    const good = page.elements.filter((element) => this.#isAskedFor(element));
    let refused = page.elements.length - good.length;
    let obstacle: SyncErrorClass | undefined;
    const keep = (notes: NoteTables, cursor: string | undefined): void => {
      if (obstacle !== undefined || cursor === undefined) return;
      putCursor(notes, this.#id, cursor);
      changeRow(notes, this.#id, (row) => ({ refused: row.refused + refused }));
    };
    const asked = good.map(({ record }) => record);
    for (const { records: batch, cursor } of kernel.parts.pageBatches(asked, page.nextCursor)) {
      const isIdle = refused === 0 && findCursor(kernel.store.notes, this.#id) === cursor;
      if (batch.length === 0 && !isIdle) {
        await kernel.log.transact(({ notes }) => keep(notes, cursor));
      }
      await records.ingestAll(batch, {
        mode: 'history',
        source,
        along: (results, { notes }) => {
          const judged = this.#account(batch, results, notes);
          refused += judged.refused;
          obstacle ??= judged.obstacle;
          keep(notes, cursor);
        },
      });
    }
    if (obstacle !== undefined) throw new PullFailure(obstacle, 'a record has to wait');
    this.sum.refused += refused;
  }

  #isAskedFor(element: FetchedElement): boolean {
    try {
      this.#tools.kernel.parts.checkElement(element, this.#target.thread);
      return true;
    } catch (error) {
      if (error instanceof ProtocolError) return false;
      throw error;
    }
  }

  /** Counts what became of the records of a batch, in the transaction in which they are stored. */
  #account(batch: readonly JsonValue[], results: readonly IngestResult[], notes: NoteTables) {
    let [pulled, refused] = [0, 0];
    let obstacle: SyncErrorClass | undefined;
    for (const [at, result] of results.entries()) {
      const found = this.#obstacleOf(batch[at]!, result, notes);
      if (result.outcome === 'stored' || result.outcome === 'upgraded') pulled += 1;
      if (result.outcome === 'refused' && found === undefined) refused += 1;
      obstacle ??= found;
    }
    this.sum.pulled += pulled;
    if (pulled > 0) changeRow(notes, this.#id, (row) => ({ pulled: row.pulled + pulled }));
    return { refused, obstacle };
  }

  /** Spec: `sync-stay`, `sync-signer-given-up`. */
  #obstacleOf(
    record: JsonValue,
    result: IngestResult,
    notes: NoteTables,
  ): SyncErrorClass | undefined {
    const { parts } = this.#tools.kernel;
    const signer = actorOf(record);
    const code = result.outcome === 'refused' ? result.code : undefined;
    if (code !== 'signer-unavailable') {
      const isBack = showsKeys(record, result) && this.#unavailable.delete(signer);
      if (isBack) noteAvailable(notes, this.#id, signer);
      return code && parts.obstacleOf(code);
    }
    const now = nowOf(this.#tools.kernel);
    this.#unavailable.add(signer);
    noteUnavailable(notes, this.#id, signer, now);
    const since = unavailableSince(notes, this.#id, signer);
    return parts.isGivenUp(since, now) ? undefined : parts.obstacleOf(code);
  }
}

/**
 * Tells whether a source has lost its cursors.
 *
 * Spec: `sync-cursor-lost`.
 */
export function isCursorLost({ status, code }: PullFailure): boolean {
  return status === 400 && code === 'cursor-invalid';
}
