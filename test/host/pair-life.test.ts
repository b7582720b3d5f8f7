import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { ask, codeOf, eventually, freePort, startHost, temporaryFolder } from './helpers.ts';
import {
  advance,
  approveAll,
  begin,
  DAY,
  didOf,
  hasState,
  onlyPair,
  operatorOf,
  pairsOf,
  pairUp,
  recordsOn,
} from './pair-helpers.ts';
import { PlayedPeer, type PeerReply, type PeerRequest } from './pair-peer.ts';

/** The requests of a kind that a peer got. */
function sent(peer: PlayedPeer, kind: string): JsonObject[] {
  return peer.requests.map(({ body }) => body).filter(({ object }) => object === `pair_${kind}`);
}

/** A peer that agrees to everything, and answers a confirm or a refresh as it is told. */
function agreeing(
  peer: PlayedPeer,
  answers: { confirm?: () => PeerReply; refresh?: (body: JsonObject) => PeerReply } = {},
): void {
  let request: JsonObject = {};
  peer.reply = ({ path, body }: PeerRequest): PeerReply => {
    if (body.object === 'pair_request') {
      request = body;
      return { status: 200, body: peer.result(request) };
    }
    const active = { status: 200, body: { pair_id: body.pair_id ?? '', state: 'active' } };
    if (body.object === 'pair_confirm') return answers.confirm ? answers.confirm() : active;
    if (body.object === 'pair_refresh') {
      if (answers.refresh) return answers.refresh(body);
      return { status: 200, body: { ...peer.result(request), state: 'active' } };
    }
    return path.endsWith('/revoke') ? active : undefined;
  };
}

t.test('a confirm is repeated until it is answered, over a restart too', async (t) => {
  const folder = temporaryFolder(t);
  const host = await startHost(t, { folder });
  const peer = await new PlayedPeer().serve(t);
  let isDeaf = true;
  agreeing(peer, {
    confirm: () => (isDeaf ? undefined : { status: 200, body: {} }),
  });
  const begun = await begin(host.base, peer.base);
  t.equal(begun.status, 202, begun.text);
  t.equal(begun.json.aitl_record_id, null);
  t.equal((await onlyPair(host.base)).state, 'establishing');
  await eventually('it is repeated', () => sent(peer, 'confirm').length === 2);
  await host.close();
  const again = await startHost(t, { folder, port: host.config.port });
  await eventually('and again', () => sent(peer, 'confirm').length >= 3);
  t.equal((await onlyPair(again.base)).state, 'establishing', 'no half pair');
  isDeaf = false;
  await hasState(again.base, 'active');
  const confirms = sent(peer, 'confirm');
  for (const member of ['nonce', 'genesis', 'token']) {
    t.equal(new Set(confirms.map((confirm) => confirm[member])).size, 1, member);
  }
  t.equal(new Set(confirms.map(({ id }) => id)).size, confirms.length, 'signed anew');
  t.equal((await onlyPair(again.base)).last_error, undefined);
});

t.test('a confirm that is refused ends the handshake', async (t) => {
  const host = await startHost(t);
  const peer = await new PlayedPeer().serve(t);
  agreeing(peer, { confirm: () => ({ status: 410, body: { code: 'gone' } }) });
  t.equal((await begin(host.base, peer.base)).status, 202);
  const pair = await onlyPair(host.base);
  t.equal(pair.state, 'establishing');
  t.match(pair.last_error, /410 gone/);
  await advance(60_000, host.base);
  t.equal(sent(peer, 'confirm').length, 1);
});

t.test('results that are refused', async (t) => {
  const host = await startHost(t);
  const [peer, other] = [await new PlayedPeer().serve(t), new PlayedPeer()];
  const results: Record<string, (request: JsonObject) => JsonObject> = {
    'by somebody else': (request) => ({ ...peer.result(request), genesis: other.genesis(request) }),
    'for another proposal': (request) =>
      peer.result({ ...request, scopes: ['federation:sync_pull'] }),
    'changed on the way': (request) => {
      const genesis = peer.genesis(request);
      const body = { ...(genesis.body as JsonObject), more: 1 };
      return { ...peer.result(request), genesis: { ...genesis, body } };
    },
    'with the manifest of somebody else': (request) => ({
      ...peer.result(request),
      manifest: other.manifest(),
    }),
    'with a manifest of yesterday': (request) => ({
      ...peer.result(request),
      manifest: peer.manifest({ issued: peer.later(-8 * DAY), expires: peer.later(-DAY) }),
    }),
    'without a token': (request) => ({ ...peer.result(request), token: 'short' }),
  };
  for (const [name, result] of Object.entries(results)) {
    peer.reply = ({ body }) => ({ status: 200, body: result(body) });
    const answer = await begin(host.base, peer.base);
    t.equal(answer.status, 502, `${name}: ${answer.text}`);
    const pair = await onlyPair(host.base);
    t.equal(pair.state, 'establishing', name);
    t.ok(pair.last_error, name);
  }
  t.equal(sent(peer, 'confirm').length, 0);
});

t.test('requests that are refused', async (t) => {
  const host = await startHost(t);
  const peer = await new PlayedPeer().serve(t);
  peer.reply = () => ({ status: 401, body: { code: 'pair_handshake_rejected', reason: 'stale' } });
  const refused = await begin(host.base, peer.base);
  t.equal(codeOf(refused), '502 peer-refused');
  t.equal(refused.json.detail, 'pair_handshake_rejected stale');
  t.same(await pairsOf(host.base), [], 'nothing is under way');
  peer.reply = () => ({ status: 500 });
  const failed = await begin(host.base, peer.base);
  t.equal(codeOf(failed), '503 peer-unavailable');
  t.ok(failed.headers.get('retry-after'));
  peer.reply = () => ({ status: 409, body: { code: 'conflict' } });
  const crossed = await begin(host.base, peer.base);
  t.equal(crossed.status, 202);
  const requests = sent(peer, 'request');
  t.equal(new Set(requests.map(({ nonce }) => nonce)).size, requests.length, 'fresh nonces');
});

t.test('polls come every two seconds for a minute', async (t) => {
  const host = await startHost(t);
  const peer = await new PlayedPeer().serve(t);
  const genesis = 'bagaaiera'.padEnd(61, 'a');
  peer.reply = ({ body }) =>
    body.object === 'pair_poll' && sent(peer, 'poll').length === 2
      ? { status: 503 }
      : { status: 202, body: { aitl_record_id: genesis, state: 'pending' } };
  t.equal((await begin(host.base, peer.base)).json.aitl_record_id, genesis);
  for (let polls = 1; polls <= 4; polls++) {
    await advance(2000, host.base);
    await eventually('a poll', () => sent(peer, 'poll').length === polls);
  }
  await advance(60_000, host.base);
  await advance(10_000, host.base);
  await eventually('the last ones', () => sent(peer, 'poll').length <= 5);
  t.equal((await onlyPair(host.base)).state, 'establishing');
});

t.test('a token is renewed at 83 days, again and again while that fails', async (t) => {
  const folder = temporaryFolder(t);
  const host = await startHost(t, { folder });
  const peer = await new PlayedPeer().serve(t);
  let isDown = true;
  let result: JsonObject = {};
  agreeing(peer, {
    refresh: () => (isDown ? { status: 503 } : { status: 200, body: result }),
  });
  t.equal((await begin(host.base, peer.base)).status, 200);
  const move = async (milliseconds: number, base = host.base): Promise<void> => {
    peer.ahead += milliseconds;
    await advance(milliseconds, base);
  };
  await move(83 * DAY - 60_000);
  t.equal(sent(peer, 'refresh').length, 0);
  await move(60_000);
  await eventually('the first', () => sent(peer, 'refresh').length === 1);
  await eventually('it failed', async () => (await onlyPair(host.base)).last_error);
  await move(30_000);
  await eventually('the second', () => sent(peer, 'refresh').length === 2);
  await eventually('it failed too', async () => {
    await move(300_000);
    return sent(peer, 'refresh').length === 3;
  });
  await host.close();
  const again = await startHost(t, { folder, port: host.config.port });
  await move(6 * DAY, again.base);
  await eventually('after a restart', () => sent(peer, 'refresh').length >= 4);
  const kind = 'syncropel.federation.pair_renewal_failed.v1';
  const failures = await eventually('it is noted', async () => {
    const audit = await recordsOn(again.base, 'th_audit_federation_pairs');
    const noted = audit.filter((record) => record.kind === kind);
    return noted.length > 0 && noted;
  });
  t.match(failures, [{ act: 'LEARN', body: { peer_did: peer.did } }]);
  const token = 'another-token-of-the-peer';
  const { token_expires: before } = await onlyPair(again.base);
  const refreshed = await eventually('it is renewed', async () => {
    const expires = peer.later(90 * DAY + DAY / 2);
    result = { token, token_expires: expires, state: 'active', manifest: peer.manifest() };
    isDown = false;
    await move(DAY / 2, again.base);
    const pair = await onlyPair(again.base);
    return String(pair.token_expires) > String(before) && pair;
  });
  t.equal(refreshed.last_error, undefined);
  const refreshes = sent(peer, 'refresh');
  t.equal(new Set(refreshes.map(({ nonce }) => nonce)).size, refreshes.length, 'fresh nonces');
});

t.test('the operator refreshes', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const pair = await pairUp(a, b);
  const path = `/v1/federation/pairs/${String(pair.pair_id)}/refresh`;
  await advance(10 * DAY, a.base, b.base);
  const refreshed = await operatorOf(a.base).post(path);
  t.equal(refreshed.status, 200, refreshed.text);
  t.ok(String(refreshed.json.token_expires) > String(pair.token_expires));
  await operatorOf(b.base).post(`${path.replace('refresh', 'pause')}`);
  t.equal((await operatorOf(a.base).post(path)).status, 200, 'paused ones too');
  await b.close();
  t.equal(codeOf(await operatorOf(a.base).post(path)), '503 peer-unavailable');
  t.ok((await onlyPair(a.base)).last_error);
});

t.test('both renew by themselves', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const before = await pairUp(a, b);
  await advance(83 * DAY, a.base, b.base);
  for (const { base } of [a, b]) {
    await eventually('renewed', async () => {
      const { token_expires: expires, last_error: error } = await onlyPair(base);
      return error === undefined && String(expires) > String(before.token_expires);
    });
  }
});

t.test('a host that has moved tells its peers', async (t) => {
  const folder = temporaryFolder(t);
  const [a, b] = [await startHost(t, { folder }), await startHost(t)];
  await pairUp(a, b);
  const did = await didOf(a.base);
  await a.close();
  const moved = await startHost(t, { folder, port: await freePort() });
  t.equal(await didOf(moved.base), did);
  await eventually('the peer knows', async () => {
    return (await onlyPair(b.base)).peer_url === moved.base;
  });
  t.equal((await onlyPair(b.base)).state, 'active');
  const path = `/v1/federation/pairs/${String((await onlyPair(b.base)).pair_id)}/refresh`;
  t.equal((await operatorOf(b.base).post(path)).status, 200);
});

t.test('a revoke is told until it is heard, over a restart too', async (t) => {
  const [there, here] = [temporaryFolder(t), temporaryFolder(t)];
  const [a, b] = [await startHost(t, { folder: there }), await startHost(t, { folder: here })];
  const { pair_id: id } = await pairUp(a, b);
  await b.close();
  const path = `/v1/federation/pairs/${String(id)}/revoke`;
  t.equal((await operatorOf(a.base).post(path)).json.state, 'revoked');
  await a.close();
  const again = await startHost(t, { folder: there, port: a.config.port });
  const peer = await startHost(t, { folder: here, port: b.config.port });
  await eventually('it is heard', async () => {
    await advance(30_000, again.base);
    return (await onlyPair(peer.base)).state === 'revoked';
  });
});

/** Asks a host as a peer does, with a token. */
async function asPeer(base: string, token: string): Promise<string> {
  const answer = await ask(`${base}/v1/sync/changes?thread=th_x`, { token });
  return answer.status === 200 ? '200' : codeOf(answer);
}

t.test('a token holds until a newer one is used', async (t) => {
  const host = await startHost(t);
  const [to, peer] = [await didOf(host.base), new PlayedPeer()];
  await approveAll(host.base);
  const { there: first } = await peer.pairWith(host.base, to);
  const refresh = async (): Promise<string> =>
    String((await peer.send(host.base, peer.message('pair_refresh', to))).json.token);
  t.equal(await asPeer(host.base, first), '200');
  const second = await refresh();
  const third = await refresh();
  t.equal(await asPeer(host.base, first), '200');
  t.equal(await asPeer(host.base, second), '200');
  t.equal(await asPeer(host.base, first), '401 unauthorized');
  t.equal(await asPeer(host.base, third), '200');
  t.equal(await asPeer(host.base, second), '401 unauthorized');
  t.equal(await asPeer(host.base, 'an-unknown-token-0123'), '401 unauthorized');
  const { pair_id: id } = await onlyPair(host.base);
  const at = operatorOf(host.base);
  await at.post(`/v1/federation/pairs/${String(id)}/pause`);
  t.equal(await asPeer(host.base, third), '403 pair_paused');
  await at.post(`/v1/federation/pairs/${String(id)}/resume`);
  t.equal(await asPeer(host.base, third), '200');
  await advance(90 * DAY, host.base);
  peer.ahead = 90 * DAY;
  t.equal(await asPeer(host.base, third), '401 token_expired_renew_pair');
  t.equal(await asPeer(host.base, await refresh()), '200', 'it is healed');
  await at.post(`/v1/federation/pairs/${String(id)}/revoke`);
  t.equal(await asPeer(host.base, third), '401 unauthorized');
});

t.test('a new handshake ends the tokens before it', async (t) => {
  const host = await startHost(t);
  const [to, peer] = [await didOf(host.base), new PlayedPeer()];
  await approveAll(host.base);
  const { there: first } = await peer.pairWith(host.base, to);
  const request = peer.message('pair_request', to);
  const result = await peer.send(host.base, request);
  const second = String(result.json.token);
  t.equal(await asPeer(host.base, second), '401 unauthorized', 'not confirmed');
  t.equal(await asPeer(host.base, first), '200');
  const genesis = (result.json.genesis as JsonObject).id!;
  const confirm = peer.message('pair_confirm', to, { nonce: request.nonce!, genesis });
  t.equal((await peer.send(host.base, confirm)).status, 200);
  t.equal(await asPeer(host.base, second), '200');
  t.equal(await asPeer(host.base, first), '401 unauthorized');
});

t.test('whoever uses the token of a confirm has accepted it', async (t) => {
  const host = await startHost(t);
  const peer = await new PlayedPeer().serve(t);
  agreeing(peer, { confirm: () => undefined });
  await begin(host.base, peer.base);
  t.equal((await onlyPair(host.base)).state, 'establishing');
  t.equal(await asPeer(host.base, String(sent(peer, 'confirm')[0]!.token)), '200');
  t.equal((await onlyPair(host.base)).state, 'active');
});

t.test('the scopes of a pair', async (t) => {
  const host = await startHost(t);
  const peer = await new PlayedPeer().serve(t);
  agreeing(peer);
  await begin(host.base, peer.base, { scopes: ['federation:sync_push'] });
  const token = String(sent(peer, 'confirm')[0]!.token);
  t.equal(await asPeer(host.base, token), '403 forbidden');
});

t.test('a pair degrades and recovers', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const { pair_id: id } = await pairUp(a, b);
  const at = operatorOf(a.base);
  const from = await didOf(b.base);
  const pull = () => at.post('/v1/sync/pull', { from, thread: 'th_x' });
  t.equal((await pull()).status, 200);
  t.ok((await onlyPair(a.base)).last_sync);
  const folder = b.config.dataFolder;
  await b.close();
  await pull();
  t.match(await onlyPair(a.base), { state: 'active', last_error: 'CONNECT_REFUSED' });
  await advance(DAY, a.base);
  await pull();
  t.equal((await onlyPair(a.base)).state, 'degraded');
  const again = await startHost(t, { folder, port: b.config.port });
  await advance(DAY, again.base);
  t.equal((await pull()).status, 200);
  const recovered = await onlyPair(a.base);
  t.match(recovered, { state: 'active', last_error: undefined });
  await advance(90 * DAY, again.base);
  t.equal(codeOf(await pull()), '502 peer-refused', 'the token has expired');
  t.equal((await onlyPair(a.base)).state, 'degraded');
  t.equal(id, recovered.pair_id);
});
