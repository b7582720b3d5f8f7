import t from 'tap';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { redact } from '../../reference/core/hash-levels.ts';
import type { FederatedRecord } from '../../reference/core/record.ts';
import { ask, codeOf, manualClock } from './helpers.ts';
import { startReader, type Station } from './sync-helpers.ts';

/** A record as its host shows it. */
async function recordOf({ host, actor }: Station, id: string): Promise<FederatedRecord> {
  const { json } = await ask(`${host.base}/v1/records/${id}`, { token: actor.token });
  return json as unknown as FederatedRecord;
}

const asJson = (value: unknown) => value as JsonValue;

t.test('asking by ids', async (t) => {
  const reader = await startReader(t);
  const { a, pairId } = reader;
  const first = await a.write({ body: { text: 'x' } });
  const second = await a.write({});
  const team = await a.write({ namespace: 'team' });
  const { json: reserved } = await a.operate('GET', '/v1/threads/th_federation_pairs/records');
  const [control] = reserved.records as JsonObject[];
  const never = 'bagaaierasords4njcts6vs7qvdjfcvgnume4hqohf65zsfguprqphs3icwea';
  const ids = [second, never, first, String(control!.id), team, second];
  const answer = await reader.ask('/v1/sync/records', { ids });
  t.equal(answer.status, 200);
  const records = answer.json.records as { id: string; record: JsonValue }[];
  t.same(
    records.map(({ id }) => id),
    [second, first, second],
  );
  t.same(records[1]!.record, await recordOf(a, first));
  t.same(answer.json.missing, [never, control!.id, team]);
  await a.operate('POST', `/v1/federation/pairs/${pairId}/threads`, { thread: 'th_y' });
  const closed = await reader.ask('/v1/sync/records', { ids: [first] });
  t.same(closed.json, { records: [], missing: [first] }, 'a thread that is not allowed');
  t.same((await reader.changes({ thread: 'th_x' })).json.records, []);
});

t.test('forms of requests about records', async (t) => {
  const reader = await startReader(t);
  const of = async (body: JsonValue) => codeOf(await reader.ask('/v1/sync/records', body));
  const id = await reader.a.write({});
  const bad: JsonValue[] = [
    [],
    {},
    { ids: [] },
    { ids: ['x'] },
    { ids: [1] },
    { ids: id },
    { ids: Array.from({ length: 51 }, () => id) },
    { ids: [id], records: [{}] },
    { ids: [id], more: 1 },
    { records: [] },
    { records: {} },
    { records: Array.from({ length: 1001 }, () => 1) },
  ];
  for (const body of bad)
    t.equal(await of(body), '422 shape-invalid', JSON.stringify(body).slice(0, 40));
  const url = `${reader.a.host.base}/v1/sync/records`;
  const token = reader.token();
  t.equal(codeOf(await ask(url, { body: '{' })), '401 unauthorized');
  t.equal(
    codeOf(await ask(url, { token, body: '{', type: 'text/plain' })),
    '415 unsupported-media-type',
  );
  t.equal(codeOf(await ask(url, { token, body: '{"ids":[],"ids":[]}' })), '400 duplicate-member');
  t.equal(codeOf(await ask(url, { token, body: 'x'.repeat(1_048_577) })), '413 too-large');
});

t.test('pushing', async (t) => {
  const reader = await startReader(t);
  const { a, b } = reader;
  const one = await recordOf(b, await b.write({ body: { n: 1 } }));
  const two = await recordOf(b, await b.write({ body: { n: 2 }, parents: [one.id] }));
  const push = async (...records: unknown[]) => {
    const answer = await reader.ask('/v1/sync/records', { records: records.map(asJson) });
    t.equal(answer.status, 200, answer.text);
    return answer.json.results;
  };
  t.same(await push(redact(one, 'L2')), [{ id: one.id, status: 'stored' }]);
  t.same(await push(redact(one, 'L3'), redact(one, 'L2')), [
    { id: one.id, status: 'known' },
    { id: one.id, status: 'known' },
  ]);
  const changed = { ...two, body: { n: 3 } };
  const reserved = { ...two, thread: 'th_consent' };
  const large = { ...two, body: { text: 'x'.repeat(262_144) } };
  const forged = { ...two, proof: { ...two.proof, proofValue: `z${'1'.repeat(64)}` } };
  t.same(await push(changed, reserved, 1, {}, large, forged, one, two, two), [
    { id: two.id, status: 'refused', code: 'id-mismatch' },
    { id: two.id, status: 'refused', code: 'thread-reserved' },
    { id: null, status: 'refused', code: 'shape-invalid' },
    { id: null, status: 'refused', code: 'shape-invalid' },
    { id: two.id, status: 'refused', code: 'too-large' },
    { id: two.id, status: 'refused', code: 'proof-invalid' },
    { id: one.id, status: 'upgraded' },
    { id: two.id, status: 'stored' },
    { id: two.id, status: 'known' },
  ]);
  t.same(await a.view('th_x'), [one.id, two.id]);
  const { json } = await reader.changes({ thread: 'th_x' });
  t.same(
    (json.records as JsonObject[]).map(({ id }) => id),
    [one.id, one.id, two.id],
    'the fuller form stands in both places',
  );
  await a.operate('POST', `/v1/federation/pairs/${reader.pairId}/threads`, { thread: 'th_y' });
  const other = await recordOf(b, await b.write({}));
  t.same(await push(other), [{ id: other.id, status: 'refused', code: 'forbidden' }]);
});

t.test('what is pushed is live', async (t) => {
  const clock = manualClock(Date.now());
  const parts = () => ({ clock });
  const reader = await startReader(t, {}, { a: { parts } });
  const { b } = reader;
  const record = await recordOf(b, await b.write({}));
  clock.advance(1000);
  await b.actor.publish({
    type: 'Update',
    object: b.actor.url,
    patch: { add_publicKey: {}, supersede: {} },
  });
  clock.advance(49 * 3_600_000);
  const { json } = await reader.ask('/v1/sync/records', { records: [asJson(record)] });
  t.match(json.results, [{ status: 'refused', code: 'key-superseded' }]);
});
