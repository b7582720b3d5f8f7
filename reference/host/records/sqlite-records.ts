/** The tables of records in SQLite. */
import type Database from 'libsql';
import type { RecordEntry, RecordOutline, RecordTables, StoredRecord } from './record-tables.ts';

/** What `openSqliteRecords` needs to be there. */
export const RECORD_TABLES = `
  CREATE TABLE IF NOT EXISTS records (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    arrival INTEGER NOT NULL UNIQUE,
    thread TEXT NOT NULL,
    namespace TEXT NOT NULL,
    level INTEGER NOT NULL,
    actor TEXT,
    clock INTEGER,
    waits INTEGER NOT NULL,
    anchor_clock INTEGER NOT NULL,
    anchor_id TEXT NOT NULL,
    source TEXT,
    body BLOB NOT NULL
  );
  CREATE INDEX IF NOT EXISTS records_by_thread ON records (thread, arrival, namespace);
  CREATE INDEX IF NOT EXISTS records_by_namespace ON records (thread, namespace);
  CREATE INDEX IF NOT EXISTS records_ready
    ON records (thread, anchor_clock, anchor_id) WHERE waits = 0;
  CREATE INDEX IF NOT EXISTS records_pending ON records (thread, id) WHERE waits > 0;
  CREATE INDEX IF NOT EXISTS records_by_clock ON records (thread, actor, clock, id) WHERE level = 0;
  CREATE INDEX IF NOT EXISTS records_by_actor ON records (actor, number) WHERE level = 0;
  CREATE TABLE IF NOT EXISTS later_arrivals (
    arrival INTEGER PRIMARY KEY,
    thread TEXT NOT NULL,
    namespace TEXT NOT NULL,
    number INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS later_by_thread ON later_arrivals (thread, arrival, namespace);
  CREATE TABLE IF NOT EXISTS record_parents (
    child INTEGER NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (child, parent)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS record_children ON record_parents (parent, child);
  CREATE TABLE IF NOT EXISTS counter_slots (
    thread TEXT NOT NULL,
    counter TEXT NOT NULL,
    actor TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (thread, counter, actor)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS did_documents (
    did TEXT PRIMARY KEY,
    body BLOB NOT NULL,
    updated TEXT NOT NULL,
    fetched_at INTEGER NOT NULL,
    is_used INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS did_documents_unused ON did_documents (did) WHERE is_used = 0;
`;

type Row = readonly [
  number: number,
  id: string,
  arrival: number,
  thread: string,
  namespace: string,
  level: number,
  actor: string | null,
  clock: number | null,
  waits: number,
  source: string | null,
  body: Uint8Array,
];

const COLUMNS = [
  ...['number', 'id', 'arrival', 'thread', 'namespace', 'level'],
  ...['actor', 'clock', 'waits', 'source', 'body'],
]
  .map((name) => `records.${name}`)
  .join(', ');

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function toStoredRecord(row: Row): StoredRecord {
  const [number, id, arrival, thread, namespace, level, actor, clock, waits, source, body] = row;
  return {
    number,
    id,
    arrival,
    thread,
    namespace,
    level,
    actor: actor ?? undefined,
    clock: clock ?? undefined,
    waits,
    source: source ?? undefined,
    text: textOf(body),
  };
}

function outline(number: number, id: string, clock: number | null): RecordOutline {
  return clock === null ? { number, id } : { number, id, clock };
}

/** One text after the other, by a question for the next one. That is quicker than to look at all rows. */
function listNext(after: string, limit: number, next: (last: string) => unknown): string[] {
  const found: string[] = [];
  for (let last = after; found.length < limit;) {
    const [text] = next(last) as [string | null];
    if (text === null) break;
    found.push((last = text));
  }
  return found;
}

/** Opens the tables of records in a database that has them. */
export function openSqliteRecords(database: Database.Database): RecordTables {
  const rows = (sql: string) => database.prepare(sql).raw();
  const selectById = rows(`SELECT ${COLUMNS} FROM records WHERE id = ?`);
  const selectPlace = rows(
    'SELECT thread, waits, anchor_clock, anchor_id FROM records WHERE id = ?',
  );
  const selectLast = rows(
    `SELECT max(coalesce((SELECT max(arrival) FROM records), 0),
                coalesce((SELECT max(arrival) FROM later_arrivals), 0))`,
  );
  const selectLastOfThread = rows(
    `SELECT max(coalesce((SELECT max(arrival) FROM records WHERE thread = ?1), 0),
                coalesce((SELECT max(arrival) FROM later_arrivals WHERE thread = ?1), 0))`,
  );
  const selectThread = rows(
    `SELECT ${COLUMNS} FROM records WHERE thread = ? AND arrival > ? ORDER BY arrival LIMIT ?`,
  );
  const selectArrivedThreads = rows(
    `SELECT thread FROM records WHERE arrival > ?1 AND arrival <= ?2
     UNION SELECT thread FROM later_arrivals WHERE arrival > ?1 AND arrival <= ?2`,
  );
  const selectNextNamespace = rows(
    'SELECT min(namespace) FROM records WHERE thread = ? AND namespace > ?',
  );
  const selectCrossing = rows(
    `SELECT ${COLUMNS} FROM records INDEXED BY records_by_thread
     WHERE thread = ? AND arrival > ? AND arrival <= ?
       AND namespace IN (SELECT value FROM json_each(?))
     ORDER BY arrival LIMIT ?`,
  );
  const selectLaterCrossing = rows(
    `SELECT ${COLUMNS.replace('records.arrival', 'later.arrival')}
     FROM later_arrivals AS later INDEXED BY later_by_thread
     JOIN records ON records.number = later.number
     WHERE later.thread = ? AND later.arrival > ? AND later.arrival <= ?
       AND later.namespace IN (SELECT value FROM json_each(?))
     ORDER BY later.arrival LIMIT ?`,
  );
  const insertLater = database.prepare(
    'INSERT INTO later_arrivals (arrival, thread, namespace, number) VALUES (?, ?, ?, ?)',
  );
  const selectAll = rows(
    `SELECT ${COLUMNS} FROM records WHERE arrival > ? ORDER BY arrival LIMIT ?`,
  );
  const selectLastNumber = rows('SELECT coalesce(max(number), 0) FROM records');
  const selectNumbered = rows(
    `SELECT ${COLUMNS} FROM records WHERE number > ? AND number <= ? ORDER BY number LIMIT ?`,
  );
  const selectIds = rows('SELECT id FROM records WHERE id > ? AND number <= ? ORDER BY id LIMIT ?');
  const selectNextActor = rows(
    `SELECT min(actor) FROM records INDEXED BY records_by_actor
     WHERE actor > ? AND number <= ? AND level = 0`,
  );
  const selectNumbers = rows(
    `SELECT ${COLUMNS} FROM json_each(?) AS wanted JOIN records ON records.number = wanted.value
     ORDER BY wanted.key`,
  );
  const selectNextThread = rows('SELECT min(thread) FROM records WHERE thread > ?');
  const selectHighestClock = rows(
    'SELECT max(clock) FROM records WHERE thread = ? AND actor = ? AND level = 0',
  );
  const selectOutlines = rows(
    'SELECT number, id, clock FROM records WHERE thread = ? AND waits = 0',
  );
  const selectLinks = rows(
    `SELECT child, parent FROM records JOIN record_parents ON child = number
     WHERE thread = ? AND waits = 0`,
  );
  const selectAnchored = rows(
    `SELECT number, id, clock, anchor_clock, anchor_id FROM records INDEXED BY records_ready
     WHERE thread = ? AND waits = 0 AND (anchor_clock, anchor_id, number) > (?, ?, ?)
     ORDER BY anchor_clock, anchor_id, number LIMIT ?`,
  );
  const selectLinksOf = rows(
    `SELECT record_parents.child, record_parents.parent FROM json_each(?) AS wanted
     JOIN record_parents ON record_parents.child = wanted.value`,
  );
  const selectBeyond = rows(
    'SELECT 1 FROM records WHERE thread = ? AND waits = 0 LIMIT 1 OFFSET ?',
  );
  const countReady = rows('SELECT count(*) FROM records WHERE thread = ? AND waits = 0');
  const countPending = rows('SELECT count(*) FROM records WHERE thread = ? AND waits > 0');
  const selectPending = rows(
    `SELECT pending.id, record_parents.parent FROM records AS pending
     LEFT JOIN record_parents ON record_parents.child = pending.number
       AND NOT EXISTS (
         SELECT 1 FROM records AS parents
         WHERE parents.id = record_parents.parent AND parents.thread = pending.thread
       )
     WHERE pending.thread = ? AND pending.waits > 0
     ORDER BY pending.id, record_parents.parent`,
  );
  const selectSharedClocks = rows(
    `SELECT records.id FROM records JOIN (
       SELECT actor, clock FROM records WHERE thread = ?1 AND level = 0
       GROUP BY actor, clock HAVING count(*) > 1
     ) AS shared ON records.actor = shared.actor AND records.clock = shared.clock
     WHERE records.thread = ?1 AND records.level = 0`,
  );
  const selectSlots = rows('SELECT counter, actor, value FROM counter_slots WHERE thread = ?');
  const selectSlot = rows(
    'SELECT value FROM counter_slots WHERE thread = ? AND counter = ? AND actor = ?',
  );
  const selectDocument = rows(
    'SELECT body, updated, fetched_at, is_used FROM did_documents WHERE did = ?',
  );
  const selectChildren = rows(
    `SELECT records.number, records.id, records.clock, records.waits,
       records.anchor_clock, records.anchor_id
     FROM record_parents
     JOIN records ON records.number = record_parents.child
     WHERE parent = ? AND thread = ?`,
  );
  const insertRecord = database.prepare(
    `INSERT INTO records
       (id, arrival, thread, namespace, level, actor, clock, waits, anchor_clock, anchor_id, source, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const updateRecord = database.prepare(
    `UPDATE records SET level = ?, actor = ?, clock = ?, waits = ?, anchor_clock = ?, anchor_id = ?,
       source = ?, body = ?
     WHERE number = ?`,
  );
  const updateBody = database.prepare('UPDATE records SET source = ?, body = ? WHERE number = ?');
  const updateWaits = database.prepare('UPDATE records SET waits = ? WHERE number = ?');
  const updateAnchor = database.prepare(
    'UPDATE records SET anchor_clock = ?, anchor_id = ? WHERE number = ?',
  );
  const insertLink = database.prepare(
    'INSERT OR IGNORE INTO record_parents (child, parent) VALUES (?, ?)',
  );
  const upsertSlot = database.prepare(
    `INSERT INTO counter_slots (thread, counter, actor, value) VALUES (?, ?, ?, ?)
     ON CONFLICT (thread, counter, actor) DO UPDATE SET value = excluded.value`,
  );
  const upsertDocument = database.prepare(
    `INSERT OR REPLACE INTO did_documents (did, body, updated, fetched_at, is_used)
     VALUES (?, ?, ?, ?, ?)`,
  );
  const deleteUnused = database.prepare('DELETE FROM did_documents WHERE is_used = 0');

  const lastArrival = (thread?: string): number => {
    const row = thread === undefined ? selectLast.get() : selectLastOfThread.get(thread);
    return (row as [number])[0];
  };
  const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
  // Nobody else writes. One that is not used, because its unit was given up, leaves a gap.
  let arrivals = lastArrival();
  const nextArrival = (): number => (arrivals += 1);

  return {
    placeOf(id) {
      const row = selectPlace.get(id) as [string, number, number, string] | undefined;
      if (!row) return undefined;
      const [thread, waits, anchorClock, anchorId] = row;
      return { thread, waits, anchor: { clock: anchorClock, id: anchorId } };
    },
    find(id) {
      const row = selectById.get(id) as Row | undefined;
      return row && toStoredRecord(row);
    },
    lastArrival,
    readThread: (thread, after, limit) =>
      (selectThread.all(thread, after, limit) as Row[]).map(toStoredRecord),
    listArrivedThreads: (after, end) =>
      (selectArrivedThreads.all(after, end) as [string][]).map(([thread]) => thread),
    listNamespaces: (thread, after, limit) =>
      listNext(after, limit, (last) => selectNextNamespace.get(thread, last)),
    readCrossing(thread, namespaces, after, end, limit) {
      const bounds = [thread, after, end, JSON.stringify(namespaces), limit];
      const first = selectCrossing.all(...bounds) as Row[];
      const later = selectLaterCrossing.all(...bounds) as Row[];
      const found = [...first, ...later].map(toStoredRecord);
      if (later.length > 0) found.sort((one, other) => one.arrival - other.arrival);
      return found.slice(0, limit);
    },
    readAll: (after, limit) => (selectAll.all(after, limit) as Row[]).map(toStoredRecord),
    lastNumber: () => (selectLastNumber.get() as [number])[0],
    readNumbered: (after, end, limit) =>
      (selectNumbered.all(after, end, limit) as Row[]).map(toStoredRecord),
    listIds: (after, end, limit) =>
      (selectIds.all(after, end, limit) as [string][]).map(([id]) => id),
    listActors: (after, end, limit) =>
      listNext(after, limit, (last) => selectNextActor.get(last, end)),
    readNumbers: (numbers) =>
      (selectNumbers.all(JSON.stringify(numbers)) as Row[]).map(toStoredRecord),
    listThreads: (after, limit) => listNext(after, limit, (last) => selectNextThread.get(last)),
    highestClock(thread, actor) {
      const [clock] = selectHighestClock.get(thread, actor) as [number | null];
      return clock ?? undefined;
    },
    outlineThread(thread) {
      const found = selectOutlines.all(thread) as [number, string, number | null][];
      return found.map(([number, id, clock]) => outline(number, id, clock));
    },
    readAnchored(thread, after, limit) {
      const place = [after.clock, after.id, after.number];
      const found = selectAnchored.all(thread, ...place, limit) as [
        ...[number, string, number | null],
        ...[number, string],
      ][];
      return found.map(([number, id, clock, anchorClock, anchorId]) => ({
        ...outline(number, id, clock),
        anchor: { clock: anchorClock, id: anchorId },
      }));
    },
    linksOf(numbers) {
      const found = selectLinksOf.all(JSON.stringify(numbers)) as [number, string][];
      return found.map(([child, parent]) => ({ child, parent }));
    },
    isLonger: (thread, than) => selectBeyond.get(thread, than) !== undefined,
    linksOfThread(thread) {
      const found = selectLinks.all(thread) as [number, string][];
      return found.map(([child, parent]) => ({ child, parent }));
    },
    countReady: (thread) => (countReady.get(thread) as [number])[0],
    countPending: (thread) => (countPending.get(thread) as [number])[0],
    listPending(thread) {
      const pending: { id: string; missing: string[] }[] = [];
      for (const [id, parent] of selectPending.all(thread) as [string, string | null][]) {
        if (pending.at(-1)?.id !== id) pending.push({ id, missing: [] });
        if (parent !== null) pending.at(-1)!.missing.push(parent);
      }
      return pending;
    },
    listSharedClocks(thread) {
      return (selectSharedClocks.all(thread) as [string][]).map(([id]) => id);
    },
    counterSlots(thread) {
      const found = selectSlots.all(thread) as [string, string, number][];
      return found.map(([counter, actor, value]) => ({
        counter: JSON.parse(counter) as string,
        actor,
        value,
      }));
    },
    findCounterSlot(thread, counter, actor) {
      const row = selectSlot.get(thread, JSON.stringify(counter), actor) as [number] | undefined;
      return row?.[0];
    },
    findDocument(did) {
      const row = selectDocument.get(did) as [Uint8Array, string, number, number] | undefined;
      if (!row) return undefined;
      const [body, updated, fetchedAt, isUsed] = row;
      return { did, text: textOf(body), updated, fetchedAt, isUsed: isUsed === 1 };
    },
    insert(entry, waits, anchor) {
      const arrival = nextArrival();
      const { id, thread, namespace, level, actor, clock, source, text } = entry;
      const { lastInsertRowid: number } = insertRecord.run(
        id,
        arrival,
        thread,
        namespace,
        level,
        actor ?? null,
        clock ?? null,
        waits,
        anchor.clock,
        anchor.id,
        source ?? null,
        bytes(text),
      ) as { lastInsertRowid: number };
      return { ...entry, number, arrival, waits };
    },
    replace(number, entry: RecordEntry, waits, anchor) {
      const arrival = nextArrival();
      const { thread, namespace, level, actor, clock, source, text } = entry;
      insertLater.run(arrival, thread, namespace, number);
      updateRecord.run(
        level,
        actor ?? null,
        clock ?? null,
        waits,
        anchor.clock,
        anchor.id,
        source ?? null,
        bytes(text),
        number,
      );
      return { ...entry, number, arrival, waits };
    },
    rewrite(stored, text, source) {
      updateBody.run(source ?? null, bytes(text), stored.number);
      return { ...stored, text, source };
    },
    setAnchor(number, { clock, id }) {
      updateAnchor.run(clock, id, number);
    },
    setWaits(number, waits) {
      updateWaits.run(waits, number);
    },
    link(child, parents) {
      for (const parent of parents) insertLink.run(child, parent);
    },
    childrenOf(thread, parent) {
      const found = selectChildren.all(parent, thread) as [
        ...[number, string, number | null, number],
        ...[number, string],
      ][];
      return found.map(([number, id, clock, waits, anchorClock, anchorId]) => ({
        ...outline(number, id, clock),
        waits,
        anchor: { clock: anchorClock, id: anchorId },
      }));
    },
    putCounterSlot(thread, { counter, actor, value }) {
      // A name can be any string, and not every one of them is a text for SQLite.
      upsertSlot.run(thread, JSON.stringify(counter), actor, value);
    },
    putDocument({ did, text, updated, fetchedAt, isUsed }) {
      upsertDocument.run(did, bytes(text), updated, fetchedAt, isUsed ? 1 : 0);
    },
    forgetUnusedDocuments() {
      deleteUnused.run();
    },
  };
}
