import t from 'tap';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { ask, codeOf, manualClock, OPERATOR } from './helpers.ts';
import { type Reader, startReader, startStation } from './sync-helpers.ts';

const GRANT = { source_namespace: 'team', target_namespace: 'default' };

async function give(reader: Pick<Reader, 'a'>, more: JsonObject = {}): Promise<string> {
  const { status, json, text } = await reader.a.operate('POST', '/v1/consent/grants', {
    ...GRANT,
    ...more,
  });
  if (status !== 201) throw new Error(text);
  return String(json.grant_id);
}

const revoke = ({ a }: Pick<Reader, 'a'>, id: string) =>
  a.operate('DELETE', `/v1/consent/grants/${id}`);

t.test('grants', async (t) => {
  const a = await startStation(t, 'alice');
  const made = await a.operate('POST', '/v1/consent/grants', {
    ...GRANT,
    hash_levels: ['L3', 'L1'],
    threads: ['th_x'],
    purpose: 'x'.repeat(1000),
    expires: '2036-12-24T00:00:00.000Z',
  });
  t.equal(made.status, 201);
  const record = made.json.record as JsonObject;
  t.equal(made.json.grant_id, record.id);
  t.match(record, {
    thread: 'th_consent',
    act: 'LEARN',
    kind: 'core.consent.v1',
    actor: a.did,
    namespace: 'default',
    body: { ...GRANT, hash_levels: ['L1', 'L3'], threads: ['th_x'] },
  });
  const expired = await give({ a }, { expires: '2020-01-01T00:00:00.000Z' });
  const list = async () =>
    (await a.operate('GET', '/v1/consent/grants')).json.grants as JsonObject[];
  t.same(
    (await list()).map(({ grant_id, state }) => [grant_id, state]),
    [
      [record.id, 'active'],
      [expired, 'expired'],
    ],
  );
  t.same((await list())[1]!.body, {
    ...GRANT,
    hash_levels: ['L0', 'L1', 'L2', 'L3'],
    expires: '2020-01-01T00:00:00.000Z',
  });
  t.equal((await revoke({ a }, String(record.id))).status, 204);
  t.equal(codeOf(await revoke({ a }, String(record.id))), '404 not-found');
  t.equal(codeOf(await revoke({ a }, 'x')), '404 not-found');
  t.same(
    (await list()).map(({ state }) => state),
    ['revoked', 'expired'],
  );
  const { json } = await a.operate('GET', '/v1/threads/th_audit_consent/records');
  t.match(json.records, [
    {
      kind: 'core.consent_state_change.v1',
      act: 'LEARN',
      body: { grant: record.id, to: 'active' },
    },
    { body: { grant: expired, to: 'active' } },
    { body: { grant: record.id, to: 'revoked' } },
  ]);
  const both = await Promise.all([revoke({ a }, expired), revoke({ a }, expired)]);
  t.same(both.map(({ status }) => status).sort(), [204, 404], 'two at once');
});

t.test('forms of grants', async (t) => {
  const a = await startStation(t, 'alice');
  const post = async (body: JsonValue) =>
    codeOf(await a.operate('POST', '/v1/consent/grants', body));
  const bad: JsonValue[] = [
    [],
    {},
    { source_namespace: 'team' },
    { ...GRANT, source_namespace: 'Team' },
    { ...GRANT, more: 1 },
    { ...GRANT, hash_levels: [] },
    { ...GRANT, hash_levels: ['L0', 'L0'] },
    { ...GRANT, hash_levels: ['L4'] },
    { ...GRANT, hash_levels: 'L0' },
    { ...GRANT, threads: [] },
    { ...GRANT, threads: ['th_x', 'th_x'] },
    { ...GRANT, threads: ['x'] },
    { ...GRANT, threads: Array.from({ length: 101 }, (_, n) => `th_${n}`) },
    { ...GRANT, purpose: 'x'.repeat(1001) },
    { ...GRANT, purpose: null },
    { ...GRANT, expires: '2026-12-24' },
  ];
  for (const body of bad) t.equal(await post(body), '422 shape-invalid', JSON.stringify(body));
  t.equal(await post({ ...GRANT, threads: ['th_x', 'th_consent'] }), '403 thread-reserved');
  t.equal(await post({ ...GRANT, purpose: '💶'.repeat(1000) }), '201 undefined');
  const url = `${a.host.base}/v1/consent/grants`;
  for (const token of [undefined, a.actor.token]) {
    t.equal(codeOf(await ask(url, { token })), '401 unauthorized');
    t.equal(codeOf(await ask(url, { token, body: GRANT })), '401 unauthorized');
    t.equal(codeOf(await ask(`${url}/x`, { token, method: 'DELETE' })), '401 unauthorized');
  }
  t.equal(
    codeOf(await ask(url, { token: OPERATOR, body: '{}', type: 'text/plain' })),
    '415 unsupported-media-type',
  );
});

t.test('what crosses, and how much of it', async (t) => {
  const reader = await startReader(t);
  const { a } = reader;
  const own = await a.write({ body: { own: 1 } });
  const team = await a.write({ namespace: 'team', body: { secret: 'S3CRET' } });
  await a.write({ namespace: 'team/x', body: {} });
  const ask = async (ids: string[]) => (await reader.ask('/v1/sync/records', { ids })).json;
  const levels = async () => {
    const { records } = await reader.readAll('th_x');
    return records.map(({ id, level = 'L0' }) => `${id === own ? 'own' : 'team'} ${String(level)}`);
  };
  t.same(await levels(), ['own L0']);
  t.same((await ask([team, own])).missing, [team]);
  const wide = await give(reader, { hash_levels: ['L1', 'L2'] });
  t.same(await levels(), ['own L0', 'team L1']);
  const [shown] = (await ask([team])).records as { id: string; record: JsonObject }[];
  t.match(shown, { id: team, record: { level: 'L1', body: { redacted: true } } });
  t.notMatch(JSON.stringify(shown), /S3CRET|salt|proof/);
  const narrow = await give(reader, { hash_levels: ['L3'], threads: ['th_x'] });
  t.same(await levels(), ['own L0', 'team L3'], 'the newest decides');
  await give(reader, { threads: ['th_y'], hash_levels: ['L0'] });
  t.same(await levels(), ['own L0', 'team L3'], 'one for another thread does not');
  await revoke(reader, narrow);
  t.same(await levels(), ['own L0'], 'nothing falls back');
  await give(reader, { target_namespace: 'other' });
  await give(reader, { source_namespace: 'default', hash_levels: ['L3'] });
  t.same(await levels(), ['own L0'], 'same namespace passes, whatever grants say');
  await give(reader, {});
  t.same(await levels(), ['own L0', 'team L0']);
  await revoke(reader, wide);
  t.same(await levels(), ['own L0', 'team L0']);
});

t.test('consent ends by the clock', async (t) => {
  const clock = manualClock(Date.now());
  const reader = await startReader(
    t,
    {},
    { a: { parts: () => ({ clock }) }, b: { parts: () => ({ clock }) } },
  );
  await reader.a.write({ namespace: 'team' });
  const expires = new Date(clock.now() + 60_000).toISOString();
  await give(reader);
  await give(reader, { expires });
  t.equal((await reader.readAll('th_x')).records.length, 1);
  clock.advance(59_999);
  t.equal((await reader.readAll('th_x')).records.length, 1);
  clock.advance(1);
  t.equal((await reader.readAll('th_x')).records.length, 0, 'at its instant');
  const after = await reader.readAll('th_x');
  await give(reader, { expires: new Date(clock.now() + 60_000).toISOString() });
  t.equal((await reader.readAll('th_x', after.cursor)).records.length, 1, 'wider than after it');
});

t.test('when consent changes', async (t) => {
  const reader = await startReader(t);
  const { a } = reader;
  const own = await a.write({});
  const team = await a.write({ namespace: 'team' });
  await a.write({ thread: 'th_y' });
  const levelsBehind = async (cursor: string) =>
    (await reader.readAll('th_x', cursor)).records.map(({ id, level = 'L0' }) =>
      [id === own ? 'own' : id === team ? 'team' : '?', level].join(' '),
    );
  const { cursor } = await reader.readAll('th_x');
  const y = await reader.readAll('th_y');
  await a.write({ namespace: 'hidden' });
  t.equal((await reader.readAll('th_x', cursor)).cursor, cursor, 'what is hidden changes nothing');
  const grant = await give(reader, { hash_levels: ['L2'] });
  t.same(await levelsBehind(cursor), ['own L0', 'team L2'], 'from the beginning');
  t.equal((await reader.readAll('th_y', y.cursor)).records.length, 0, 'not where it is not on');
  const behind = await reader.readAll('th_x', cursor);
  t.same(await levelsBehind(behind.cursor), [], 'once');
  const narrower = await give(reader, { hash_levels: ['L3'] });
  t.same(await levelsBehind(behind.cursor), [], 'narrower is no reason');
  await revoke(reader, narrower);
  t.same(await levelsBehind(behind.cursor), [], 'nor is its end');
  await give(reader, { hash_levels: ['L2'] });
  t.same(await levelsBehind(behind.cursor), [], 'as wide as it was');
  await give(reader, { hash_levels: ['L0'] });
  t.same(await levelsBehind(behind.cursor), ['own L0', 'team L0']);
  await revoke(reader, grant);
  const last = await reader.readAll('th_x', behind.cursor);
  t.same(await levelsBehind(last.cursor), []);
});
