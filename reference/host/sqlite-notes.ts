/** The table of notes in SQLite. */
import type Database from 'libsql';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { NoteTables } from './notes.ts';

/** What `openSqliteNotes` needs to be there. */
export const NOTE_TABLE = `
  CREATE TABLE IF NOT EXISTS notes (
    area TEXT NOT NULL,
    name TEXT NOT NULL,
    at INTEGER,
    value TEXT NOT NULL,
    PRIMARY KEY (area, name)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS notes_by_age ON notes (area, at) WHERE at IS NOT NULL;
`;

function valueOf(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new TypeError('a note that is no object');
  return value;
}

/** Opens the notes in a database that has them. */
export function openSqliteNotes(database: Database.Database): NoteTables {
  const select = database.prepare('SELECT value FROM notes WHERE area = ? AND name = ?').raw();
  const selectArea = database
    .prepare(
      `SELECT name, value FROM notes WHERE area = ?1 AND name BETWEEN ?2 AND ?2 || char(1114111)
       ORDER BY name`,
    )
    .raw();
  const selectNext = database
    .prepare(
      `SELECT name, value FROM notes
       WHERE area = ?1 AND name BETWEEN ?2 AND ?2 || char(1114111) AND name > ?3
       ORDER BY name LIMIT 1`,
    )
    .raw();
  const upsert = database.prepare(
    `INSERT INTO notes (area, name, at, value) VALUES (?, ?, ?, ?)
     ON CONFLICT (area, name) DO UPDATE SET at = excluded.at, value = excluded.value`,
  );
  const remove = database.prepare('DELETE FROM notes WHERE area = ? AND name = ?');
  const removeOld = database.prepare('DELETE FROM notes WHERE area = ? AND at < ?');
  return {
    find(area, name) {
      const row = select.get(area, name) as [string] | undefined;
      return row && valueOf(row[0]);
    },
    list(area, prefix = '') {
      const rows = selectArea.all(area, prefix) as [string, string][];
      return rows.map(([name, value]) => ({ name, value: valueOf(value) }));
    },
    next(area, prefix, after) {
      const row = selectNext.get(area, prefix, after) as [string, string] | undefined;
      return row && { name: row[0], value: valueOf(row[1]) };
    },
    put(area, name, value, at) {
      upsert.run(area, name, at ?? null, JSON.stringify(value));
    },
    remove(area, name) {
      remove.run(area, name);
    },
    forgetBefore(area, at) {
      removeOld.run(area, at);
    },
  };
}
