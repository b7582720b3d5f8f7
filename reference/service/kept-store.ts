/** What every store of a server does, whatever its tables are. */
import type Database from 'libsql';
import { closeDatabase, type KeptValues } from './database.ts';
import { GroupCommit } from './group-commit.ts';

/** A store with some tables. */
export interface KeptStore<T> {
  /** For reading. */
  readonly tables: T;
  /** How far a test clock was moved before it was opened, in milliseconds. */
  readonly clockMoved: number;
  /** Keeps that a test clock was moved on by some milliseconds. */
  moveClock(milliseconds: number): Promise<void>;
  /**
   * Does a work on the tables that is all or nothing, one after another. Resolves with what it gave
   * when that is durable.
   */
  transact<R>(work: (tables: T) => R): Promise<R>;
  close(): Promise<void>;
}

const MOVED = 'clock-moved';

/** Makes a store of a database that is open. */
export function openKeptStore<T>(
  database: Database.Database,
  tables: T,
  values: KeptValues,
): KeptStore<T> {
  const commits = new GroupCommit(database);
  const moved = (): number => values.findNumber(MOVED) ?? 0;
  return {
    tables,
    clockMoved: moved(),
    moveClock: (milliseconds) => commits.run(() => values.put(MOVED, moved() + milliseconds)),
    transact: (work) => commits.run(() => work(tables)),
    async close() {
      await commits.settled();
      closeDatabase(database);
    },
  };
}
