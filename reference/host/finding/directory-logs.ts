/**
 * The logs of those with a `did:sync:instance`: fetched from the directory that the operator has set, and
 * kept, so that no directory can make one shorter.
 */
import type { DidInstance, DidPurpose } from '../../core/dids.ts';
import { type DirectoryState, foldDirectoryLog } from '../../core/directory-log.ts';
import { ProtocolError } from '../../core/errors.ts';
import { isJsonObject, type JsonObject, type JsonValue, ownMember } from '../../core/json.ts';
import type { Key } from '../../core/keys.ts';
import { formatTimestamp } from '../../core/time.ts';
import { Flights } from '../../service/flights.ts';
import { Recent } from '../../service/recent.ts';
import { sha256 } from '../crypto.ts';
import type { Kernel } from '../kernel.ts';
import { fetchJson, PeerError } from '../fetch-json.ts';
import type { KeptDocument } from '../records/record-tables.ts';

/** A log that was verified, and what it says. */
export interface KnownLog {
  readonly state: DirectoryState;
  /** How it is kept. */
  readonly document: KeptDocument;
}

/** An operation of a log that was verified. */
export type LogOperation = JsonObject & { readonly id: string };

/** How long the answer of a directory with a log may be. */
export const LOG_BYTES = 22_020_096;

/** How many logs are at hand at once, and how long their texts; the others are in the tables. */
const MOST_READ = { count: 1000, size: 64 * 1024 * 1024 };

/**
 * The operations in what a directory answers, which are not judged yet.
 *
 * Spec: `peers-did-sync`, `peers-did-sync-verified`.
 *
 * @throws {PeerError} if there is no log of this DID in it
 */
export function operationsIn(value: JsonValue, did: string): JsonValue[] {
  const operations = isJsonObject(value) ? ownMember(value, 'operations') : undefined;
  if (isJsonObject(value) && ownMember(value, 'did') === did && Array.isArray(operations)) {
    return operations as JsonValue[];
  }
  throw new PeerError(false, `the directory gave no log of ${did}`);
}

/**
 * The keys of a log for one purpose: for a login the present ones only, as in the DID document.
 *
 * Spec: `peers-did-sync`, `directory-fold`.
 */
export function keysOfLog({ keys }: DirectoryState, purpose: DidPurpose): readonly Key[] {
  if (purpose === 'assertionMethod') return keys;
  return keys.filter((key) => key.superseded_at === undefined);
}

/**
 * What a log says that is kept: its signatures were verified before it was.
 *
 * Spec: `peers-did-sync`, `directory-fold`.
 */
export function foldKeptLog(did: string, operations: readonly LogOperation[]): DirectoryState {
  return foldDirectoryLog(did, operations, { sha256, verifySignature: () => true });
}

/** Keeps logs, and fetches them. */
export class DirectoryLogs {
  readonly #kernel: Kernel;
  readonly #directory: () => string | undefined;
  /** Logs by DID, as they are kept. */
  readonly #read = new Recent<KnownLog>(MOST_READ);
  /** Fetches that are under way, by URL. */
  readonly #flights = new Flights<KnownLog>();

  /** @param directory the base URL of the directory that is asked now */
  constructor(kernel: Kernel, directory: () => string | undefined) {
    this.#kernel = kernel;
    this.#directory = directory;
  }

  /** Whether there is anybody to ask. */
  get hasDirectory(): boolean {
    return this.#directory() !== undefined;
  }

  /** The longest log that there ever was of a DID; undefined if there was none. */
  kept(did: string): KnownLog | undefined {
    const read = this.#read.find(did) ?? this.#readKept(did);
    if (read) this.#read.keep(did, read, read.document.text.length);
    return read;
  }

  #readKept(did: string): KnownLog | undefined {
    const document = this.#kernel.store.records.findDocument(did);
    if (!document) return undefined;
    return { state: this.#kernel.parts.foldKeptLog(did, operationsOf(document)), document };
  }

  /**
   * Asks the directory for a log. It is kept at once, as the directory could show an older one to whoever
   * asks next.
   *
   * Spec: `peers-did-sync`, `peers-did-sync-verified`, `peers-did-sync-shorter`.
   *
   * @returns the longest log that there is now
   * @throws {PeerError} if there is none that can be used
   */
  async fetch({ did, genesis }: DidInstance): Promise<KnownLog> {
    const url = `${this.#directory()}/directory/${genesis}/operations`;
    return this.#flights.share(url, () => this.#fetchLog(url, did));
  }

  async #fetchLog(url: string, did: string): Promise<KnownLog> {
    const { transport, parts } = this.#kernel;
    const parse = (bytes: Uint8Array): JsonValue => parts.parsePage(bytes);
    const answer = await fetchJson(url, 'application/json', transport, parse, LOG_BYTES);
    const operations = operationsIn(answer, did);
    const isKnown = JSON.stringify(operations) === this.kept(did)?.document.text;
    if (!isKnown) await this.#judge(did, operations);
    return this.#keep(did, operations as LogOperation[]);
  }

  /** @throws {PeerError} if one of the operations is refused */
  async #judge(did: string, operations: readonly JsonValue[]): Promise<void> {
    try {
      await this.#kernel.parts.foldLog(did, operations);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      const detail = `the log of ${did} is not valid: ${error.message}`;
      throw new PeerError(false, detail, undefined, { cause: error });
    }
  }

  /** Keeps a log that was verified, unless it does not continue the one that is kept. */
  async #keep(did: string, operations: readonly LogOperation[]): Promise<KnownLog> {
    const { parts, log } = this.#kernel;
    const fetchedAt = parts.clock.now();
    await log.transact((tables) => {
      const held = tables.findDocument(did);
      if (held && !parts.continuesLog(operations, operationsOf(held))) {
        // It has been looked at again, and there is nothing that could take its place.
        tables.putDocument({ ...held, fetchedAt });
        return;
      }
      const { created } = operations.at(-1)!;
      tables.putDocument({
        ...{ did, text: JSON.stringify(operations), fetchedAt },
        updated: typeof created === 'string' ? created : formatTimestamp(fetchedAt),
        isUsed: true,
      });
    });
    this.#read.forget(did);
    return this.kept(did)!;
  }
}

function operationsOf({ text }: KeptDocument): LogOperation[] {
  return JSON.parse(text) as LogOperation[];
}
