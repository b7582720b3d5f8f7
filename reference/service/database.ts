/** SQLite for a server: one file, one process, and commits that survive the death of the process. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { StoreLockedError } from './store-locked.ts';

// A write-ahead log that is synced at every commit: what was acknowledged survives a power cut. The
// exclusive lock is the kernel's, so it is gone with the process, however the process ends.
const SETTINGS = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'wal_autocheckpoint = 10000',
];

const LEAVING = ['journal_mode = DELETE', 'locking_mode = NORMAL'];

/** What every database has: values by name, such as keys of its own and how far a test clock was moved. */
const VALUES = `
  CREATE TABLE IF NOT EXISTS kept_values (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
`;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

/**
 * Opens a database of its own in a data folder. Folder, file and tables are made if they are not there.
 *
 * @throws {StoreLockedError} if another process has it open
 */
export function openDatabase(folder: string, file: string, tables: string): Database.Database {
  // Whatever is inside is nobody's business but that of the user who runs the server.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  try {
    const database = new Database(join(folder, file));
    for (const setting of SETTINGS) database.pragma(setting);
    database.exec(VALUES);
    database.exec(tables);
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

/** Closes a database, and leaves one file that is easy to copy. */
export function closeDatabase(database: Database.Database): void {
  // Statements that are not collected yet keep the connection, and with it the lock. Leaving the
  // write-ahead log lets go of the lock at once.
  for (const setting of LEAVING) database.pragma(setting);
  database.prepare('SELECT count(*) FROM kept_values').get();
  database.close();
}

/** Values by name. */
export interface KeptValues {
  findBytes(name: string): Uint8Array | undefined;
  findNumber(name: string): number | undefined;
  put(name: string, value: Uint8Array | number): void;
}

/** The values that a database keeps. */
export function openValues(database: Database.Database): KeptValues {
  const select = database.prepare('SELECT value FROM kept_values WHERE name = ?').raw();
  const upsert = database.prepare('INSERT OR REPLACE INTO kept_values (name, value) VALUES (?, ?)');
  const find = (name: string): unknown => (select.get(name) as [unknown] | undefined)?.[0];
  return {
    findBytes(name) {
      const value = find(name);
      return value === undefined ? undefined : new Uint8Array(value as Uint8Array);
    },
    findNumber: (name) => find(name) as number | undefined,
    put(name, value) {
      upsert.run(name, typeof value === 'number' ? value : Buffer.from(value));
    },
  };
}
