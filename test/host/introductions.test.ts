import t from 'tap';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { introducedIn, introducedTo } from '../../reference/host/finding/introductions.ts';
import { ask, type Cleanup, codeOf, startHost, type TestHost } from './helpers.ts';
import { approveAll, didOf, operatorOf, pairUp, recordsOn } from './pair-helpers.ts';
import { PlayedPeer, type PeerReply } from './pair-peer.ts';

const SETTING = '/v1/config/introductions';

/** A host with the token that its peer, whom the test plays, has there. */
async function startPaired(t: Cleanup) {
  const host = await startHost(t);
  await approveAll(host.base);
  const peer = await new PlayedPeer().serve(t);
  const { there } = await peer.pairWith(host.base, await didOf(host.base));
  return { host, peer, token: there };
}

function asked(host: TestHost, token?: string) {
  return ask(`${host.base}/v1/federation/introductions`, { token });
}

t.test('peers are told of each other when the operator wants it, over restarts', async (t) => {
  const { host, peer, token } = await startPaired(t);
  const other = await new PlayedPeer().serve(t);
  await other.pairWith(host.base, await didOf(host.base));
  const operator = operatorOf(host.base);
  t.same((await operator.get(SETTING)).json, { enabled: false, introduce: null });
  t.equal(codeOf(await asked(host, token)), '403 forbidden');
  const on = await operator.post(SETTING, { enabled: true });
  t.equal(on.status, 200);
  t.same(on.json, { enabled: true, introduce: null });
  const told = await asked(host, token);
  t.same(told.json, { peers: [{ did: other.did, url: other.base }] }, 'not of itself');
  const nobody = { enabled: true, introduce: [peer.did] };
  t.same((await operator.post(SETTING, nobody)).json, nobody);
  t.same((await operator.post(SETTING, nobody)).json, nobody);
  t.same((await asked(host, token)).json, { peers: [] });
  const settings = (await recordsOn(host.base, 'th_engine_config')).filter(
    ({ kind }) => kind === 'syncropel.introductions.v1',
  );
  t.same(
    settings.map(({ body, act }) => [act, body]),
    [
      ['LEARN', { enabled: true }],
      ['LEARN', nobody],
    ],
    'what is set already is not written again',
  );
  await host.close();
  const again = await startHost(t, { folder: host.config.dataFolder, port: host.config.port });
  t.same((await operator.get(SETTING)).json, nobody);
  t.equal((await asked(again, token)).status, 200);
  await operator.post(SETTING, { enabled: false });
  t.equal(codeOf(await asked(again, token)), '403 forbidden');
});

t.test('who asks shows the token of a pair', async (t) => {
  const { host, token } = await startPaired(t);
  const operator = operatorOf(host.base);
  await operator.post(SETTING, { enabled: true });
  t.equal(codeOf(await asked(host)), '401 unauthorized');
  t.equal(codeOf(await asked(host, 'no-such-token-0123456789')), '401 unauthorized');
  const [pair] = (await operator.get('/v1/federation/pairs')).json.pairs as JsonObject[];
  const path = `/v1/federation/pairs/${String(pair!.pair_id)}`;
  await operator.post(`${path}/pause`);
  t.equal(codeOf(await asked(host, token)), '403 pair_paused');
  await operator.post(`${path}/revoke`);
  t.equal(codeOf(await asked(host, token)), '401 unauthorized');
});

t.test('settings of another form are refused', async (t) => {
  const host = await startHost(t);
  const did = await didOf(host.base);
  const bad: JsonValue[] = [
    {},
    { enabled: 1 },
    { enabled: true, more: 1 },
    { introduce: [] },
    { enabled: true, introduce: ['x'] },
    { enabled: true, introduce: [did, did] },
    { enabled: true, introduce: 'all' },
    [],
  ];
  for (const body of bad) {
    const refused = await operatorOf(host.base).post(SETTING, body);
    t.equal(codeOf(refused), '422 shape-invalid', JSON.stringify(body));
  }
  t.equal(codeOf(await ask(`${host.base}${SETTING}`)), '401 unauthorized');
});

t.test('a peer is asked whom it knows', async (t) => {
  const [alice, bob, carol] = [await startHost(t), await startHost(t), await startHost(t)];
  await pairUp(alice, bob);
  await pairUp(bob, carol);
  const from = await didOf(bob.base);
  const discover = () => operatorOf(alice.base).post('/v1/discovery/introductions', { from });
  t.equal(codeOf(await discover()), '502 peer-refused');
  await operatorOf(bob.base).post(SETTING, { enabled: true });
  const found = await discover();
  t.equal(found.status, 200);
  const did = await didOf(carol.base);
  t.same(found.json, { from, peers: [{ did, url: carol.base, paired: null }] });
});

t.test('what a peer answers is told by its kind', async (t) => {
  const { host, peer } = await startPaired(t);
  const operator = operatorOf(host.base);
  const discover = (from = peer.did) => operator.post('/v1/discovery/introductions', { from });
  const answers: [PeerReply, string][] = [
    [{ status: 400 }, '502 peer-refused'],
    [{ status: 429 }, '503 peer-unavailable'],
    [{ status: 503 }, '503 peer-unavailable'],
    [undefined, '503 peer-unavailable'],
    [{ status: 302 }, '502 resolve-failed'],
    [{ status: 204 }, '502 resolve-failed'],
    [{ status: 200, body: {} }, '502 resolve-failed'],
    [{ status: 200, body: [] }, '502 resolve-failed'],
  ];
  for (const [answer, code] of answers) {
    peer.reply = () => answer;
    t.equal(codeOf(await discover()), code, JSON.stringify(answer ?? null));
  }
  const own = await didOf(host.base);
  const good = { did: peer.did, url: 'https://b.example' };
  const peers = [{ did: own, url: host.base }, 7, { did: 'x', url: good.url }, good, { did: own }];
  peer.reply = () => ({ status: 200, body: { peers } });
  t.same((await discover()).json, { from: peer.did, peers: [{ ...good, paired: 'active' }] });
  t.equal(codeOf(await discover(own)), '404 unpaired_peer');
  t.equal(codeOf(await discover('did:x:y')), '422 did-malformed');
  const misspelt = await operator.post('/v1/discovery/introductions', { peer: peer.did });
  t.equal(codeOf(misspelt), '422 shape-invalid');
  const [pair] = (await operator.get('/v1/federation/pairs')).json.pairs as JsonObject[];
  const path = `/v1/federation/pairs/${String(pair!.pair_id)}`;
  await operator.post(`${path}/pause`);
  t.equal(codeOf(await discover()), '403 pair_paused');
  await operator.post(`${path}/revoke`);
  t.equal(codeOf(await discover()), '404 unpaired_peer');
  const unasked = await ask(`${host.base}/v1/discovery/introductions`, { body: {} });
  t.equal(codeOf(unasked), '401 unauthorized');
});

t.test('those are introduced whose pairs are active, in their order', (t) => {
  const pair = (peerDid: string, state: 'active' | 'degraded' | 'paused') => ({
    ...{ peerDid, state },
    peerUrl: `http://${peerDid}`,
  });
  const pairs = [
    pair('c', 'active'),
    pair('b', 'active'),
    pair('a', 'degraded'),
    pair('d', 'paused'),
  ];
  const of = (introduce: string[] | null) =>
    introducedTo('b', pairs, { enabled: true, introduce }).map(({ did }) => did);
  t.same(of(null), ['c']);
  t.same(of(['a', 'b', 'c']), ['c']);
  t.same(of([]), []);
  t.same(
    introducedTo('x', pairs, { enabled: true, introduce: null }).map(({ did }) => did),
    ['b', 'c'],
  );
  t.throws(() => introducedIn(undefined, 'x'), { code: 'resolve-failed' });
  t.end();
});
