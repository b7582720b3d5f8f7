/**
 * The one interface behind which the log is kept.
 *
 * It is small on purpose: an append that is atomic, and reads by sequence number, by activity id and
 * by stream; and, in the same transactions, the tables of records and notes. Nothing in it is about
 * SQLite, and nothing in it interprets what it stores.
 */
import type { JsonObject } from '../core/json.ts';
import type { NoteReader, NoteTables } from './notes.ts';
import type { RecordReader, RecordTables } from './records/record-tables.ts';

/** An entry that is about to be appended. */
export interface NewEntry {
  readonly kind: string;
  /** When the host decided it, as a time of the protocol. */
  readonly at: string;
  readonly data: JsonObject;
  /** The id of the activity that the entry holds. */
  readonly key?: string;
  /** The text of that activity, verbatim. */
  readonly body?: string;
  /** The streams at whose end the entry stands, such as the outbox of an actor. */
  readonly streams?: readonly string[];
}

/** An entry as it was read back. `seq` grows by one from 1 and never has a gap. */
export interface StoredEntry {
  readonly seq: number;
  readonly kind: string;
  readonly at: string;
  readonly data: JsonObject;
  readonly key: string | undefined;
  readonly body: string | undefined;
}

/** A private key. It is kept beside the log and never in it, so that a copy of the log tells none. */
export interface Secret {
  /** The id of the key. */
  readonly id: string;
  /** The Ed25519 seed, 32 bytes. */
  readonly seed: Uint8Array;
}

/** What work inside of a transaction can read and write. */
export interface StoreTables extends RecordTables {
  readonly notes: NoteTables;
}

/** Entries and secrets, and work on the tables, that belong together. */
export interface Unit {
  readonly entries: readonly NewEntry[];
  readonly secrets: readonly Secret[];
  /** Reads and writes records and notes. If it throws, nothing of the unit stays. */
  readonly work?: ((tables: StoreTables) => unknown) | undefined;
}

/** What became of a unit: the number of its first entry and what its work gave back, or its fault. */
export type UnitOutcome =
  | { readonly isDone: true; readonly first: number; readonly result: unknown }
  | { readonly isDone: false; readonly error: unknown };

/** Durable storage. Every method may be called at any time; calls do not overlap effects. */
export interface Store {
  /**
   * Appends entries and secrets as one unit: after a sudden death either all of them are there or
   * none. Resolves, with the sequence number of the first entry, when they are on the disk.
   */
  append(entries: readonly NewEntry[], secrets: readonly Secret[]): Promise<number>;
  /**
   * Writes units one after another in one transaction. Each of them is there as a whole or not at
   * all, and the work of one sees what those before it wrote. Resolves when they are on the disk.
   */
  transact(units: readonly Unit[]): Promise<UnitOutcome[]>;
  /** The records. */
  readonly records: RecordReader;
  /** The notes. */
  readonly notes: NoteReader;
  /** Entries with a sequence number above `after`, in order, at most `limit`. */
  readLog(after: number, limit: number): Promise<StoredEntry[]>;
  /** All entries that hold the activity with this id, in order. */
  findByKey(key: string): Promise<StoredEntry[]>;
  /** The entries of a stream at the positions `from` to `to`, counted from 1, both included. */
  readStream(stream: string, from: number, to: number): Promise<StoredEntry[]>;
  /** The position of an entry in a stream; undefined if it is not in it. */
  findPosition(stream: string, seq: number): Promise<number | undefined>;
  /** The bodies of the entries with these sequence numbers, in the order asked for. */
  readBodies(sequence: readonly number[]): Promise<string[]>;
  /** All private keys. */
  readSecrets(): Promise<Secret[]>;
  close(): Promise<void>;
}

export { StoreLockedError } from '../service/store-locked.ts';
