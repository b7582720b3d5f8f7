import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { JsonObject } from '../core/json.ts';
import { openSqliteRecords, RECORD_TABLES } from './records/sqlite-records.ts';
import { NOTE_TABLE, openSqliteNotes } from './sqlite-notes.ts';
import {
  type NewEntry,
  type Secret,
  type Store,
  type StoredEntry,
  StoreLockedError,
  type Unit,
  type UnitOutcome,
} from './store.ts';

// A write-ahead log that is synced at every commit: what was acknowledged survives a power cut. The
// exclusive lock is the kernel's, so it is gone with the process, however the process ends.
const SETTINGS = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'wal_autocheckpoint = 10000',
];

const LEAVING = ['journal_mode = DELETE', 'locking_mode = NORMAL'];

const TABLES = `
  CREATE TABLE IF NOT EXISTS entries (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    data TEXT NOT NULL,
    key TEXT,
    body BLOB
  );
  CREATE INDEX IF NOT EXISTS entries_by_key ON entries (key) WHERE key IS NOT NULL;
  CREATE TABLE IF NOT EXISTS stream_entries (
    stream TEXT NOT NULL,
    position INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (stream, position)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secrets (id TEXT PRIMARY KEY, seed BLOB NOT NULL) WITHOUT ROWID;
`;

type Row = readonly [number, string, string, string, string | null, Uint8Array | null];

const COLUMNS = 'entries.seq, kind, at, data, key, body';

function toStoredEntry([seq, kind, at, data, key, body]: Row): StoredEntry {
  return {
    seq,
    kind,
    at,
    // Written by `append` below, so it is an object.
    data: JSON.parse(data) as JsonObject,
    key: key ?? undefined,
    body: body === null ? undefined : textOf(body),
  };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function openDatabase(folder: string): Database.Database {
  // Private keys are inside, so nobody but the user who runs the host may look in.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  try {
    const database = new Database(join(folder, 'host.db'));
    for (const setting of SETTINGS) database.pragma(setting);
    database.exec(TABLES);
    database.exec(RECORD_TABLES);
    database.exec(NOTE_TABLE);
    // The lock is taken by the first write, not by the setting.
    database.exec('BEGIN EXCLUSIVE; COMMIT');
    return database;
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new StoreLockedError(`the data folder ${folder} is in use by another process`, {
      cause: error,
    });
  }
}

/**
 * Opens the store in a data folder, which is made if it is not there.
 *
 * @throws {StoreLockedError} if another process has it open
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const database = openDatabase(folder);
  const insertEntry = database.prepare(
    'INSERT INTO entries (seq, kind, at, data, key, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertStreamEntry = database.prepare(
    'INSERT INTO stream_entries (stream, position, seq) VALUES (?, ?, ?)',
  );
  const insertSecret = database.prepare('INSERT INTO secrets (id, seed) VALUES (?, ?)');
  const selectLength = database
    .prepare('SELECT coalesce(max(position), 0) FROM stream_entries WHERE stream = ?')
    .raw();
  const selectLog = database
    .prepare(`SELECT ${COLUMNS} FROM entries WHERE seq > ? ORDER BY seq LIMIT ?`)
    .raw();
  const selectByKey = database
    .prepare(`SELECT ${COLUMNS} FROM entries WHERE key = ? ORDER BY seq`)
    .raw();
  const selectStream = database
    .prepare(
      `SELECT ${COLUMNS} FROM stream_entries JOIN entries ON entries.seq = stream_entries.seq
       WHERE stream = ? AND position BETWEEN ? AND ? ORDER BY position`,
    )
    .raw();
  const selectPosition = database
    .prepare('SELECT seq FROM stream_entries WHERE stream = ? AND position = ?')
    .raw();
  const selectBodies = database
    .prepare(
      `SELECT entries.body FROM json_each(?) AS wanted JOIN entries ON entries.seq = wanted.value
       ORDER BY wanted.key`,
    )
    .raw();
  const selectSecrets = database.prepare('SELECT id, seed FROM secrets').raw();
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const beginUnit = database.prepare('SAVEPOINT unit');
  const releaseUnit = database.prepare('RELEASE unit');
  const rollbackUnit = database.prepare('ROLLBACK TO unit');
  const records = openSqliteRecords(database);
  const notes = openSqliteNotes(database);
  const tables = { ...records, notes };

  const lastRow = database.prepare('SELECT coalesce(max(seq), 0) FROM entries').raw().get();
  let last = (lastRow as [number])[0];

  function writeAll(from: number, entries: readonly NewEntry[], secrets: readonly Secret[]): void {
    let seq = from;
    for (const entry of entries) {
      seq++;
      const body = entry.body === undefined ? null : Buffer.from(entry.body, 'utf8');
      const data = JSON.stringify(entry.data);
      insertEntry.run(seq, entry.kind, entry.at, data, entry.key ?? null, body);
      for (const stream of entry.streams ?? []) {
        const [length] = selectLength.get(stream) as [number];
        insertStreamEntry.run(stream, length + 1, seq);
      }
    }
    for (const { id, seed } of secrets) insertSecret.run(id, Buffer.from(seed));
  }

  function inTransaction<T>(run: () => T): T {
    begin.run();
    try {
      const result = run();
      commit.run();
      return result;
    } catch (error) {
      rollback.run();
      throw error;
    }
  }

  function writeUnit(from: number, { entries, secrets, work }: Unit): UnitOutcome {
    beginUnit.run();
    try {
      writeAll(from, entries, secrets);
      const result = work?.(tables);
      releaseUnit.run();
      return { isDone: true, first: from + 1, result };
    } catch (error) {
      rollbackUnit.run();
      releaseUnit.run();
      return { isDone: false, error };
    }
  }

  return {
    records,
    notes,
    async append(entries, secrets) {
      const first = last + 1;
      inTransaction(() => writeAll(last, entries, secrets));
      last += entries.length;
      return first;
    },
    async transact(units) {
      let end = last;
      const outcomes = inTransaction(() =>
        units.map((unit) => {
          const outcome = writeUnit(end, unit);
          if (outcome.isDone) end += unit.entries.length;
          return outcome;
        }),
      );
      last = end;
      return outcomes;
    },
    async readLog(after, limit) {
      return (selectLog.all(after, limit) as Row[]).map(toStoredEntry);
    },
    async findByKey(key) {
      return (selectByKey.all(key) as Row[]).map(toStoredEntry);
    },
    async readStream(stream, from, to) {
      return (selectStream.all(stream, from, to) as Row[]).map(toStoredEntry);
    },
    async findPosition(stream, seq) {
      // The order of a stream is that of the log, so no index is needed to find an entry.
      let [low, high] = [1, (selectLength.get(stream) as [number])[0]];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if ((selectPosition.get(stream, middle) as [number])[0] < seq) low = middle + 1;
        else high = middle;
      }
      const found = selectPosition.get(stream, low) as [number] | undefined;
      return found?.[0] === seq ? low : undefined;
    },
    async readBodies(sequence) {
      const rows = selectBodies.all(JSON.stringify(sequence)) as [Uint8Array | null][];
      const bodies = rows.flatMap(([body]) => (body === null ? [] : [textOf(body)]));
      if (bodies.length < sequence.length) throw new TypeError('an entry has no body');
      return bodies;
    },
    async readSecrets() {
      const rows = selectSecrets.all() as (readonly [string, Uint8Array])[];
      return rows.map(([id, seed]) => ({ id, seed: new Uint8Array(seed) }));
    },
    async close() {
      // Statements that are not collected yet keep the connection, and with it the lock. Leaving the
      // write-ahead log lets go of the lock at once, and leaves one file that is easy to copy.
      for (const setting of LEAVING) database.pragma(setting);
      database.prepare('SELECT count(*) FROM secrets').get();
      database.close();
    },
  };
}
