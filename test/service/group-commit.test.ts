import t from 'tap';
import { closeDatabase, openDatabase } from '../../reference/service/database.ts';
import { GroupCommit } from '../../reference/service/group-commit.ts';
import { temporaryFolder } from '../host/helpers.ts';

const TABLE = 'CREATE TABLE IF NOT EXISTS texts (name TEXT, text BLOB NOT NULL)';

t.test('a full disk is no room for all who share a transaction, and only for them', async (t) => {
  const database = openDatabase(temporaryFolder(t), 'texts.db', TABLE);
  const commits = new GroupCommit(database);
  const insert = database.prepare('INSERT INTO texts (name, text) VALUES (?, ?)');
  database.pragma('max_page_count = 20');
  const keep = (bytes: number) =>
    commits.run(() => insert.run('name', Buffer.alloc(bytes)).changes);
  const tooMuch = await Promise.allSettled([keep(1), keep(100_000), keep(1)]);
  for (const outcome of tooMuch) {
    t.match(outcome, { status: 'rejected', reason: { code: 'unavailable' } });
  }
  t.equal(await keep(1), 1, 'what fits is kept');
  const error = await commits
    .run(() => {
      throw new Error('of its own');
    })
    .catch((reason: unknown) => reason);
  t.match(error, { message: 'of its own' });
  t.same(database.prepare('SELECT count(*) FROM texts').raw().get(), [1]);
  await commits.settled();
  closeDatabase(database);
});
