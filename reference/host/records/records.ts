/** The records of a host: taking them in, writing them, reading them, and hearing of new ones. */
import { didOfActor } from '../../core/dids.ts';
import { type ErrorCode, ProtocolError } from '../../core/errors.ts';
import { HASH_LEVELS, levelOf, type RecordForm } from '../../core/hash-levels.ts';
import type { JsonObject, JsonValue } from '../../core/json.ts';
import type { FederatedRecord, RecordContent } from '../../core/record.ts';
import type { HostEvent } from '../events.ts';
import { actorUrl, findNamed, type Kernel, nowOf } from '../kernel.ts';
import type { Secret, StoreTables } from '../store.ts';
import { noteGiver } from './givers.ts';
import { formOf, type Placed, type PlaceOutcome, placeForm } from './place.ts';
import type { RecordReader, RecordTables, StoredRecord } from './record-tables.ts';
import {
  keepDocuments,
  type OfferedDocuments,
  type PeerSource,
  type Signers,
  type VerifiedForm,
} from './signers.ts';
import type { WriteRequest } from './write-request.ts';

/** How a form comes in. */
export interface IngestOptions {
  /** `live` where a peer pushed it; `history` where it was pulled or imported. */
  readonly mode: 'live' | 'history';
  /** The peer that it came from; undefined for what came otherwise, such as by import. */
  readonly source?: PeerSource | undefined;
  /** Key documents that came together with the forms. */
  readonly documents?: OfferedDocuments | undefined;
  /**
   * Refuses a form that is not to come in here, by what it says of itself: it is asked after size,
   * depth and shape, and before the id.
   *
   * @throws {ProtocolError}
   */
  readonly admit?: ((form: RecordForm) => void) | undefined;
  /** Does what belongs together with a batch of forms, in the transaction in which it is stored. */
  readonly along?: ((results: readonly IngestResult[], tables: StoreTables) => void) | undefined;
}

/** A form that was refused. */
export interface Refused {
  readonly outcome: 'refused';
  readonly code: ErrorCode;
  readonly detail: string;
}

/** A form that says nothing new. */
interface Settled extends Placed {
  /** At which level it was given. */
  readonly given: number;
}

/** What became of a form. */
export type IngestResult =
  { readonly outcome: PlaceOutcome; readonly id: string; readonly arrival: number } | Refused;

function toRefused(error: unknown): Refused {
  if (!(error instanceof ProtocolError)) throw error;
  return { outcome: 'refused', code: error.code, detail: error.detail };
}

function levelNumber(form: RecordForm): number {
  return HASH_LEVELS.indexOf(levelOf(form));
}

/** How many forms are verified at once, and stored in one turn of the event loop. */
export const BATCH_LENGTH = 64;

/** A record of the host itself, before it is completed. */
export interface InstanceDraft {
  /** A reserved thread. */
  readonly thread: string;
  readonly act: FederatedRecord['act'];
  readonly kind: string;
  readonly body: JsonObject;
  /** In any order. */
  readonly parents?: readonly string[];
}

/** Writes records of the host itself, inside of a transaction. */
export interface InstanceWriter {
  readonly tables: StoreTables;
  /** Completes a record of the host itself and puts it in its place. */
  write(draft: InstanceDraft): FederatedRecord;
  /** Puts a form of a peer, which was verified, in its place. */
  keep(form: RecordForm, source?: string): void;
}

/** Told after a form has arrived on a thread, with the number of the arrival, when it is durable. */
export type ArrivalListener = (arrival: number, thread: string) => void;

/** The records of a host. */
export class Records {
  readonly #kernel: Kernel;
  readonly #signers: Signers;
  readonly #listeners = new Map<string | undefined, Set<ArrivalListener>>();

  constructor(kernel: Kernel, signers: Signers) {
    this.#kernel = kernel;
    this.#signers = signers;
  }

  /** Reading, at any time; nothing of it is held in memory. */
  get reader(): RecordReader {
    return this.#kernel.store.records;
  }

  /** The fullest form of a record that is held; undefined if none is. */
  find(id: string): RecordForm | undefined {
    const stored = this.reader.find(id);
    return stored && formOf(stored);
  }

  /**
   * The forms that arrived on a thread after a place, pending ones too, in the order of their
   * arrival. They are read as they are asked for.
   */
  *formsOf(thread: string, after = 0): Generator<RecordForm> {
    const pageLength = 100;
    for (let last = after; ;) {
      const page = this.reader.readThread(thread, last, pageLength);
      for (const stored of page) yield formOf(stored);
      if (page.length < pageLength) return;
      last = page.at(-1)!.arrival;
    }
  }

  /**
   * Hears of what arrives on a thread, or on all of them.
   *
   * @returns a function that ends it
   */
  watch(thread: string | undefined, listener: ArrivalListener): () => void {
    const listeners = this.#listeners.get(thread) ?? new Set();
    this.#listeners.set(thread, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(thread) === listeners) {
        this.#listeners.delete(thread);
      }
    };
  }

  /**
   * Verifies a form that came from somebody else, and merges it into what is held. Whether its
   * thread may come from there is the caller's to decide.
   */
  async ingest(value: JsonValue, options: IngestOptions): Promise<IngestResult> {
    const [result] = await this.ingestAll([value], options);
    return result!;
  }

  /**
   * Verifies forms that came from somebody else, and merges them, in their order, into what is held.
   * One that is refused does not keep the others from being stored. Resolves when all is durable.
   *
   * Spec: `record-proof-judged`, `record-id-mismatch`, `level-commitment`, `identity-first-contact`,
   * `identity-key-document-kept`, `sync-push-each`, `sync-push-durable`, `import-each`.
   */
  async ingestAll(values: readonly JsonValue[], options: IngestOptions): Promise<IngestResult[]> {
    const results: IngestResult[] = [];
    for (let at = 0; at < values.length; at += BATCH_LENGTH) {
      const batch = values.slice(at, at + BATCH_LENGTH);
      results.push(...(await this.#ingestBatch(batch, options)));
    }
    return results;
  }

  async #ingestBatch(
    values: readonly JsonValue[],
    options: IngestOptions,
  ): Promise<IngestResult[]> {
    const judged = await Promise.all(values.map((value) => this.#judge(value, options)));
    const arrived: StoredRecord[] = [];
    const results = await this.#kernel.log.transact((tables) => {
      const placed = judged.map((one) => {
        const found = 'form' in one ? this.#place(tables, one, options) : one;
        if (!('stored' in found)) return found;
        const { outcome, stored } = found;
        if (outcome !== 'known') arrived.push(stored);
        else this.#noteGivers(tables, one, found, options);
        return { outcome, id: stored.id, arrival: stored.arrival };
      });
      options.along?.(placed, tables);
      return placed;
    });
    for (const one of judged) if ('form' in one) this.#signers.noteKept(one.fresh);
    this.#announce(arrived);
    return results;
  }

  /** Notes who else has a record that is held from somebody. */
  #noteGivers(
    { notes }: StoreTables,
    judged: VerifiedForm | Settled | Refused,
    { stored, former }: Placed,
    { source }: IngestOptions,
  ): void {
    if (former) noteGiver(notes, stored, former.source, former.level);
    if ('given' in judged) noteGiver(notes, stored, source?.did, judged.given);
    if ('form' in judged) noteGiver(notes, stored, source?.did, levelNumber(judged.form));
  }

  /** Judges a form, as far as there is something to be judged. */
  async #judge(
    value: JsonValue,
    { mode, source, documents, admit }: IngestOptions,
  ): Promise<VerifiedForm | Settled | Refused> {
    const { parts } = this.#kernel;
    try {
      parts.checkFormLooks(value);
      // It was checked, so it is one.
      const form = value as unknown as RecordForm;
      admit?.(form);
      parts.checkFormId(form);
      const held = this.reader.find(form.id);
      if (held && parts.isSettled(form, held)) {
        return { outcome: 'known', stored: held, given: levelNumber(form) };
      }
      const received = mode === 'live' ? nowOf(this.#kernel) : undefined;
      const fresh = await this.#signers.verifyProof(form, received, source, documents);
      return { form, fresh };
    } catch (error) {
      return toRefused(error);
    }
  }

  #place(
    tables: RecordTables,
    { form, fresh }: VerifiedForm,
    { source }: IngestOptions,
  ): Placed | Refused {
    const { parts } = this.#kernel;
    try {
      const placed = placeForm(tables, form, { source: source?.did }, parts);
      keepDocuments(tables, fresh, parts);
      return placed;
    } catch (error) {
      // There is no room for it, and nothing of it was written.
      return toRefused(error);
    }
  }

  /**
   * Writes a record for the actor with a name, as its owner asked for it.
   *
   * Spec: `record-write`, `record-write-actor`, `record-write-parents`, `record-clock`,
   * `record-clock-parallel`, `record-durable`, `record-salt-fresh`.
   *
   * @throws {ProtocolError}
   */
  async write(name: string, request: WriteRequest): Promise<FederatedRecord> {
    const { parts, config, gates, log, instance } = this.#kernel;
    // While the keys or the life of the actor change, nobody writes for it.
    const { record, stored } = await gates.shared(actorUrl(config, name), () =>
      log.transact((tables) => {
        const actor = parts.requireWriter(findNamed(this.#kernel, name));
        parts.checkWriteParents(tables, request);
        const did = didOfActor(instance.did, name);
        // An Update may have got a time ahead of the clock, and the keys are as of then.
        const created = [nowOf(this.#kernel), actor.lastPublished].sort().at(-1)!;
        const key = parts.signingKey(actor.keys, created);
        if (!key) throw new ProtocolError('conflict', 'the actor has no active key to sign with');
        const method = `${did}${key.id.slice(actor.url.length)}`;
        return this.#complete(tables, { ...request, actor: did, created }, key.id, method);
      }),
    );
    this.#announce([stored]);
    return record;
  }

  /**
   * Writes a record of the host itself, under its instance DID, on one of its reserved threads.
   * Resolves when it is durable; those who watch the thread have been told.
   */
  async writeInstanceRecord(
    thread: string,
    act: InstanceDraft['act'],
    kind: string,
    body: JsonObject,
    parents: readonly string[] = [],
  ): Promise<FederatedRecord> {
    const [record] = await this.writeInstanceRecords([{ thread, act, kind, body, parents }]);
    return record!;
  }

  /**
   * Writes several records of the host itself, with events and secrets that go with them: all of it
   * or nothing.
   */
  async writeInstanceRecords(
    drafts: readonly InstanceDraft[],
    events: readonly HostEvent[] = [],
    secrets: readonly Secret[] = [],
  ): Promise<FederatedRecord[]> {
    return this.transact(({ write }) => drafts.map(write), events, secrets);
  }

  /**
   * Does work that writes records of the host itself, and notes, as one unit. What it decides by what
   * it reads cannot be overtaken. Resolves with what it gave back, when all is durable; those who watch
   * the threads have been told.
   */
  async transact<T>(
    work: (writer: InstanceWriter) => T,
    events: readonly HostEvent[] = [],
    secrets: readonly Secret[] = [],
  ): Promise<T> {
    const { log, parts } = this.#kernel;
    const arrived: StoredRecord[] = [];
    const result = await log.transact(
      (tables) =>
        work({
          tables,
          write: (draft) => {
            const { record, stored } = this.#completeOwn(tables, draft);
            arrived.push(stored);
            return record;
          },
          keep: (form, source) => {
            const placed = placeForm(tables, form, { source }, parts);
            if (placed.outcome !== 'known') arrived.push(placed.stored);
          },
        }),
      events,
      secrets,
    );
    this.#announce(arrived);
    return result;
  }

  #completeOwn(tables: RecordTables, { parents = [], ...draft }: InstanceDraft) {
    const { instance } = this.#kernel;
    const content = {
      ...draft,
      namespace: 'default',
      data_type: 'SCALAR',
      parents: [...parents].sort(),
      actor: instance.did,
      created: nowOf(this.#kernel),
    } as const;
    return this.#complete(tables, content, instance.keyId, instance.keyId);
  }

  /**
   * Gives a record its clock and salt, signs it and puts it in its place.
   *
   * @param keyId the key that signs, by the name that the keyring has for it
   */
  #complete(
    tables: RecordTables,
    content: Omit<RecordContent, 'clock' | 'salt'>,
    keyId: string,
    verificationMethod: string,
  ): { readonly record: FederatedRecord; readonly stored: StoredRecord } {
    const { parts, keyring } = this.#kernel;
    const clock = parts.nextClock(tables.highestClock(content.thread, content.actor));
    const complete = { ...content, clock, salt: parts.randomSalt() };
    const record = parts.signRecord(complete, verificationMethod, keyring.signer(keyId));
    parts.checkRecordSize(record);
    parts.checkRecordDepth(record);
    const { stored } = placeForm(tables, record, {}, parts);
    return { record, stored };
  }

  #announce(arrived: readonly StoredRecord[]): void {
    for (const { arrival, thread } of arrived) {
      for (const listeners of [this.#listeners.get(thread), this.#listeners.get(undefined)]) {
        for (const listener of [...(listeners ?? [])]) this.#tell(listener, arrival, thread);
      }
    }
  }

  #tell(listener: ArrivalListener, arrival: number, thread: string): void {
    try {
      listener(arrival, thread);
    } catch (error) {
      // The record is there, whatever those who hear of it make of it.
      this.#kernel.parts.logger.error({ err: error }, 'somebody failed to hear of a record');
    }
  }
}
