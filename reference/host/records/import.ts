/** Taking in an export: line by line, each judged for itself. */
import { createHash } from 'node:crypto';
import { type ErrorCode, ProtocolError } from '../../core/errors.ts';
import type { RecordForm } from '../../core/hash-levels.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import { isInstanceDid } from '../../core/dids.ts';
import { isTimestamp } from '../../core/time.ts';
import type { Kernel } from '../kernel.ts';
import { BATCH_LENGTH, type IngestResult, type Records } from './records.ts';
import type { Signers } from './signers.ts';

/** The first line of an export, as far as an import asks for it. */
export interface ExportHeader {
  readonly sourceDid: string;
  readonly records: number;
  readonly digest: string;
}

/** What an import came to. */
export interface ImportReport {
  readonly imported: number;
  readonly upgraded: number;
  readonly known: number;
  readonly refused: number;
  readonly refusals: readonly { readonly line: number; readonly code: ErrorCode }[];
  readonly complete: boolean;
}

const DIGEST_FORM = /^[0-9a-f]{64}$/;

/**
 * Reads the header of an export.
 *
 * Spec: `import-header`.
 *
 * @throws {ProtocolError} `shape-invalid`
 */
export function readExportHeader(value: JsonValue): ExportHeader {
  const member = (name: string): unknown =>
    isJsonObject(value) ? ownMember(value, name) : undefined;
  const [sourceDid, records, digest] = ['source_did', 'records', 'digest'].map(member);
  const isHeader =
    member('object') === 'export' &&
    member('version') === 1 &&
    isInstanceDid(sourceDid) &&
    isTimestamp(member('created')) &&
    Number.isSafeInteger(records) &&
    (records as number) >= 0 &&
    typeof digest === 'string' &&
    DIGEST_FORM.test(digest);
  if (!isHeader) throw new ProtocolError('shape-invalid', 'the first line is no header');
  return { sourceDid, records: records as number, digest };
}

/**
 * Tells whether an import may bring a record on a reserved thread.
 *
 * Spec: `import-reserved`.
 *
 * @param isByParty whether the record is by this host, or by the other host of a pair with it
 */
export function mayRestore(sourceDid: string, ownDid: string, isByParty: boolean): boolean {
  return sourceDid === ownDid && isByParty;
}

const MAX_REFUSALS = 100;

/** How many bytes of records may wait to be taken in together. */
const MAX_BATCH_BYTES = 4_194_304;

/** How many bytes of records may wait for the keys of their actors until the end of an import. */
const MAX_KEYLESS_BYTES = 16_777_216;

/** A record line that waits to be taken in. */
interface WaitingLine {
  readonly line: number;
  readonly length: number;
  readonly record: JsonValue;
  /** Refuses a record that is on a reserved thread and may not be there. */
  readonly isRefused: boolean;
}

/** One import. */
class ImportRun {
  readonly #kernel: Kernel;
  readonly #records: Records;
  readonly #signers: Signers;
  readonly #header: ExportHeader;
  readonly #counts = { stored: 0, upgraded: 0, known: 0, refused: 0 };
  readonly #refusals: { line: number; code: ErrorCode }[] = [];
  /** The only thing here that grows with the import. */
  readonly #ids: string[] = [];
  #waiting: WaitingLine[] = [];
  #waitingBytes = 0;
  /** Records whose keys may be in a later line. */
  #keyless: WaitingLine[] = [];
  #keylessBytes = 0;

  constructor(kernel: Kernel, records: Records, signers: Signers, header: ExportHeader) {
    this.#kernel = kernel;
    this.#records = records;
    this.#signers = signers;
    this.#header = header;
  }

  /** Spec: `import-each`. */
  async take(line: number, bytes: Uint8Array | undefined): Promise<void> {
    try {
      const value = parseLine(bytes, this.#kernel);
      const record = onlyMember(value, 'record');
      if (record !== undefined) return await this.#takeRecord(line, record, bytes!.length);
      const document = onlyMember(value, 'key_document');
      if (!isJsonObject(document)) throw new ProtocolError('shape-invalid', 'no line of an export');
      await this.#signers.offer(document);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#refuse(line, error.code);
    }
  }

  async #takeRecord(line: number, record: JsonValue, length: number): Promise<void> {
    const id = isJsonObject(record) ? ownMember(record, 'id') : undefined;
    if (typeof id === 'string') this.#ids.push(id);
    const isRefused = await this.#isRefused(record);
    this.#waiting.push({ line, length, record, isRefused });
    this.#waitingBytes += length;
    const isFull = this.#waiting.length >= BATCH_LENGTH || this.#waitingBytes >= MAX_BATCH_BYTES;
    if (isFull) await this.#flush();
  }

  /** Spec: `import-reserved`. */
  async #isRefused(record: JsonValue): Promise<boolean> {
    const { parts, instance } = this.#kernel;
    const thread = isJsonObject(record) ? ownMember(record, 'thread') : undefined;
    if (typeof thread !== 'string' || !parts.isReservedThread(thread)) return false;
    const actor = ownMember(record as JsonObject, 'actor');
    const isWhole = !Object.hasOwn(record as JsonObject, 'level');
    const isByParty = isWhole && (actor === instance.did || (await this.#isByPeer(actor)));
    return !parts.mayRestore(this.#header.sourceDid, instance.did, isByParty);
  }

  /** Who the other host of a pair is may be told by the lines before. */
  async #isByPeer(actor: unknown): Promise<boolean> {
    if (typeof actor !== 'string') return false;
    await this.#flush();
    return this.#signers.isPeer(actor);
  }

  async #flush(): Promise<void> {
    const lines = this.#waiting;
    [this.#waiting, this.#waitingBytes] = [[], 0];
    for (const [at, result] of (await this.#ingest(lines)).entries()) {
      const line = lines[at]!;
      if (this.#mayBeMended(line, result)) this.#keyless.push(line);
      else this.#count(line, result);
    }
  }

  #ingest(lines: readonly WaitingLine[]): Promise<IngestResult[]> {
    const refused = new Set(lines.filter(({ isRefused }) => isRefused).map(({ record }) => record));
    const admit = (form: RecordForm): void => {
      if (refused.has(form as unknown as JsonValue)) throw reservedThread(form);
    };
    const records = lines.map(({ record }) => record);
    return this.#records.ingestAll(records, { mode: 'history', admit });
  }

  #mayBeMended({ length }: WaitingLine, result: IngestResult): boolean {
    if (result.outcome !== 'refused' || result.code !== 'signer-unresolvable') return false;
    this.#keylessBytes += length;
    return this.#keylessBytes <= MAX_KEYLESS_BYTES;
  }

  #count({ line }: WaitingLine, result: IngestResult): void {
    if (result.outcome === 'refused') this.#refuse(line, result.code);
    else this.#counts[result.outcome] += 1;
  }

  #refuse(line: number, code: ErrorCode): void {
    this.#counts.refused += 1;
    this.#refusals.push({ line, code });
    if (this.#refusals.length > 2 * MAX_REFUSALS) this.#firstRefusals();
  }

  /** They are not counted in the order of their lines. */
  #firstRefusals(): readonly { line: number; code: ErrorCode }[] {
    this.#refusals.sort((one, other) => one.line - other.line).splice(MAX_REFUSALS);
    return this.#refusals;
  }

  async end(): Promise<ImportReport> {
    await this.#flush();
    const again = await this.#ingest(this.#keyless);
    for (const [at, result] of again.entries()) this.#count(this.#keyless[at]!, result);
    const { stored, upgraded, known, refused } = this.#counts;
    const { records, digest } = this.#header;
    return {
      ...{ imported: stored, upgraded, known, refused },
      refusals: this.#firstRefusals(),
      complete: this.#ids.length === records && digestOf(this.#ids) === digest,
    };
  }
}

function parseLine(bytes: Uint8Array | undefined, { parts }: Kernel): JsonValue {
  if (bytes === undefined) throw new ProtocolError('too-large', 'the line is too long');
  return parts.parseBody(bytes);
}

/** The value of the only member of an object, if that has this name. */
function onlyMember(value: JsonValue, name: string): JsonValue | undefined {
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return undefined;
  return ownMember(value, name) as JsonValue | undefined;
}

function reservedThread({ thread }: RecordForm): ProtocolError {
  return new ProtocolError('thread-reserved', `${thread} is the host's own`);
}

function digestOf(ids: readonly string[]): string {
  const hash = createHash('sha256');
  for (const id of [...ids].sort()) hash.update(`${id}\n`);
  return hash.digest('hex');
}

/** Takes in exports. */
export class Importer {
  readonly #kernel: Kernel;
  readonly #records: Records;
  readonly #signers: Signers;
  #running = 0;

  constructor(kernel: Kernel, records: Records, signers: Signers) {
    this.#kernel = kernel;
    this.#records = records;
    this.#signers = signers;
  }

  /**
   * Takes in the lines of an export, of which only a few are held at a time.
   *
   * Spec: `import-verified`, `import-each`, `import-again`, `import-header`.
   *
   * @param lines without their ends; undefined for one that is too long
   * @throws {ProtocolError} if the first line is no header
   */
  async run(lines: AsyncIterable<Uint8Array | undefined>): Promise<ImportReport> {
    this.#running += 1;
    try {
      return await this.#run(lines);
    } finally {
      this.#running -= 1;
      // What another one was offered may be needed yet.
      if (this.#running === 0) await this.#signers.forgetOffers();
    }
  }

  async #run(lines: AsyncIterable<Uint8Array | undefined>): Promise<ImportReport> {
    let run: ImportRun | undefined;
    let line = 0;
    for await (const bytes of lines) {
      line += 1;
      if (run) await run.take(line, bytes);
      else run = this.#begin(bytes);
    }
    return (run ?? this.#begin(new Uint8Array())).end();
  }

  #begin(bytes: Uint8Array | undefined): ImportRun {
    const header = this.#kernel.parts.readExportHeader(parseLine(bytes, this.#kernel));
    return new ImportRun(this.#kernel, this.#records, this.#signers, header);
  }
}
