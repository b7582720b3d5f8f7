import t from 'tap';
import type { Envelope } from '../../reference/core/envelopes.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { codeOf, eventually, freePort } from './helpers.ts';
import {
  recordsIn,
  relayStatus,
  startCouple,
  startRelay,
  untilView,
  useRelay,
} from './async-helpers.ts';
import { startStation } from './sync-helpers.ts';

t.test('settings are records, the newest decides, and they survive', async (t) => {
  const station = await startStation(t, 'alice');
  const { operate } = station;
  const relay = 'http://127.0.0.1:1';
  const did = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
  t.same((await operate('GET', '/v1/config/relay')).json, { relays: [] });
  const record = await useRelay(station, relay);
  t.equal(await useRelay(station, relay), record, 'nothing is written twice');
  await useRelay(station, relay, did);
  const other = 'http://127.0.0.1:2';
  const second = await operate('POST', '/v1/config/relay', { for: did, url: other });
  t.match(second.json, { for: did, url: other });
  t.same((await operate('GET', '/v1/config/relay')).json, {
    relays: [
      { for: 'all', url: relay },
      { for: did, url: other },
    ],
  });
  const { json } = await operate('GET', '/v1/threads/th_engine_config/records');
  t.match(json.records, [
    {
      id: record,
      act: 'LEARN',
      kind: 'syncropel.federation.relay.v1',
      body: { for: 'all', url: relay, enabled: true },
    },
    { body: { for: did, url: relay, enabled: true } },
    { body: { for: did, url: other, enabled: true } },
  ]);
  const path = `/v1/config/relay/${encodeURIComponent(did)}`;
  t.equal((await operate('DELETE', path)).status, 204);
  t.equal(codeOf(await operate('DELETE', path)), '404 not-found');
  const after = await operate('GET', '/v1/threads/th_engine_config/records');
  t.match((after.json.records as JsonObject[]).at(-1), {
    body: { for: did, url: other, enabled: false },
  });
  for (const body of [
    {},
    { for: 'all' },
    { for: 1, url: relay },
    { for: 'all', url: `${relay}/` },
    { for: 'all', url: relay, more: 1 },
    [],
  ]) {
    t.equal(codeOf(await operate('POST', '/v1/config/relay', body)), '422 shape-invalid');
  }
  const malformed = await operate('POST', '/v1/config/relay', { for: 'everybody', url: relay });
  t.equal(codeOf(malformed), '422 did-malformed');
  await station.host.close();
  const again = await startStation(
    t,
    'alice',
    { folder: station.host.config.dataFolder, port: station.host.config.port },
    false,
  );
  t.same((await again.operate('GET', '/v1/config/relay')).json, {
    relays: [{ for: 'all', url: relay }],
  });
});

t.test('a peer that is up is handed the envelopes itself', async (t) => {
  const { a, b } = await startCouple(t);
  const relay = await startRelay(t);
  const early = await a.write({});
  await useRelay(a, relay.base);
  const ids = [early, await a.write({ body: { n: 1 } }), await a.write({ body: { n: 2 } })];
  await untilView(b, ids);
  t.equal(relay.deposits.length, 0);
  const { outbound } = await eventually('all is noted', async () => {
    const status = await relayStatus(a);
    return status.outbound[0]?.waiting === 0 && status;
  });
  t.match(outbound, [{ peer_did: b.did, path: 'direct', deposited: 0, given_up: 0 }]);
  t.match((await relayStatus(b)).inbound, { refused: 0, held: 0, refusals: [] });
});

t.test('what a peer cannot be handed goes to the relay, and from there to the peer', async (t) => {
  const port = await freePort();
  const { a, b } = await startCouple(t, { b: { port } });
  const relay = await startRelay(t);
  await useRelay(b, relay.base);
  await useRelay(a, relay.base);
  await b.host.close();
  const ids = [await a.write({ body: { n: 1 } })];
  await eventually('it is deposited', () => relay.deposits.length === 1);
  ids.push(await a.write({ body: { n: 2 } }));
  await eventually('so is the next one', () => relay.deposits.length === 2);
  t.same(recordsIn(relay.deposits), ids);
  const [first] = relay.deposits as [Envelope];
  t.match(first, {
    sender_did: a.did,
    receiver_did: b.did,
    encoding: 'plain',
    ttl_seconds: 2_592_000,
    payload: { key_documents: [{ controller: a.did }] },
  });
  const status = await eventually('all is noted', async () => {
    const found = await relayStatus(a);
    return found.outbound[0]?.deposited === 2 && found;
  });
  t.match(status.outbound, [{ waiting: 0, handed_over: 0, path: 'relay', attempts: 0 }]);
  t.match(status.relays, [{ for: 'all', url: relay.base, health: 200, queued: 0 }]);
  // Nobody but the relay is up now.
  await a.host.close();
  const folder = b.host.config.dataFolder;
  const again = await startStation(t, 'bob', { port, folder }, false);
  await untilView(again, ids);
  await eventually('it is acknowledged', () => relay.queued(b.did).length === 0);
  t.match((await relayStatus(again)).inbound, { received: 2, refused: 0, held: 0 });
});
