/** Transactions that are shared by all who write at the same time. */
import type Database from 'libsql';
import { ProtocolError } from '../core/errors.ts';

interface Waiting {
  readonly work: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome =
  | { readonly isDone: true; readonly result: unknown }
  | { readonly isDone: false; readonly error: unknown };

/** How many works share a transaction at most, so that one that is under way keeps nobody waiting long. */
const MOST_AT_ONCE = 500;

/**
 * Does works in transactions. Those of one turn of the event loop, and those that come while a
 * transaction is under way, share one, because its cost is the flush at its end. A work resolves after
 * that: what was answered survives.
 *
 * Works are done one after another, each on what those before it left, so a decision that is made
 * inside cannot be overtaken. One that throws leaves nothing, and does not touch the others.
 */
export class GroupCommit {
  readonly #database: Database.Database;
  readonly #begin;
  readonly #commit;
  readonly #rollback;
  readonly #beginWork;
  readonly #endWork;
  readonly #undoWork;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | undefined;

  constructor(database: Database.Database) {
    this.#database = database;
    const prepare = (sql: string) => this.#database.prepare(sql);
    this.#begin = prepare('BEGIN IMMEDIATE');
    this.#commit = prepare('COMMIT');
    this.#rollback = prepare('ROLLBACK');
    this.#beginWork = prepare('SAVEPOINT work');
    this.#endWork = prepare('RELEASE work');
    this.#undoWork = prepare('ROLLBACK TO work');
  }

  /**
   * Does a work. Resolves with what it gave back, when that is durable.
   *
   * @throws {ProtocolError} `unavailable` where the disk is full; then nothing of those who shared the
   * transaction is kept
   */
  run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      // What comes back is what this work gave.
      this.#waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
      this.#flushing ??= this.#flush();
    });
  }

  /** Resolves when nothing is waiting to be written. */
  async settled(): Promise<void> {
    while (this.#flushing) await this.#flushing;
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      // The rest of this turn may write too; the check phase comes after all of its callbacks.
      await new Promise(setImmediate);
      this.#settle(this.#waiting.splice(0, MOST_AT_ONCE));
    }
    this.#flushing = undefined;
  }

  #settle(group: readonly Waiting[]): void {
    let outcomes: readonly Outcome[];
    try {
      outcomes = this.#write(group);
    } catch (error) {
      const reason = isDiskFull(error) ? noRoom(error) : error;
      for (const { reject } of group) reject(reason);
      return;
    }
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[index]!;
      if (outcome.isDone) resolve(outcome.result);
      else reject(outcome.error);
    }
  }

  #write(group: readonly Waiting[]): readonly Outcome[] {
    this.#begin.run();
    try {
      const outcomes = group.map(({ work }) => this.#do(work));
      this.#commit.run();
      return outcomes;
    } catch (error) {
      // SQLite may have ended it itself, such as when the disk is full.
      if (this.#database.inTransaction) this.#rollback.run();
      throw error;
    }
  }

  #do(work: () => unknown): Outcome {
    this.#beginWork.run();
    try {
      const result = work();
      this.#endWork.run();
      return { isDone: true, result };
    } catch (error) {
      // It is the same for all, and SQLite may have ended the transaction itself.
      if (isDiskFull(error) || !this.#database.inTransaction) throw error;
      this.#undoWork.run();
      this.#endWork.run();
      return { isDone: false, error };
    }
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_FULL';
}

function noRoom(cause: unknown): ProtocolError {
  return new ProtocolError('unavailable', 'there is no room for anybody now', { cause });
}
