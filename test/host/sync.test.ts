import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { ask, codeOf, freePort, OPERATOR, startHost, temporaryFolder } from './helpers.ts';
import { startReader } from './sync-helpers.ts';

const idsOf = (records: readonly JsonObject[]) => records.map(({ id }) => id);

t.test('pages of changes', async (t) => {
  const reader = await startReader(t);
  const { a, changes } = reader;
  const written: string[] = [];
  for (let n = 0; n < 7; n++) written.push(await a.write({ body: { n } }));
  const first = await changes({ thread: 'th_x', limit: 3 });
  t.equal(first.status, 200);
  t.match(first.headers.get('content-type'), /^application\/json/);
  t.same(idsOf(first.json.records as JsonObject[]), written.slice(0, 3));
  t.equal(first.json.has_more, true);
  const since = String(first.json.next_cursor);
  t.match(since, /^[A-Za-z0-9\-._~]{1,512}$/);
  const second = await changes({ thread: 'th_x', limit: 4, since });
  t.same(idsOf(second.json.records as JsonObject[]), written.slice(3));
  t.equal(second.json.has_more, false, 'a full page at the end');
  const end = String(second.json.next_cursor);
  const none = await changes({ thread: 'th_x', since: end });
  t.same(none.json, { records: [], next_cursor: end, has_more: false });
  const other = await a.write({ body: { n: 8 } });
  t.same(idsOf((await reader.readAll('th_x', end)).records), [other]);
  const [element] = first.json.records as { id: string; record: JsonObject }[];
  t.equal(element!.record.id, element!.id);
  t.same((await changes({ thread: 'th_never' })).json.records, []);
});

t.test('what is refused, in its order', async (t) => {
  const reader = await startReader(t, { scopes: ['federation:sync_pull'] });
  const { changes } = reader;
  const of = async (query: Record<string, string>) => codeOf(await changes(query));
  t.equal(await of({}), '400 query-invalid');
  t.equal(await of({ thread: 'x' }), '400 query-invalid');
  for (const limit of ['0', '01', '-1', '1.5', '10001', 'x', '']) {
    t.equal(await of({ thread: 'th_x', limit }), '400 query-invalid', `limit ${limit}`);
  }
  t.equal(await of({ thread: 'th_x', feed: 'x' }), '400 query-invalid');
  t.equal(await of({ thread: 'th_consent', limit: '0' }), '400 query-invalid');
  t.equal(await of({ thread: 'th_consent', target_namespace: 'x' }), '403 thread-reserved');
  t.equal(await of({ thread: 'th_audit_x' }), '403 thread-reserved');
  const continuous = { thread: 'th_x', feed: 'continuous' };
  t.equal(await of({ ...continuous, target_namespace: 'x' }), '403 forbidden');
  t.equal(await of({ ...continuous, since: 'x' }), '403 forbidden');
  t.equal(await of({ thread: 'th_x', target_namespace: 'default' }), '200 undefined');
  for (const since of ['', 'x', 'ä', 'x'.repeat(600)]) {
    t.equal(await of({ thread: 'th_x', since }), '400 cursor-invalid', `since ${since}`);
  }
  const { a } = reader;
  const twice = await reader.ask('/v1/sync/changes?thread=th_x&thread=th_x');
  t.equal(codeOf(twice), '400 query-invalid');
  for (const token of [undefined, OPERATOR, a.actor.token, 'x'.repeat(32)]) {
    const answer = await ask(`${a.host.base}/v1/sync/changes`, { token });
    t.equal(codeOf(answer), '401 unauthorized');
    t.equal(answer.headers.get('www-authenticate'), 'Bearer');
  }
  const push = await reader.ask('/v1/sync/records', { records: [{}] });
  t.equal(codeOf(push), '403 forbidden');
  await a.operate('POST', `/v1/federation/pairs/${reader.pairId}/pause`);
  t.equal(await of({}), '403 pair_paused');
});

t.test('a cursor is for one thread and one pair, and means nothing to others', async (t) => {
  const reader = await startReader(t);
  const { a, changes } = reader;
  await a.write({});
  await a.write({ thread: 'th_y' });
  const { cursor } = await reader.readAll('th_x');
  t.equal(codeOf(await changes({ thread: 'th_y', since: cursor })), '400 cursor-invalid');
  for (const at of [0, 5, cursor.length - 1]) {
    const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
    t.equal(codeOf(await changes({ thread: 'th_x', since: changed })), '400 cursor-invalid');
  }
  t.notMatch(Buffer.from(cursor, 'base64url').toString('latin1'), /default|th_x/);
});

t.test('nothing is left out, and nothing comes twice, while others write', async (t) => {
  const { a, changes } = await startReader(t);
  const written = Array.from({ length: 150 }, (_, n) => a.write({ body: { n } }));
  const seen: string[] = [];
  let isWritten = false;
  const ids = Promise.all(written).then((all) => ((isWritten = true), all));
  for (let cursor = ''; ;) {
    const wasWritten = isWritten;
    const { json } = await changes({ thread: 'th_x', limit: 7, ...(cursor && { since: cursor }) });
    seen.push(...idsOf(json.records as JsonObject[]).map(String));
    cursor = String(json.next_cursor);
    if (wasWritten && json.has_more === false) break;
  }
  t.equal(seen.length, 150);
  t.same(new Set(seen), new Set(await ids));
});

t.test('pages have a bound in bytes, and cursors outlast the host', async (t) => {
  const [folder, port] = [temporaryFolder(t), await freePort()];
  const reader = await startReader(t, {}, { a: { folder, port } });
  const { a } = reader;
  const text = 'x'.repeat(250_000);
  for (let n = 0; n < 70; n++) await a.write({ body: { n, text } });
  const first = await reader.changes({ thread: 'th_x' });
  t.ok(first.text.length <= 16_777_216);
  const { length } = first.json.records as unknown[];
  t.ok(length > 60 && length < 70, `${length} records`);
  t.equal(first.json.has_more, true);
  await a.host.close();
  await startHost(t, { folder, port });
  const since = String(first.json.next_cursor);
  const { json } = await reader.changes({ thread: 'th_x', since });
  t.equal((json.records as unknown[]).length, 70 - length);
  t.equal(json.has_more, false);
});

t.test('threads that are allowed', async (t) => {
  const reader = await startReader(t);
  const { a, pairId } = reader;
  await a.write({});
  const { cursor } = await reader.readAll('th_x');
  const threads = `/v1/federation/pairs/${pairId}/threads`;
  await a.operate('POST', threads, { thread: 'th_y' });
  const later = await a.write({});
  t.same(await reader.readAll('th_x', cursor), { records: [], cursor });
  const before = await reader.readAll('th_x');
  t.same(before.records, []);
  await a.operate('POST', threads, { thread: 'th_x' });
  t.same(idsOf((await reader.readAll('th_x', cursor)).records), [later]);
  t.equal((await reader.readAll('th_x', before.cursor)).records.length, 2);
});
