/**
 * The sync pairs of a host: which threads of which peers it pulls, again and again, and when.
 *
 * What is to be done next is always read from the notes. In memory there are alarms only.
 */
import { ProtocolError } from '../../core/errors.ts';
import { formatTimestamp, timestampToMilliseconds } from '../../core/time.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { NoteTables } from '../notes.ts';
import type { Records } from '../records/records.ts';
import type { PeerSource } from '../records/signers.ts';
import type { PeerLinks, PeerPair } from './peer-links.ts';
import { PullFailure } from './pull-failure.ts';
import { Pull, type PullSum } from './pull.ts';
import {
  changeRow,
  findCursor,
  findRow,
  listRows,
  newSyncRow,
  putRow,
  removeRow,
  type SyncRow,
  syncPairId,
  type SyncTarget,
} from './sync-notes.ts';
import { Turns } from './turns.ts';

/** The states of a sync pair. */
export type SyncState = 'starting' | 'running' | 'failing' | 'paused' | 'stopped';

const ACTIVE_STATES: ReadonlySet<unknown> = new Set(['active', 'degraded']);

/**
 * The state of a sync pair.
 *
 * Spec: `sync-states`, `sync-pull-after-repair`.
 */
export function syncState(
  { isPaused, outcome }: Pick<SyncRow, 'isPaused' | 'outcome'>,
  pair: Pick<PeerPair, 'state'> | undefined,
): SyncState {
  if (pair?.state !== 'paused' && !ACTIVE_STATES.has(pair?.state)) return 'stopped';
  if (isPaused || pair?.state === 'paused') return 'paused';
  if (outcome === 'none') return 'starting';
  return outcome === 'success' ? 'running' : 'failing';
}

/** Tells whether anything is pulled in a state. */
function isPulling(state: SyncState): boolean {
  return state !== 'paused' && state !== 'stopped';
}

/** A sync pair as it is shown. */
export function syncPairView(row: SyncRow, state: SyncState, cursor: string | undefined) {
  const isWaiting = state === 'running' || state === 'failing';
  return {
    pair_id: syncPairId(row),
    peer_did: row.peerDid,
    thread_id: row.thread,
    state,
    cursor: cursor ?? null,
    pulled: row.pulled,
    refused: row.refused,
    attempts: row.attempts,
    next_attempt_at: isWaiting ? row.nextAttemptAt : null,
    last_error: row.lastError,
    last_sync: row.lastSync,
  };
}

/** What a sync pair did so far, as it is shown. */
export function syncStatsView(row: SyncRow) {
  return {
    pair_id: syncPairId(row),
    pulled: row.pulled,
    refused: row.refused,
    pulls: row.pulls,
    failures: row.failures,
    last_sync: row.lastSync,
    last_error: row.lastError,
  };
}

/**
 * The pair that something is pulled by.
 *
 * Spec: `sync-pair-unpaired`.
 *
 * @throws {ProtocolError} `unpaired_peer`, `conflict`
 */
export function requirePaired(pair: PeerPair | undefined): PeerPair {
  if (pair?.state === 'establishing') {
    throw new ProtocolError('conflict', 'the pair is not active yet');
  }
  if (!pair || pair.state === null || pair.state === 'revoked') {
    throw new ProtocolError('unpaired_peer', 'there is no pair with this peer');
  }
  return pair;
}

/**
 * Checks that a pair is not paused.
 *
 * Spec: `sync-pair-unpaired`, `pair-pause`.
 *
 * @throws {ProtocolError} `pair_paused`
 */
export function checkNotPaused({ state }: PeerPair): void {
  if (state === 'paused') throw new ProtocolError('pair_paused', 'the pair is paused');
}

/** A pull is not wanted any more. That is no failure. */
class PullUnwanted extends Error {
  override readonly name = 'PullUnwanted';
}

/**
 * Who waits for whom: so many pages are read at once of those with the same name.
 *
 * Spec: `sync-apart`.
 */
export const PULL_TURNS = { width: 4, nameOf: (peerDid: string): string => peerDid };

/** What the sync pairs of a host work with. */
export interface SyncPairsTools {
  readonly kernel: Kernel;
  readonly records: Records;
  readonly links: PeerLinks;
}

/** Makes, shows, changes and runs sync pairs. */
export class SyncPairs {
  readonly #tools: SyncPairsTools;
  readonly #turns: Turns;
  readonly #stopping = new AbortController();
  readonly #alarms = new Map<string, () => void>();
  /** The sync pairs of which a pull waits for the one before it. */
  readonly #queued = new Set<string>();
  /** Those of which something is pulled, now and then. */
  readonly #pulling = new Set<string>();
  readonly #running = new Set<Promise<unknown>>();
  #unwatch: () => void = () => undefined;

  constructor(tools: SyncPairsTools) {
    this.#tools = tools;
    this.#turns = new Turns(tools.kernel.parts.pullTurns.width);
  }

  /** Takes up the sync pairs where they were left. Before that nothing is pulled. */
  start(): void {
    this.#unwatch = this.#tools.links.watch((peerDid) => this.#review(peerDid));
    for (const row of listRows(this.#notes)) this.#reviewRow(row, false);
  }

  /** Cuts off what is under way, and begins nothing more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#unwatch();
    for (const cancel of this.#alarms.values()) cancel();
    this.#alarms.clear();
    await Promise.allSettled(this.#running);
  }

  list() {
    return listRows(this.#notes).map((row) => this.#view(row));
  }

  /** @throws {ProtocolError} `not-found` */
  show(id: string) {
    return this.#view(this.#require(id));
  }

  /** @throws {ProtocolError} `not-found` */
  stats(id: string) {
    return this.#tools.kernel.parts.syncStatsView(this.#require(id));
  }

  /**
   * Makes a sync pair, or finds the one that there is.
   *
   * Spec: `sync-pair-unpaired`, `sync-loop`.
   */
  async make(target: SyncTarget) {
    const { parts } = this.#tools.kernel;
    parts.requirePaired(this.#pairOf(target));
    const id = syncPairId(target);
    const isNew = await this.#transact((notes) => {
      if (findRow(notes, id)) return false;
      putRow(notes, newSyncRow(target));
      return true;
    });
    const row = this.#require(id);
    if (isNew) this.#reviewRow(row);
    return { isNew, view: this.#view(row) };
  }

  /** Ends a sync pair. */
  async end(id: string): Promise<void> {
    this.#require(id);
    await this.#transact((notes) => removeRow(notes, id));
    this.#rest(id);
  }

  /** @throws {ProtocolError} `not-found`, `conflict` where it is paused already */
  pause(id: string) {
    return this.#setPaused(id, true);
  }

  /** @throws {ProtocolError} `not-found`, `conflict` where it is not paused */
  resume(id: string) {
    return this.#setPaused(id, false);
  }

  async #setPaused(id: string, isPaused: boolean) {
    await this.#transact((notes) => {
      const row = findRow(notes, id);
      if (row?.isPaused === isPaused) {
        throw new ProtocolError('conflict', isPaused ? 'it is paused already' : 'it is not paused');
      }
      changeRow(notes, id, () => ({ isPaused }));
    });
    const row = this.#require(id);
    this.#reviewRow(row);
    return this.#view(row);
  }

  /**
   * Begins a pull at once.
   *
   * Spec: `sync-kick`.
   *
   * @throws {ProtocolError} `not-found`, `conflict`
   */
  kick(id: string) {
    const row = this.#require(id);
    if (!isPulling(this.#stateOf(row))) {
      throw new ProtocolError('conflict', 'nothing is pulled while it is paused or stopped');
    }
    this.#begin(id);
    return this.#view(row);
  }

  /**
   * Pulls once, to the end.
   *
   * Spec: `sync-pull`, `sync-pair-unpaired`, `sync-pull-errors`.
   *
   * @throws {PullFailure}
   * @throws {ProtocolError} `unpaired_peer`, `conflict`, `pair_paused`
   */
  async pullOnce(target: SyncTarget): Promise<PullSum & { readonly cursor: string | null }> {
    const check = (): PeerSource => this.#requireReadable(target);
    check();
    const pull = new Pull(this.#pullTools(), target, check);
    const id = syncPairId(target);
    await this.#track(
      this.#tools.kernel.gates.exclusive(gateOf(id), async () => {
        try {
          await pull.run();
        } catch (error) {
          await this.#tellTrouble(target, error);
          throw error;
        }
        const lastSync = nowOf(this.#tools.kernel);
        await this.#transact((notes) => changeRow(notes, id, () => ({ lastSync })));
        await this.#tools.links.notePulled(target.peerDid);
      }),
    );
    return { ...pull.sum, cursor: findCursor(this.#notes, id) ?? null };
  }

  get #notes() {
    return this.#tools.kernel.store.notes;
  }

  #transact<T>(work: (notes: NoteTables) => T): Promise<T> {
    return this.#tools.kernel.log.transact(({ notes }) => work(notes));
  }

  #require(id: string): SyncRow {
    const row = findRow(this.#notes, id);
    if (!row) throw new ProtocolError('not-found', 'no such sync pair');
    return row;
  }

  #pairOf({ peerDid }: SyncTarget): PeerPair | undefined {
    return this.#tools.links.find(peerDid);
  }

  #stateOf(row: SyncRow): SyncState {
    return this.#tools.kernel.parts.syncState(row, this.#pairOf(row));
  }

  #view(row: SyncRow) {
    const { parts } = this.#tools.kernel;
    const cursor = findCursor(this.#notes, syncPairId(row));
    return parts.syncPairView(row, this.#stateOf(row), cursor);
  }

  #requireReadable(target: SyncTarget): PeerSource {
    const { parts } = this.#tools.kernel;
    const pair = parts.requirePaired(this.#pairOf(target));
    parts.checkNotPaused(pair);
    return { did: pair.peerDid, base: pair.peerUrl };
  }

  #pullTools() {
    const { pullTurns } = this.#tools.kernel.parts;
    return {
      ...this.#tools,
      signal: this.#stopping.signal,
      takeTurn: <T>(peerDid: string, run: () => Promise<T>) =>
        this.#turns.take(pullTurns.nameOf(peerDid), run),
    };
  }

  /** Work that a host that stops waits for. */
  async #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  /** Looks again at what is pulled from a peer whose pair has changed. */
  #review(peerDid: string): void {
    for (const row of listRows(this.#notes)) {
      if (row.peerDid === peerDid) this.#reviewRow(row);
    }
  }

  /** Begins to pull, or ends it, where that is not so already. Who may go on does so at once. */
  #reviewRow(row: SyncRow, isAtOnce = true): void {
    const id = syncPairId(row);
    const isWanted = isPulling(this.#stateOf(row)) && !this.#stopping.signal.aborted;
    if (isWanted === this.#pulling.has(id)) return;
    if (!isWanted) return this.#rest(id);
    this.#pulling.add(id);
    if (isAtOnce) this.#begin(id);
    else this.#schedule(row);
  }

  #rest(id: string): void {
    this.#pulling.delete(id);
    this.#alarms.get(id)?.();
    this.#alarms.delete(id);
  }

  /** Spec: `sync-loop`, `sync-backoff`, `sync-resume`. */
  #schedule(row: SyncRow): void {
    const id = syncPairId(row);
    const { clock } = this.#tools.kernel.parts;
    this.#alarms.get(id)?.();
    this.#alarms.delete(id);
    const due = row.nextAttemptAt === null ? 0 : timestampToMilliseconds(row.nextAttemptAt);
    if (due <= clock.now()) return this.#begin(id);
    this.#alarms.set(
      id,
      clock.at(due, () => {
        this.#alarms.delete(id);
        this.#begin(id);
      }),
    );
  }

  /** Begins a pull, after the one that is under way. */
  #begin(id: string): void {
    if (this.#queued.has(id)) return;
    this.#queued.add(id);
    const run = this.#tools.kernel.gates.exclusive(gateOf(id), async () => {
      this.#queued.delete(id);
      await this.#run(id);
    });
    this.#track(run).catch((error: unknown) => this.#logFault(error));
  }

  async #run(id: string): Promise<void> {
    const row = findRow(this.#notes, id);
    if (!row || !this.#pulling.has(id)) return;
    const began = this.#tools.kernel.parts.clock.now();
    const pull = new Pull(this.#pullTools(), row, () => this.#requireWanted(id, row));
    let failure: unknown;
    try {
      await pull.run();
    } catch (error) {
      failure = error;
    }
    if (this.#stopping.signal.aborted || failure instanceof PullUnwanted) return;
    await this.#settle(row, began, failure);
    const next = findRow(this.#notes, id);
    if (next && this.#pulling.has(id)) this.#schedule(next);
  }

  /** The peer of a sync pair, as long as something is pulled from it. */
  #requireWanted(id: string, target: SyncTarget): PeerSource {
    const isWanted = this.#pulling.has(id) && !this.#stopping.signal.aborted;
    if (!isWanted) throw new PullUnwanted('the pull is not wanted any more');
    try {
      return this.#requireReadable(target);
    } catch (cause) {
      throw new PullUnwanted('the pair is not what it was', { cause });
    }
  }

  /** Notes how a pull ended. */
  async #settle(row: SyncRow, began: number, failure: unknown): Promise<void> {
    const { kernel, links } = this.#tools;
    if (failure !== undefined) {
      const known = await this.#tellTrouble(row, failure);
      await this.#transact((notes) =>
        changeRow(notes, syncPairId(row), (now) => this.#afterFailure(now, known)),
      );
      return;
    }
    const ended = kernel.parts.clock.now();
    await this.#transact((notes) =>
      changeRow(notes, syncPairId(row), ({ pulls }) => ({
        outcome: 'success',
        pulls: pulls + 1,
        attempts: 0,
        nextAttemptAt: formatTimestamp(kernel.parts.nextPull({ began, ended })),
        lastError: null,
        lastSync: formatTimestamp(ended),
      })),
    );
    await links.notePulled(row.peerDid);
  }

  /** Spec: `sync-backoff`, `sync-error-class`. */
  #afterFailure(row: SyncRow, failure: PullFailure | undefined): Partial<SyncRow> {
    const { parts } = this.#tools.kernel;
    const now = parts.clock.now();
    const attempts = row.attempts + 1;
    const wait = parts.pullBackoff(attempts, failure?.retryAfter, now);
    return {
      outcome: 'failure',
      pulls: row.pulls + 1,
      failures: row.failures + 1,
      attempts,
      nextAttemptAt: formatTimestamp(now + wait),
      // A fault of this host says nothing of the peer.
      lastError: failure?.errorClass ?? row.lastError,
    };
  }

  /** Tells the pair what it was that failed; undefined if it was a fault of this host. */
  async #tellTrouble({ peerDid }: SyncTarget, error: unknown): Promise<PullFailure | undefined> {
    if (this.#stopping.signal.aborted) return undefined;
    if (!(error instanceof PullFailure)) {
      if (!(error instanceof ProtocolError)) this.#logFault(error);
      return undefined;
    }
    await this.#tools.links.noteTrouble(peerDid, error);
    return error;
  }

  #logFault(error: unknown): void {
    this.#tools.kernel.parts.logger.error({ err: error }, 'a pull failed');
  }
}

function gateOf(id: string): string {
  return `sync ${id}`;
}
