/** What a directory keeps, in SQLite. */
import type Database from 'libsql';
import { openDatabase, openValues } from '../service/database.ts';
import { openKeptStore } from '../service/kept-store.ts';
import type { DirectoryState } from '../core/directory-log.ts';
import type { DirectoryStore, DirectoryTables, Listing } from './directory-store.ts';

// What a log says is kept beside its operations, so that the next one is judged without the others.
const TABLES = `
  CREATE TABLE IF NOT EXISTS logs (
    hash TEXT PRIMARY KEY,
    did TEXT NOT NULL,
    state TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS operations (
    hash TEXT NOT NULL,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (hash, position)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS operations_by_id ON operations (hash, id);
  CREATE TABLE IF NOT EXISTS handles (
    handle TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    is_present INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS handles_of_log ON handles (hash);
  CREATE TABLE IF NOT EXISTS listings (
    namespace TEXT NOT NULL,
    did TEXT NOT NULL,
    hash TEXT NOT NULL,
    handle TEXT,
    url TEXT NOT NULL,
    also_known_as TEXT NOT NULL,
    PRIMARY KEY (namespace, did)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS listings_of_log ON listings (hash);
`;

type ListingRow = readonly [string, string | null, string, string];

function openTables(database: Database.Database): DirectoryTables {
  const rows = (sql: string) => database.prepare(sql).raw();
  const selectState = rows('SELECT state FROM logs WHERE hash = ?');
  const selectOperation = rows('SELECT 1 FROM operations WHERE hash = ? AND id = ?');
  const selectOperations = rows('SELECT body FROM operations WHERE hash = ? ORDER BY position');
  const upsertLog = database.prepare(
    'INSERT OR REPLACE INTO logs (hash, did, state) VALUES (?, ?, ?)',
  );
  const insertOperation = database.prepare(
    'INSERT INTO operations (hash, position, id, body) VALUES (?, ?, ?, ?)',
  );
  const leaveHandles = database.prepare('UPDATE handles SET is_present = 0 WHERE hash = ?');
  const upsertHandle = database.prepare(
    'INSERT OR REPLACE INTO handles (handle, hash, is_present) VALUES (?, ?, 1)',
  );
  const selectHandle = rows(
    `SELECT handles.hash, did, is_present FROM handles JOIN logs ON logs.hash = handles.hash
     WHERE handle = ?`,
  );
  const removeListings = database.prepare('DELETE FROM listings WHERE hash = ?');
  const insertListing = database.prepare(
    `INSERT INTO listings (namespace, did, hash, handle, url, also_known_as)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const selectListings = rows(
    `SELECT did, handle, url, also_known_as FROM listings
     WHERE namespace = ? AND did > ? ORDER BY did LIMIT ?`,
  );
  return {
    findState(hash) {
      const row = selectState.get(hash) as [string] | undefined;
      // Written by `append` below.
      return row && (JSON.parse(row[0]) as DirectoryState);
    },
    hasOperation: (hash, id) => selectOperation.get(hash, id) !== undefined,
    listOperations: (hash) => (selectOperations.all(hash) as [string][]).map(([text]) => text),
    append({ hash, id, text, state, handle, namespaces, listing }) {
      upsertLog.run(hash, state.did, JSON.stringify(state));
      insertOperation.run(hash, state.length, id, text);
      leaveHandles.run(hash);
      if (handle !== null) upsertHandle.run(handle, hash);
      removeListings.run(hash);
      if (!listing) return;
      const others = JSON.stringify(listing.alsoKnownAs);
      for (const namespace of namespaces) {
        insertListing.run(namespace, listing.did, hash, listing.handle, listing.url, others);
      }
    },
    findHandle(handle) {
      const row = selectHandle.get(handle) as [string, string, number] | undefined;
      return row && { hash: row[0], did: row[1], isPresent: row[2] === 1 };
    },
    search(namespace, after, limit) {
      const found = selectListings.all(namespace, after, limit) as ListingRow[];
      return found.map(([did, handle, url, others]): Listing => ({
        ...{ did, handle, url },
        alsoKnownAs: JSON.parse(others) as string[],
      }));
    },
  };
}

/**
 * Opens what a directory keeps in a data folder, which is made if it is not there.
 *
 * Spec: `directory-durable`.
 *
 * @throws {StoreLockedError} if another process has it open
 */
export function openSqliteDirectoryStore(folder: string): DirectoryStore {
  const database = openDatabase(folder, 'directory.db', TABLES);
  return openKeptStore(database, openTables(database), openValues(database));
}
