import t from 'tap';
import type { Envelope } from '../../reference/core/envelopes.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { ask, codeOf, eventually, freePort } from './helpers.ts';
import { advance, DAY } from './pair-helpers.ts';
import {
  type Couple,
  recordsIn,
  relayStatus,
  startCouple,
  startRelay,
  type TestRelay,
  untilView,
  useRelay,
} from './async-helpers.ts';
import { pair, startStation, type Station, tapTokens } from './sync-helpers.ts';

/** Two hosts, the second of which is away, and a relay that the first one uses. */
async function startAway(
  t: Parameters<typeof startRelay>[0],
): Promise<Couple & { relay: TestRelay }> {
  const couple = await startCouple(t);
  const relay = await startRelay(t);
  await useRelay(couple.a, relay.base);
  await couple.b.host.close();
  return { ...couple, relay };
}

const outboundOf = async (station: Station): Promise<JsonObject> =>
  (await relayStatus(station)).outbound[0] ?? {};

function levelsIn(envelope: Envelope | undefined): unknown[] {
  const { records } = envelope!.payload as unknown as { records: { level?: string }[] };
  return records.map(({ level }) => level ?? 'L0');
}

t.test('the first record of a thread brings the earlier ones', async (t) => {
  const { a, b } = await startCouple(t);
  const relay = await startRelay(t);
  await b.host.close();
  const ids = [await a.write({ body: { n: 1 } }), await a.write({ body: { n: 2 } })];
  await a.write({ thread: 'th_y' });
  await useRelay(a, relay.base);
  ids.push(await a.write({ body: { n: 3 } }));
  await eventually('all of the thread is deposited', () => recordsIn(relay.deposits).length === 3);
  t.same(recordsIn(relay.deposits), ids);
});

t.test('what consent says decides, also later', async (t) => {
  const { a, relay } = await startAway(t);
  const secret = await a.write({ namespace: 'team', body: { n: 1 } });
  const open = await a.write({ body: { n: 2 } });
  await eventually('one is deposited', () => relay.deposits.length === 1);
  t.same(recordsIn(relay.deposits), [open]);
  const grant = await a.operate('POST', '/v1/consent/grants', {
    source_namespace: 'team',
    target_namespace: 'default',
    hash_levels: ['L2'],
  });
  t.equal(grant.status, 201);
  const next = await a.write({ body: { n: 3 } });
  await eventually('the thread is deposited again', () => relay.deposits.length === 2);
  t.same(recordsIn(relay.deposits.slice(1)), [secret, open, next]);
  t.same(levelsIn(relay.deposits[1]), ['L2', 'L0', 'L0']);
  // Both are away when the next one is made.
  relay.reply = (_request, response) => {
    response.writeHead(503).end();
    return true;
  };
  const withheld = await a.write({ namespace: 'team', body: { n: 4 } });
  const last = await a.write({ body: { n: 5 } });
  await eventually('they wait', async () => (await outboundOf(a)).waiting === 1);
  await a.operate('DELETE', `/v1/consent/grants/${String(grant.json.grant_id)}`);
  relay.reply = () => undefined;
  await advance(DAY, a.host.base);
  await eventually('what may cross is deposited', () =>
    recordsIn(relay.deposits.slice(2)).includes(last),
  );
  t.notOk(recordsIn(relay.deposits.slice(2)).includes(withheld));
});

t.test('nothing goes back to where it came from', async (t) => {
  const [relay, { a, b }] = [await startRelay(t), await startCouple(t)];
  await useRelay(a, relay.base);
  const own = await a.write({ body: { n: 1 } });
  await untilView(b, [own]);
  const other = await b.write({ body: { n: 2 } });
  const pulled = await a.operate('POST', '/v1/sync/pull', { from: b.did, thread: 'th_x' });
  t.match(pulled.json, { pulled: 1 });
  await b.host.close();
  const next = await a.write({ body: { n: 3 } });
  await eventually('the next one is deposited', () => relay.deposits.length === 1);
  t.same(recordsIn(relay.deposits), [next]);
  t.ok(other);
});

t.test('failures, the schedule, and the time that a relay asks for', async (t) => {
  const { a, b, relay } = await startAway(t);
  let retryAfter: string | undefined = '600';
  relay.reply = ({ method, path }, response) => {
    if (method !== 'POST' || path.endsWith('/ack')) return undefined;
    response.writeHead(507, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
    return true;
  };
  const posts = () => relay.requests.filter(({ method }) => method === 'POST');
  await a.write({});
  await eventually('it failed', async () => (await outboundOf(a)).attempts === 1);
  t.match(await outboundOf(a), { peer_did: b.did, waiting: 1, last_error: 'HTTP_5XX', path: null });
  t.equal(posts().length, 1);
  await advance(30_000, a.host.base);
  await eventually('it was tried with the peer', async () => (await outboundOf(a)).attempts === 2);
  t.equal(posts().length, 1, 'the relay is left alone');
  retryAfter = undefined;
  await advance(570_000, a.host.base);
  await eventually('it was tried again', async () => (await outboundOf(a)).attempts === 3);
  t.equal(posts().length, 2);
  t.equal(new Set(posts().map(({ text }) => text)).size, 1, 'it is the same envelope');
  relay.reply = () => undefined;
  await advance(30 * 60_000, a.host.base);
  await eventually('it is deposited', async () => (await outboundOf(a)).deposited === 1);
});

t.test('what a relay refuses, or is too old, is given up', async (t) => {
  const { a, relay } = await startAway(t);
  relay.reply = ({ method }, response) => {
    if (method !== 'POST') return undefined;
    response.writeHead(422).end();
    return true;
  };
  await a.write({ body: { n: 1 } });
  await eventually('one is given up', async () => (await outboundOf(a)).given_up === 1);
  await relay.stop();
  await a.write({ body: { n: 2 } });
  await eventually('one waits', async () => (await outboundOf(a)).attempts === 1);
  await advance(7 * DAY, a.host.base);
  await eventually('it is given up too', async () => (await outboundOf(a)).given_up === 2);
  t.match(await outboundOf(a), { waiting: 0, attempts: 0, last_error: null });
});

t.test('a relay that comes into force gets what is kept, in order', async (t) => {
  const { a, b, relay } = await startAway(t);
  const ids: string[] = [];
  for (let n = 0; n < 3; n++) {
    ids.push(await a.write({ body: { n } }));
    await eventually('it is deposited', () => relay.deposits.length === n + 1);
  }
  const other = await startRelay(t);
  await useRelay(a, other.base, b.did);
  await eventually('all is deposited again', () => other.deposits.length === 3);
  t.same(other.deposits, relay.deposits);
  t.match(await outboundOf(a), { deposited: 3 });
  await a.operate('DELETE', `/v1/config/relay/${encodeURIComponent(b.did)}`);
  await eventually('and at the first one again', () => relay.deposits.length === 6);
});

t.test('a 403 of the peer is no reason for a deposit', async (t) => {
  const tap = tapTokens();
  const { a, b } = await startCouple(t, { b: { parts: tap.parts } });
  const relay = await startRelay(t);
  const [{ pair_id: pairId }] = (await a.operate('GET', '/v1/federation/pairs')).json.pairs as [
    { pair_id: string },
  ];
  await b.operate('POST', `/v1/federation/pairs/${pairId}/pause`);
  await useRelay(a, relay.base);
  const id = await a.write({});
  await eventually('it failed', async () => (await outboundOf(a)).attempts === 1);
  t.match(await outboundOf(a), { last_error: 'HTTP_4XX' });
  t.equal(relay.deposits.length, 0);
  await b.operate('POST', `/v1/federation/pairs/${pairId}/resume`);
  await advance(30_000, a.host.base);
  await untilView(b, [id]);
});

t.test('a pair that is paused, and one that is revoked', async (t) => {
  const { a, b, pairId } = await startCouple(t);
  const relay = await startRelay(t);
  await useRelay(a, relay.base);
  const first = await a.write({ body: { n: 1 } });
  await untilView(b, [first]);
  await a.operate('POST', `/v1/federation/pairs/${pairId}/pause`);
  const second = await a.write({ body: { n: 2 } });
  await eventually('it waits', async () => (await outboundOf(a)).waiting === 1);
  await a.operate('POST', `/v1/federation/pairs/${pairId}/resume`);
  await untilView(b, [first, second]);
  await b.host.close();
  await relay.stop();
  await a.write({ body: { n: 3 } });
  await eventually('one waits', async () => (await outboundOf(a)).attempts === 1);
  await a.operate('POST', `/v1/federation/pairs/${pairId}/revoke`, {});
  await eventually('it is dropped', async () => (await outboundOf(a)).waiting === 0);
});

t.test('nothing holds up what is for others', async (t) => {
  const { a, b } = await startCouple(t);
  const c = await startStation(t, 'carol');
  await pair(a, c);
  const relay = await startRelay(t);
  await useRelay(a, relay.base);
  await b.host.close();
  // A relay that never answers.
  relay.reply = () => true;
  const id = await a.write({});
  await untilView(c, [id], 'th_x', 4000);
  t.ok(id);
});

t.test('forms of what is handed over', async (t) => {
  const port = await freePort();
  const tap = tapTokens();
  const { a, b } = await startCouple(t, { a: { parts: tap.parts }, b: { port } });
  await a.operate('POST', '/v1/sync/pull', { from: b.did, thread: 'th_none' });
  const hand = (envelope: JsonValue) =>
    ask(`${b.host.base}/v1/sync/records`, { token: tap.token(), body: { envelope } });
  for (const envelope of [null, 1, {}, { id: 'x' }]) {
    t.equal(codeOf(await hand(envelope)), '422 shape-invalid');
  }
  const { inbound } = await relayStatus(b);
  t.match(inbound, { received: 0, refused: 4, held: 0 });
  t.match(inbound.refusals.at(-1), { id: 'x', sender_did: null, code: 'shape-invalid' });
});
