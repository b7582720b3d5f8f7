/** What a relay keeps, in SQLite. */
import { randomBytes } from 'node:crypto';
import type Database from 'libsql';
import { openDatabase, openValues } from '../service/database.ts';
import { openKeptStore } from '../service/kept-store.ts';
import type {
  MailboxStand,
  Parties,
  QueuedEnvelope,
  RelayStore,
  RelayTables,
} from './relay-store.ts';

// Numbers are never given twice, because cursors have them. Who has how much in the queue is counted
// along with it, so that a deposit and a look at the metrics cost the same however much is queued. The
// body comes last in its row: what stands before it is read without it.
const TABLES = `
  CREATE TABLE IF NOT EXISTS queue (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    seal TEXT NOT NULL UNIQUE,
    sender TEXT NOT NULL,
    receiver TEXT NOT NULL,
    deposited INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    body BLOB NOT NULL
  );
  CREATE INDEX IF NOT EXISTS queue_of_receiver ON queue (receiver, number, end_at, bytes);
  CREATE INDEX IF NOT EXISTS queue_by_end ON queue (end_at, receiver, sender);
  CREATE TABLE IF NOT EXISTS seals (
    seal TEXT PRIMARY KEY,
    end_at INTEGER NOT NULL,
    remembered INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS seals_by_age ON seals (remembered);
  CREATE TABLE IF NOT EXISTS parties (
    role TEXT NOT NULL,
    did TEXT NOT NULL,
    queued INTEGER NOT NULL,
    PRIMARY KEY (role, did)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS totals (role TEXT PRIMARY KEY, queued INTEGER NOT NULL, dids INTEGER NOT NULL)
    WITHOUT ROWID;
  INSERT OR IGNORE INTO totals VALUES ('sender', 0, 0), ('receiver', 0, 0);
  CREATE TRIGGER IF NOT EXISTS queued AFTER INSERT ON queue BEGIN
    INSERT INTO parties VALUES ('sender', new.sender, 1), ('receiver', new.receiver, 1)
      ON CONFLICT DO UPDATE SET queued = queued + 1;
    UPDATE totals SET queued = queued + 1;
  END;
  CREATE TRIGGER IF NOT EXISTS removed AFTER DELETE ON queue BEGIN
    UPDATE parties SET queued = queued - 1 WHERE role = 'sender' AND did = old.sender;
    UPDATE parties SET queued = queued - 1 WHERE role = 'receiver' AND did = old.receiver;
    DELETE FROM parties WHERE role = 'sender' AND did = old.sender AND queued = 0;
    DELETE FROM parties WHERE role = 'receiver' AND did = old.receiver AND queued = 0;
    UPDATE totals SET queued = queued - 1;
  END;
  CREATE TRIGGER IF NOT EXISTS party_came AFTER INSERT ON parties BEGIN
    UPDATE totals SET dids = dids + 1 WHERE role = new.role;
  END;
  CREATE TRIGGER IF NOT EXISTS party_left AFTER DELETE ON parties BEGIN
    UPDATE totals SET dids = dids - 1 WHERE role = old.role;
  END;
  CREATE TABLE IF NOT EXISTS nonces (
    did TEXT NOT NULL,
    nonce TEXT NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (did, nonce)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS nonces_by_age ON nonces (used);
`;

function openTables(database: Database.Database): RelayTables {
  const rows = (sql: string) => database.prepare(sql).raw();
  const selectEnd = rows('SELECT end_at FROM seals WHERE seal = ?');
  const insert = database.prepare(
    `INSERT INTO queue (seal, sender, receiver, deposited, end_at, bytes, body)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertSeal = database.prepare(
    'INSERT OR REPLACE INTO seals (seal, end_at, remembered) VALUES (?, ?, ?)',
  );
  const selectCounted = rows(
    `SELECT queued - (SELECT count(*) FROM queue INDEXED BY queue_by_end
                   WHERE end_at <= ?2 AND receiver = ?1)
     FROM parties WHERE role = 'receiver' AND did = ?1`,
  );
  const selectQueued = rows(
    `SELECT number, bytes FROM queue INDEXED BY queue_of_receiver
     WHERE receiver = ? AND number > ? AND end_at > ? ORDER BY number LIMIT ?`,
  );
  const selectBody = rows('SELECT body FROM queue WHERE number = ?');
  const selectSealed = rows(
    'SELECT number, sender FROM queue WHERE seal = ? AND receiver = ? AND end_at > ?',
  );
  const removeOne = database.prepare('DELETE FROM queue WHERE number = ?');
  const selectEnded = rows(
    `SELECT number, sender, receiver FROM queue INDEXED BY queue_by_end
     WHERE end_at <= ? ORDER BY end_at LIMIT ?`,
  );
  const removeSeals = database.prepare(
    `DELETE FROM seals WHERE seal IN
       (SELECT seal FROM seals WHERE remembered <= ? ORDER BY remembered LIMIT ?)`,
  );
  const selectOldestOf = rows(
    `SELECT deposited FROM queue INDEXED BY queue_of_receiver
     WHERE receiver = ? AND end_at > ? ORDER BY number LIMIT 1`,
  );
  const selectOldest = rows('SELECT deposited FROM queue WHERE end_at > ? ORDER BY number LIMIT 1');
  const countEnded = rows('SELECT count(*) FROM queue WHERE end_at <= ?');
  const selectTotals = rows('SELECT role, queued, dids FROM totals');
  // Those of whom nothing is left in the queue but what has ended, and was not removed yet.
  const countGone = (role: keyof Parties) =>
    rows(
      `SELECT count(*) FROM
         (SELECT ${role} AS did, count(*) AS ended FROM queue WHERE end_at <= ? GROUP BY ${role}) AS gone
       JOIN parties ON role = '${role}' AND parties.did = gone.did AND queued = ended`,
    );
  const [countSendersGone, countReceiversGone] = [countGone('sender'), countGone('receiver')];
  const selectMailboxes = rows(
    `SELECT receiver, count(*), min(deposited) FROM queue WHERE end_at > ? GROUP BY receiver`,
  );
  const selectNonce = rows('SELECT used FROM nonces WHERE did = ? AND nonce = ?');
  const upsertNonce = database.prepare(
    'INSERT OR REPLACE INTO nonces (did, nonce, used) VALUES (?, ?, ?)',
  );
  const removeNonces = database.prepare(
    `DELETE FROM nonces WHERE (did, nonce) IN
       (SELECT did, nonce FROM nonces WHERE used < ? ORDER BY used LIMIT ?)`,
  );

  function numberOf(row: unknown): number | undefined {
    return (row as readonly [number | null] | undefined)?.[0] ?? undefined;
  }

  function countQueued(receiver: string, at: number): number {
    return numberOf(selectCounted.get(receiver, at)) ?? 0;
  }

  return {
    findEnd: (seal) => numberOf(selectEnd.get(seal)),
    queue({ seal, sender, receiver, deposited, end, remembered, body }) {
      insert.run(seal, sender, receiver, deposited, end, body.length, Buffer.from(body));
      insertSeal.run(seal, end, remembered);
    },
    countQueued,
    listQueued(receiver, after, limit, at) {
      const found = selectQueued.all(receiver, after, at, limit) as [number, number][];
      return found.map(([number, bytes]): QueuedEnvelope => ({ number, bytes }));
    },
    readBody(number) {
      return (selectBody.get(number) as [Uint8Array] | undefined)?.[0];
    },
    remove(receiver, seal, at) {
      const row = selectSealed.get(seal, receiver, at) as [number, string] | undefined;
      if (!row) return undefined;
      const [number, sender] = row;
      removeOne.run(number);
      return { sender, receiver };
    },
    removeEnded(at, limit) {
      const ended = selectEnded.all(at, limit) as [number, string, string][];
      return ended.map(([number, sender, receiver]) => {
        removeOne.run(number);
        return { sender, receiver };
      });
    },
    forgetSeals: (before, limit) => removeSeals.run(before, limit).changes,
    mailbox(receiver, at) {
      const oldest = numberOf(selectOldestOf.get(receiver, at));
      return { queued: countQueued(receiver, at), oldest };
    },
    stand(at) {
      const totals = new Map(
        (selectTotals.all() as [string, number, number][]).map(([role, ...counts]) => [
          role,
          counts,
        ]),
      );
      const [queued, senders] = totals.get('sender')!;
      const [, receivers] = totals.get('receiver')!;
      return {
        queued: queued - numberOf(countEnded.get(at))!,
        oldest: numberOf(selectOldest.get(at)),
        senders: senders - numberOf(countSendersGone.get(at))!,
        receivers: receivers - numberOf(countReceiversGone.get(at))!,
      };
    },
    mailboxes(at) {
      const found = selectMailboxes.all(at) as [string, number, number][];
      return found.map(([did, queued, oldest]): MailboxStand => ({ did, queued, oldest }));
    },
    findNonce: (did, nonce) => numberOf(selectNonce.get(did, nonce)),
    keepNonce(did, nonce, at) {
      upsertNonce.run(did, nonce, at);
    },
    forgetNonces: (before, limit) => removeNonces.run(before, limit).changes,
  };
}

const CURSOR_KEY_BYTES = 32;

/**
 * Opens what a relay keeps in a data folder, which is made if it is not there.
 *
 * Spec: `relay-durable`, `relay-ack-durable`, `relay-restart`.
 *
 * @throws {StoreLockedError} if another process has it open
 */
export function openSqliteRelayStore(folder: string): RelayStore {
  const database = openDatabase(folder, 'relay.db', TABLES);
  const values = openValues(database);
  const kept = values.findBytes('cursor-key');
  const cursorKey = kept ?? new Uint8Array(randomBytes(CURSOR_KEY_BYTES));
  if (!kept) values.put('cursor-key', cursorKey);
  return { ...openKeptStore(database, openTables(database), values), cursorKey };
}
