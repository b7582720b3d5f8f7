import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { ask, startHost, type TestAnswer, temporaryFolder } from './helpers.ts';
import {
  advance,
  approveAll,
  DAY,
  decide,
  didOf,
  onlyPair,
  operatorOf,
  pairsOf,
  recordsOn,
  waitingAt,
} from './pair-helpers.ts';
import { PlayedPeer } from './pair-peer.ts';

function told({ status, json }: TestAnswer): string {
  return [status, json.code, json.reason].filter((word) => word !== undefined).join(' ');
}

function changed(message: JsonObject, more: JsonObject): JsonObject {
  return { ...message, ...more };
}

t.test('a message that is not believed', async (t) => {
  const host = await startHost(t);
  const [to, peer, other] = [await didOf(host.base), new PlayedPeer(), new PlayedPeer()];
  const request = (members?: JsonObject) => peer.message('pair_request', to, members);
  const send = async (message: JsonObject) => told(await peer.send(host.base, message));
  const rejected = (reason: string) => `401 pair_handshake_rejected ${reason}`;

  t.equal(await send(changed(request(), { more: 1 })), '422 shape-invalid');
  t.equal(await send(request({ scopes: [] })), '422 shape-invalid');
  t.equal(await send(changed(request(), { salt: 'a'.repeat(22) })), '422 id-mismatch');
  t.equal(
    await send(peer.message('pair_request', other.did)),
    rejected('wrong_responder'),
    'for somebody else',
  );
  const { proof: _, ...unsigned } = request();
  t.equal(await send(unsigned), rejected('unauthenticated_initiator'));
  const stolen = changed(request(), { proof: request().proof! });
  t.equal(await send(stolen), rejected('unauthenticated_initiator'));
  t.equal(await send(request({ manifest: other.manifest() })), rejected('manifest'));
  const expired = { issued: peer.later(-8 * DAY), expires: peer.later(-DAY) };
  t.equal(await send(request({ manifest: peer.manifest(expired) })), rejected('manifest'));
  t.equal(await send(request({ created: peer.later(-301_000) })), rejected('stale'));
  t.equal(await send(request({ created: peer.later(310_000) })), rejected('stale'));
  t.equal(await send(request({ from: to })), '409 conflict');
  t.same(await pairsOf(host.base), []);
  t.same(await waitingAt(host.base), []);
});

t.test('no message is taken twice, over restarts too', async (t) => {
  const folder = temporaryFolder(t);
  const host = await startHost(t, { folder });
  const [to, peer] = [await didOf(host.base), new PlayedPeer()];
  const request = peer.message('pair_request', to);
  t.equal((await peer.send(host.base, request)).status, 202);
  t.equal(told(await peer.send(host.base, request)), '410 gone');
  const poll = peer.message('pair_poll', to, { nonce: request.nonce! });
  t.same((await peer.send(host.base, poll)).json, { pair_id: poll.pair_id, state: 'pending' });
  await host.close();
  const again = await startHost(t, { folder, port: host.config.port });
  t.equal(told(await peer.send(again.base, request)), '410 gone');
  t.equal(told(await peer.send(again.base, poll)), '410 gone');
  const sameNonce = peer.message('pair_request', to, { nonce: request.nonce! });
  t.equal(told(await peer.send(again.base, sameNonce)), '410 gone', 'signed anew');
});

t.test('a result is given once, and dies', async (t) => {
  const host = await startHost(t);
  const [to, peer] = [await didOf(host.base), new PlayedPeer()];
  const request = peer.message('pair_request', to);
  const nonce = request.nonce!;
  const poll = () => peer.send(host.base, peer.message('pair_poll', to, { nonce }));
  await peer.send(host.base, request);
  t.equal((await poll()).status, 202);
  await decide(host.base, 'approve');
  const first = await poll();
  t.equal(first.status, 200);
  t.equal(told(await poll()), '410 gone');
  const second = await peer.send(host.base, peer.message('pair_request', to));
  t.equal(second.status, 200, 'the approval is not used up');
  const [one, two] = [first.json.genesis as JsonObject, second.json.genesis as JsonObject];
  t.equal(one.id, two.id);
  t.not(first.json.token, second.json.token);
  const confirm = (members: JsonObject) =>
    peer.send(host.base, peer.message('pair_confirm', to, { genesis: one.id!, ...members }));
  t.equal(told(await confirm({ nonce })), '410 gone', 'a newer result was given');
  t.equal((await onlyPair(host.base)).state, 'establishing');
  const other = peer.message('pair_poll', to);
  t.equal(told(await peer.send(host.base, other)), '410 gone', 'no such request');
  const third = peer.message('pair_request', to);
  await peer.send(host.base, third);
  await advance(301_000, host.base);
  peer.ahead = 301_000;
  t.equal(told(await confirm({ nonce: third.nonce! })), '410 gone', 'too late');
  const fourth = peer.message('pair_request', to);
  await peer.send(host.base, fourth);
  const last = { nonce: fourth.nonce!, token: 'a-token-of-the-peer-0123' };
  t.same((await confirm(last)).json, { pair_id: pairIdFor(peer, to), state: 'active' });
  t.equal((await confirm(last)).status, 200, 'again');
  t.equal(told(await confirm({ nonce: fourth.nonce! })), '410 gone', 'with another token');
  const audit = await recordsOn(host.base, 'th_audit_federation_pairs');
  t.equal(audit.length, 2);
  t.match((await operatorOf(host.base).get('/v1/aitl')).json.proposals, [{ state: 'approved' }]);
  await operatorOf(host.base).post(`/v1/federation/pairs/${pairIdFor(peer, to)}/pause`);
  t.equal((await confirm(last)).status, 200, 'what was confirmed before stays so');
  t.equal(told(await confirm({ nonce: fourth.nonce! })), '403 pair_paused');
  t.equal(told(await peer.send(host.base, peer.message('pair_request', to))), '403 pair_paused');
});

function pairIdFor(peer: PlayedPeer, to: string): string {
  return String(peer.message('pair_poll', to).pair_id);
}

t.test('notices of a revoke', async (t) => {
  const host = await startHost(t);
  const [to, peer, other] = [await didOf(host.base), new PlayedPeer(), new PlayedPeer()];
  await approveAll(host.base);
  await peer.pairWith(host.base, to);
  const { pair_id: id, genesis } = await onlyPair(host.base);
  const url = `${host.base}/v1/federation/pair/${String(id)}/revoke`;
  const tell = async (record: JsonObject) => told(await ask(url, { body: { record } }));
  const body = { pair_id: id!, genesis: genesis! };
  const revoke = peer.record('pair.revoke.v1', body, 0, [String(genesis)]);

  t.equal(told(await ask(url, { body: {} })), '422 shape-invalid');
  t.equal(await tell(changed(revoke, { more: 1 })), '422 shape-invalid');
  t.equal(await tell(peer.record('pair_update.v1', body, 0)), '422 shape-invalid');
  t.equal(await tell(other.record('pair.revoke.v1', body, 0)), '422 shape-invalid');
  t.equal(await tell(changed(revoke, { clock: 1 })), '422 id-mismatch');
  const { proof: _, ...unsigned } = revoke;
  t.equal(await tell(unsigned), '422 shape-invalid');
  const forged = changed(revoke, { proof: peer.record('pair.revoke.v1', body, 1).proof! });
  t.match(await tell(forged), /^401 proof-/);
  const unknown = peer.record('pair.revoke.v1', { ...body, genesis: revoke.id! }, 0);
  t.equal(await tell(unknown), '404 unpaired_peer');
  t.equal((await onlyPair(host.base)).state, 'active');
  t.equal(await tell(revoke), '200');
  const revoked = await onlyPair(host.base);
  t.equal(revoked.state, 'revoked');
  t.equal(revoked.token_expires, null);
  t.equal(await tell(revoke), '200', 'a second time');
  t.equal((await recordsOn(host.base, 'th_audit_federation_pairs')).length, 3);
});

t.test('a peer begins a refresh', async (t) => {
  const host = await startHost(t);
  const [to, peer] = [await didOf(host.base), await new PlayedPeer().serve(t)];
  const refresh = (members?: JsonObject) =>
    peer.send(host.base, peer.message('pair_refresh', to, members));
  t.equal(told(await refresh()), '401 pair_handshake_rejected unpaired');
  await approveAll(host.base);
  await peer.pairWith(host.base, to);
  peer.base = 'http://127.0.0.1:2';
  const message = peer.message('pair_refresh', to);
  const answer = await peer.send(host.base, message);
  t.equal(answer.status, 200, answer.text);
  t.equal(answer.json.state, 'active');
  const pair = await onlyPair(host.base);
  t.equal(pair.peer_url, 'http://127.0.0.1:2', 'the peer has moved');
  t.equal(pair.token_expires, message.token_expires);
  t.equal(told(await peer.send(host.base, message)), '410 gone');
});

t.test('no token is told', async (t) => {
  const host = await startHost(t);
  const [to, peer] = [await didOf(host.base), new PlayedPeer()];
  await approveAll(host.base);
  const { there, here } = await peer.pairWith(host.base, to);
  const at = operatorOf(host.base);
  const told = await Promise.all([
    at.get('/v1/federation/pairs'),
    at.get('/v1/aitl'),
    at.get('/v1/export'),
  ]);
  for (const { text } of told) {
    t.notMatch(text, there);
    t.notMatch(text, here);
  }
});
