import { statSync } from 'node:fs';
import t from 'tap';
import type { HostEvent, LogEntry } from '../../reference/host/events.ts';
import { Log } from '../../reference/host/log.ts';
import { openSqliteStore } from '../../reference/host/sqlite-store.ts';
import { type NewEntry, type Store, StoreLockedError } from '../../reference/host/store.ts';
import { temporaryFolder } from './helpers.ts';

const AT = '2026-11-20T10:00:00.000Z';

function entry(key: string, more: Partial<NewEntry> = {}): NewEntry {
  return {
    kind: 'published',
    at: AT,
    data: { isPublic: true },
    key,
    body: `{"id":"${key}"}`,
    ...more,
  };
}

t.test('what was appended is read back, also after reopening', async (t) => {
  const folder = temporaryFolder(t);
  const store = await openSqliteStore(folder);
  const seed = new Uint8Array(32).fill(7);
  t.equal(await store.append([entry('a', { streams: ['s'] }), entry('b')], [{ id: 'k', seed }]), 1);
  t.equal(await store.append([entry('c', { streams: ['s', 'r'], body: '"\\u0000é😀"' })], []), 3);
  await store.close();

  const again = await openSqliteStore(folder);
  t.teardown(() => again.close());
  const log = await again.readLog(0, 10);
  t.same(
    log.map(({ seq, key }) => [seq, key]),
    [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ],
  );
  t.same(log[0]?.data, { isPublic: true });
  t.same(
    (await again.readLog(2, 10)).map(({ seq }) => seq),
    [3],
  );
  t.same((await again.readLog(0, 2)).length, 2);
  t.same(
    (await again.readStream('s', 1, 20)).map(({ key }) => key),
    ['a', 'c'],
  );
  t.same(
    (await again.readStream('s', 2, 2)).map(({ key }) => key),
    ['c'],
  );
  t.same((await again.readStream('none', 1, 20)).length, 0);
  t.same((await again.findByKey('c'))[0]?.body, '"\\u0000é😀"');
  t.same(await again.readBodies([3, 1]), ['"\\u0000é😀"', '{"id":"a"}']);
  t.same(await again.readSecrets(), [{ id: 'k', seed }]);
  t.equal(await again.append([entry('d')], []), 4);
});

t.test('an append is all or nothing', async (t) => {
  const store = await openSqliteStore(temporaryFolder(t));
  t.teardown(() => store.close());
  const secret = { id: 'k', seed: new Uint8Array(32) };
  await store.append([entry('a')], [secret]);
  // The second secret of the same name breaks the transaction after the entry was written.
  await t.rejects(store.append([entry('b', { streams: ['s'] })], [secret]));
  t.same(
    (await store.readLog(0, 10)).map(({ key }) => key),
    ['a'],
  );
  t.same(await store.readStream('s', 1, 10), []);
  t.equal(await store.append([entry('c')], []), 2);
});

t.test('the data folder is private and can be open only once', async (t) => {
  const folder = temporaryFolder(t);
  const store = await openSqliteStore(folder);
  t.equal(statSync(folder).mode & 0o777, 0o700);
  await t.rejects(openSqliteStore(folder), StoreLockedError);
  await store.close();
  await (await openSqliteStore(folder)).close();
});

function tokenEvent(name: string): HostEvent {
  return { kind: 'token-bound', hash: name, name };
}

/** A store that counts its transactions and can be made to fail. */
async function countedStore(folder: string) {
  const store = await openSqliteStore(folder);
  const groups: number[] = [];
  const control = { isBroken: false };
  const counted: Store = {
    ...store,
    append(entries, secrets) {
      if (control.isBroken) return Promise.reject(new Error('disk full'));
      groups.push(entries.length);
      return store.append(entries, secrets);
    },
  };
  return { store: counted, groups, control };
}

t.test('appends of one turn share a transaction and are folded in order', async (t) => {
  const { store, groups } = await countedStore(temporaryFolder(t));
  t.teardown(() => store.close());
  const folded: LogEntry[] = [];
  const log = new Log(
    store,
    () => AT,
    (one) => folded.push(one),
  );
  await log.replay();
  const appends = ['a', 'b', 'c'].map((name) =>
    log.append([tokenEvent(name), tokenEvent(name + name)]),
  );
  t.same(folded, [], 'nothing is folded before it is on the disk');
  const answers = await Promise.all(appends);
  t.same(groups, [6]);
  t.same(
    answers.map(([one]) => one?.seq),
    [1, 3, 5],
  );
  t.same(
    folded.map(({ seq }) => seq),
    [1, 2, 3, 4, 5, 6],
  );
  t.match(folded[1], { kind: 'token-bound', hash: 'aa', at: AT });

  const replayed: LogEntry[] = [];
  await new Log(
    store,
    () => AT,
    (one) => replayed.push(one),
  ).replay();
  t.same(replayed, folded);
});

t.test('a failed append is told to whoever waits, and nothing is folded', async (t) => {
  const { store, control } = await countedStore(temporaryFolder(t));
  t.teardown(() => store.close());
  const folded: LogEntry[] = [];
  const log = new Log(
    store,
    () => AT,
    (one) => folded.push(one),
  );
  control.isBroken = true;
  await t.rejects(log.append([tokenEvent('a')]), /disk full/);
  await log.settled();
  t.same(folded, []);
  control.isBroken = false;
  await log.append([tokenEvent('b')]);
  t.same(
    folded.map(({ seq }) => seq),
    [1],
  );
});
