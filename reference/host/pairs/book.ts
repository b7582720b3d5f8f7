/**
 * The pairs of a host: what their records say and what the host remembers of each, kept together. Every
 * change of a pair is one transaction over both, and the changes of one pair are made one after another.
 */
import type { PairState } from '../../core/pair-fold.ts';
import type { JsonObject } from '../../core/json.ts';
import type { FederatedRecord } from '../../core/record.ts';
import { hashToken } from '../crypto.ts';
import { type Kernel, nowOf } from '../kernel.ts';
import type { NoteTables } from '../notes.ts';
import { formOf } from '../records/place.ts';
import type { InstanceWriter, InstanceDraft, Records } from '../records/records.ts';
import type { RecordReader } from '../records/record-tables.ts';
import { emptyMemory, fromNote, type PairMemory, toNote } from './memory.ts';
import {
  allowedThreads,
  AUDIT_THREAD,
  currentTerms,
  isShared,
  KINDS,
  lastProposed,
  pairIdIn,
  PAIRS_THREAD,
  peerDidOf,
  peerUrlOf,
  type Terms,
} from './stand.ts';

/** Where a pair stands. */
export interface Pair {
  readonly pairId: string;
  readonly peerDid: string;
  readonly state: PairState | null;
  /** The genesis that is in force, or was last. */
  readonly genesis: string | undefined;
  readonly peerUrl: string | undefined;
  readonly terms: Terms | undefined;
  /** When it was proposed last, while it is establishing. */
  readonly proposedAt: string | undefined;
  /** The threads that are allowed, with the records that allowed them; undefined where all are. */
  readonly threads: ReadonlyMap<string, FederatedRecord> | undefined;
  readonly memory: PairMemory;
}

/** The states in which two hosts are paired, whatever keeps them from talking. */
const PAIRED: ReadonlySet<string | null> = new Set(['active', 'paused', 'degraded']);

/** Tells whether two hosts are paired now. */
export function isPaired({ state }: Pick<Pair, 'state'>): boolean {
  return PAIRED.has(state);
}

const AREA = 'pairs';
const RECORDS_AREA = 'pair-records';

/** Long enough for every number of a record. */
const NUMBER_LENGTH = 16;

/** What a kind of record of a pair is written as. */
type Act = FederatedRecord['act'];

const ACTS: Readonly<Record<string, Act>> = {
  [KINDS.init]: 'INTEND',
  [KINDS.pending]: 'INTEND',
  [KINDS.active]: 'KNOW',
};

/** What a record of a pair is made of. */
export interface PairDraft {
  /** What it tells, beside which pair it is about. */
  readonly body: JsonObject;
  readonly kind: string;
  /** The parents of the next genesis or revoke. */
  readonly heads: readonly string[];
}

/**
 * A record of a pair as it is to be written.
 *
 * Spec: `pair-records`, `pair-repair`.
 */
export function pairRecord(pairId: string, { kind, body, heads }: PairDraft): InstanceDraft {
  const hasParents = kind === KINDS.genesis || kind === KINDS.revoke;
  return {
    thread: PAIRS_THREAD,
    act: ACTS[kind] ?? 'LEARN',
    kind,
    body: { pair_id: pairId, ...body },
    parents: hasParents ? heads : [],
  };
}

/** How a pair has changed, and when. */
export interface StateChange {
  readonly from: PairState | null;
  readonly to: PairState | null;
  readonly at: string;
}

/**
 * The records that tell of a change of a pair.
 *
 * Spec: `pair-audit`.
 */
export function auditRecords(
  { pairId, peerDid }: Pick<Pair, 'pairId' | 'peerDid'>,
  { from, to, at }: StateChange,
): InstanceDraft[] {
  if (from === to) return [];
  const body = { pair_id: pairId, peer_did: peerDid, from, to, timestamp: at };
  return [{ thread: AUDIT_THREAD, act: 'LEARN', kind: KINDS.stateChange, body }];
}

/** A change of one pair, inside of its transaction. */
export class PairChange {
  readonly pairId: string;
  readonly peerDid: string;
  readonly now: string;
  /** What is remembered when the change is made. */
  memory: PairMemory;
  readonly #kernel: Kernel;
  readonly #writer: InstanceWriter;
  #records: FederatedRecord[] | undefined;
  #pair: Pair;
  #hasNewRecords = false;

  constructor(kernel: Kernel, writer: InstanceWriter, pair: Pair) {
    this.#kernel = kernel;
    this.#writer = writer;
    this.#pair = pair;
    this.pairId = pair.pairId;
    this.peerDid = pair.peerDid;
    this.memory = pair.memory;
    this.now = nowOf(kernel);
  }

  /** Where the pair stands with what was changed so far. */
  get pair(): Pair {
    return { ...this.#pair, memory: this.memory };
  }

  get notes(): NoteTables {
    return this.#writer.tables.notes;
  }

  get parts(): Kernel['parts'] {
    return this.#kernel.parts;
  }

  /** Whether anything is to be remembered of it. */
  get isMade(): boolean {
    return this.#hasNewRecords || this.memory !== this.#pair.memory;
  }

  /** The records of the pair, in the order in which they came to be here. */
  get records(): readonly FederatedRecord[] {
    this.#records ??= readRecords(this.#writer.tables, this.notes, this.pairId);
    return this.#records;
  }

  /** Writes a record of the pair, and what follows for the audit. */
  write(kind: string, body: JsonObject): FederatedRecord {
    const draft = this.parts.pairRecord(this.pairId, { kind, body, heads: this.heads() });
    const record = this.writeDraft(draft);
    this.adopt(record);
    return record;
  }

  /** Writes a record on another thread of the host. */
  writeElsewhere(thread: string, act: Act, kind: string, body: JsonObject): FederatedRecord {
    return this.writeDraft({ thread, act, kind, body });
  }

  writeDraft(draft: InstanceDraft): FederatedRecord {
    return this.#writer.write(draft);
  }

  /** Keeps a record of the pair that the peer wrote, and that was verified. */
  keep(record: FederatedRecord): void {
    this.#writer.keep(record, this.peerDid);
    this.adopt(record);
  }

  /** The parents of the next genesis or revoke. */
  heads(): string[] {
    return this.parts.historyHeads(this.records);
  }

  /** The genesis and revoke records that are here, without one of them. */
  historyWithout(id: string): FederatedRecord[] {
    return this.records.filter((record) => isShared(record) && record.id !== id);
  }

  /** Counts a record that is stored to the pair, and notes the change of state that it makes. */
  adopt(record: FederatedRecord): void {
    if (this.records.some(({ id }) => id === record.id)) return;
    const { number } = this.#writer.tables.find(record.id)!;
    this.notes.put(RECORDS_AREA, recordName(this.pairId, number), {});
    const records = [...this.records, record];
    this.#records = records;
    this.#hasNewRecords = true;
    const from = this.#pair.state;
    this.#pair = standOf(this.#kernel, records, this.#pair);
    const { state: to } = this.#pair;
    const drafts = this.parts.auditRecords(this, { from, to, at: this.now });
    for (const draft of drafts) this.writeDraft(draft);
  }
}

function recordName(pairId: string, number: number): string {
  return `${pairId} ${String(number).padStart(NUMBER_LENGTH, '0')}`;
}

function readRecords(
  reader: RecordReader,
  notes: Pick<NoteTables, 'list'>,
  pairId: string,
): FederatedRecord[] {
  const numbers = notes
    .list(RECORDS_AREA, `${pairId} `)
    .map(({ name }) => Number(name.slice(pairId.length + 1)));
  return reader.readNumbers(numbers).map(wholeRecord);
}

/** Only whole records are kept on the thread of pairs. */
function wholeRecord(stored: Parameters<typeof formOf>[0]): FederatedRecord {
  return formOf(stored) as FederatedRecord;
}

/** What the records of a pair say of it now. */
function standOf(
  { parts, instance }: Kernel,
  records: readonly FederatedRecord[],
  { pairId, peerDid, memory }: Pick<Pair, 'pairId' | 'peerDid' | 'memory'>,
): Pair {
  const { did } = instance;
  const { state, genesis } = parts.foldPair(records, did, pairId);
  const isProposed = state === 'establishing';
  return {
    pairId,
    peerDid,
    memory,
    state,
    genesis,
    peerUrl: peerUrlOf(records, did),
    terms: currentTerms(records, did, isProposed ? undefined : genesis),
    proposedAt: isProposed ? lastProposed(records, did)?.created : undefined,
    threads: allowedThreads(records, did),
  };
}

/** The hashes of the tokens that the peer may use here. */
function tokenHashes({ accepted, confirm }: PairMemory): string[] {
  const hashes = accepted.map(({ hash }) => hash);
  return confirm ? [...hashes, hashToken(confirm.token)] : hashes;
}

/** Told of each pair that changed, when the change is durable. */
export type PairListener = (pair: Pair) => void;

/** All pairs. */
export class PairBook {
  readonly #kernel: Kernel;
  readonly #records: Records;
  readonly #pairs = new Map<string, Pair>();
  /** Pairs by the hashes of the tokens that are accepted for them. */
  readonly #byToken = new Map<string, string>();
  readonly #listeners: PairListener[] = [];
  #adopting: Promise<void> = Promise.resolve();

  constructor(kernel: Kernel, records: Records) {
    this.#kernel = kernel;
    this.#records = records;
  }

  /**
   * Takes up the pairs of the store, and from then on what comes to the thread of pairs by other ways,
   * such as an import.
   */
  open(): void {
    const { notes, records } = this.#kernel.store;
    for (const { name: pairId, value } of notes.list(AREA)) {
      const memory = fromNote(value);
      const of = { pairId, peerDid: memory.peerDid, memory };
      this.#publish(standOf(this.#kernel, readRecords(records, notes, pairId), of));
    }
    this.#records.watch(PAIRS_THREAD, (arrival) => {
      this.#adopting = this.#adopting
        .then(() => this.#adopt(arrival))
        .catch((error: unknown) => {
          this.#kernel.parts.logger.error({ err: error }, 'a record of a pair was not counted');
        });
    });
  }

  /** Resolves when what came by other ways has been counted. */
  settled(): Promise<void> {
    return this.#adopting;
  }

  listen(listener: PairListener): void {
    this.#listeners.push(listener);
  }

  /** A pair, also one of which there is nothing to be shown. */
  find(pairId: string): Pair | undefined {
    return this.#pairs.get(pairId);
  }

  /** All pairs, in ascending order of their ids. */
  all(): Pair[] {
    return [...this.#pairs.values()].sort((one, other) => (one.pairId < other.pairId ? -1 : 1));
  }

  /** The pair for which a token with this hash is accepted, or was until it expired. */
  findByToken(hash: string): Pair | undefined {
    return this.#pairs.get(this.#byToken.get(hash) ?? '');
  }

  /** Makes a change of the pair with a peer: everything that the work writes, or nothing. */
  change<T>(peerDid: string, work: (change: PairChange) => T): Promise<T> {
    const { gates, instance, parts } = this.#kernel;
    const pairId = parts.pairIdOf(instance.did, peerDid);
    return gates.exclusive(`pair ${pairId}`, async () => {
      const before = this.#pairs.get(pairId) ?? this.#unknown(pairId, peerDid);
      const { result, after } = await this.#records.transact((writer) => {
        const change = new PairChange(this.#kernel, writer, before);
        const made = work(change);
        if (!change.isMade) return { result: made, after: undefined };
        writer.tables.notes.put(AREA, pairId, toNote(change.memory));
        return { result: made, after: change.pair };
      });
      if (after) this.#publish(after);
      return result;
    });
  }

  #unknown(pairId: string, peerDid: string): Pair {
    return standOf(this.#kernel, [], { pairId, peerDid, memory: emptyMemory(pairId, peerDid) });
  }

  #publish(pair: Pair): void {
    const { pairId, memory } = pair;
    const former = this.#pairs.get(pairId)?.memory;
    for (const hash of former ? tokenHashes(former) : []) this.#byToken.delete(hash);
    for (const hash of tokenHashes(memory)) this.#byToken.set(hash, pairId);
    this.#pairs.set(pairId, pair);
    for (const listener of this.#listeners) listener(pair);
  }

  /** Counts a record to its pair, unless a change of the pair wrote it. */
  async #adopt(arrival: number): Promise<void> {
    const { instance, parts, store } = this.#kernel;
    const [stored] = this.#records.reader.readThread(PAIRS_THREAD, arrival - 1, 1);
    if (stored?.arrival !== arrival || stored.level !== 0) return;
    const record = wholeRecord(stored);
    const pairId = pairIdIn(record) ?? '';
    if (store.notes.find(RECORDS_AREA, recordName(pairId, stored.number))) return;
    const peerDid = this.find(pairId)?.peerDid ?? peerDidOf([record], instance.did);
    if (peerDid === undefined || parts.pairIdOf(instance.did, peerDid) !== pairId) return;
    await this.change(peerDid, (change) => change.adopt(record));
  }
}
