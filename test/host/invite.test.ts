import t from 'tap';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { permitInvited } from '../../reference/host/invite/invite.ts';
import { joinsHandshake } from '../../reference/host/invite/invited-pair.ts';
import { findSameGrant, inviteGrant } from '../../reference/host/invite/invite-grants.ts';
import { PAIR_TIMES } from '../../reference/host/pairs/rules.ts';
import { ask, codeOf, OPERATOR, startHost, type TestAnswer } from './helpers.ts';
import {
  advance,
  approveAll,
  begin,
  decide,
  didOf,
  hasState,
  kindsAt,
  onlyPair,
  operatorOf,
  pairsOf,
  pairUp,
  recordsOn,
} from './pair-helpers.ts';
import { PlayedPeer } from './pair-peer.ts';

function invite(base: string, body: JsonValue): Promise<TestAnswer> {
  return operatorOf(base).post('/v1/federation/invite', body);
}

async function grantsOf(base: string): Promise<JsonObject[]> {
  return (await operatorOf(base).get('/v1/consent/grants')).json.grants as JsonObject[];
}

const EVERYTHING = {
  grant_namespaces: ['code', 'docs'],
  grant_threads: ['th_review_inbox', 'th_review_done'],
};

t.test('an invite makes a pair, then grants and allows, and nothing twice', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  const request = {
    ...EVERYTHING,
    peer: bob.base,
    map: { local: 'default', peer: 'bobs' },
    auto_approve: true,
  };
  const pending = await invite(alice.base, request);
  t.equal(pending.status, 202, pending.text);
  const { pair_id: pairId, peer_did: peerDid } = await onlyPair(alice.base);
  const common = {
    pair_id: pairId!,
    peer_did: peerDid!,
    peer_base_url: bob.base,
    recipient_manifest_url: `${bob.base}/.well-known/syncropel`,
    inviter_manifest_url: `${alice.base}/.well-known/syncropel`,
    auto_approve_requested: true,
  };
  const empty = { ...common, status: 'pending', grants: [], thread_allows: [] };
  t.same(pending.json, empty);
  t.same(await grantsOf(alice.base), []);

  const again = await invite(alice.base, request);
  t.equal(again.status, 202);
  t.same(again.json, empty);
  const inits = (await kindsAt(alice.base)).filter((kind) => kind === 'pair_init.v1');
  t.equal(inits.length, 1, 'no other handshake is begun while one is under way');

  await decide(bob.base, 'approve');
  await hasState(alice.base, 'active');
  const done = await invite(alice.base, request);
  t.equal(done.status, 200);
  const grants = await grantsOf(alice.base);
  t.same(
    grants.map(({ body }) => body),
    ['code', 'docs'].map((namespace) => ({
      source_namespace: namespace,
      target_namespace: 'bobs',
      hash_levels: ['L1', 'L2', 'L3'],
    })),
  );
  const configs = (await recordsOn(alice.base, 'th_federation_pairs')).filter(
    ({ kind }) => kind === 'syncropel.federation.pair_config.v1',
  );
  t.same(done.json, {
    ...common,
    status: 'invited',
    grants: ['code', 'docs'].map((namespace, at) => ({
      namespace,
      grant_id: grants[at]!.grant_id!,
    })),
    thread_allows: EVERYTHING.grant_threads.map((thread) => ({
      thread,
      record_id: configs.find(({ body }) => (body as JsonObject).thread === thread)!.id!,
    })),
  });
  for (const peer of [bob.base, String(pairId)]) {
    const repeated = await invite(alice.base, { ...request, peer });
    t.equal(repeated.status, 200);
    t.same(repeated.json, done.json, `again, as ${peer}`);
  }
  t.equal((await grantsOf(alice.base)).length, 2);
  t.same((await onlyPair(alice.base)).threads, [...EVERYTHING.grant_threads].sort());
});

t.test('an invite that a rule of the peer approves is done at once', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  await approveAll(bob.base);
  const done = await invite(alice.base, { peer: bob.base, grant_namespaces: ['code'] });
  t.equal(done.status, 200, done.text);
  t.match(done.json, { status: 'invited', auto_approve_requested: false, thread_allows: [] });
  t.equal((done.json.grants as JsonObject[]).length, 1);
});

t.test('two invites at once begin one handshake and write each grant once', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  await approveAll(bob.base);
  const request = { ...EVERYTHING, peer: bob.base };
  const both = () => Promise.all([1, 2, 3].map(() => invite(alice.base, request)));
  const first = await both();
  t.ok(first.every(({ status }) => status === 200 || status === 202));
  await hasState(alice.base, 'active');
  const later = await both();
  for (const answer of later) t.same(answer.json, later[0]!.json);
  t.equal((await grantsOf(alice.base)).length, 2);
  const kinds = await kindsAt(alice.base);
  t.equal(kinds.filter((kind) => kind === 'pair_init.v1').length, 1);
  t.equal(kinds.filter((kind) => kind === 'pair_config.v1').length, 2);
});

t.test(
  'a handshake that is over is begun again, one that was approved is waited for',
  async (t) => {
    const [alice, bob] = [await startHost(t), await startHost(t)];
    t.equal((await invite(alice.base, { peer: bob.base })).status, 202);
    await advance(61_000, alice.base, bob.base);
    t.equal((await invite(alice.base, { peer: bob.base })).status, 202);
    const inits = (await kindsAt(alice.base)).filter((kind) => kind === 'pair_init.v1');
    t.equal(inits.length, 2);
    // Bob invites too: that approves what Alice has proposed, and begins nothing.
    const crossed = await invite(bob.base, { peer: alice.base, grant_namespaces: ['code'] });
    t.equal(crossed.status, 202);
    t.match(crossed.json, { status: 'pending', peer_base_url: alice.base, grants: [] });
    await hasState(bob.base, 'active');
    const done = await invite(bob.base, { peer: alice.base, grant_namespaces: ['code'] });
    t.equal(done.status, 200);
    t.notOk((await kindsAt(bob.base)).includes('pair_init.v1'));
  },
);

t.test('an approval counts as a handshake for as long as one lasts', (t) => {
  const approvals = [{ expires: '2026-11-27T10:00:00.000Z' }] as never;
  const at = (now: string) => joinsHandshake({ approvals }, now, PAIR_TIMES);
  t.ok(at('2026-11-20T10:00:59.999Z'));
  t.notOk(at('2026-11-20T10:01:00.000Z'));
  t.end();
});

t.test('what is not to be invited is refused, and nothing is done', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  const shapes: JsonValue[] = [
    {},
    { peer: 7 },
    { peer: 'ftp://b.example' },
    { peer: 'did:web:b.example' },
    { peer: `${bob.base}/` },
    { peer: bob.base, more: true },
    { peer: bob.base, grant_threads: ['foo'] },
    { peer: bob.base, grant_threads: ['th_x', 'th_x'] },
    { peer: bob.base, grant_namespaces: ['code', 'code'] },
    { peer: bob.base, grant_namespaces: ['default/x'] },
    { peer: bob.base, grant_namespaces: 'code' },
    { peer: bob.base, grant_namespaces: Array.from({ length: 101 }, (_, at) => `n${at}`) },
    { peer: bob.base, map: { local: 'default' } },
    { peer: bob.base, map: { local: 'default', peer: 'default', more: 1 } },
    { peer: bob.base, auto_approve: 'yes' },
    { peer: bob.base, strict: null },
    [],
  ];
  for (const body of shapes) {
    t.equal(codeOf(await invite(alice.base, body)), '422 shape-invalid', JSON.stringify(body));
  }
  for (const peer of ['bob', 'alice/code', '', 'fed_x', `pair_${'0'.repeat(64)}`]) {
    const refused = await invite(alice.base, { peer });
    t.equal(codeOf(refused), '422 handle-unsupported', peer);
    t.match(refused.json.detail, /URL.*pair_id/);
  }
  for (const thread of ['th_consent', 'th_audit_x']) {
    const refused = await invite(alice.base, { peer: bob.base, grant_threads: ['th_x', thread] });
    t.equal(codeOf(refused), '403 thread-reserved');
  }
  const unknown = { peer: `fed_${'0'.repeat(64)}` };
  t.equal(codeOf(await invite(alice.base, unknown)), '404 unpaired_peer');
  t.equal(codeOf(await invite(alice.base, { peer: alice.base })), '409 conflict');
  const { token } = await alice.actor('alice');
  for (const holder of [undefined, token, 'no-such-token-0123456789']) {
    const url = `${alice.base}/v1/federation/invite`;
    const refused = await ask(url, { token: holder, body: { peer: bob.base } });
    t.equal(codeOf(refused), '401 unauthorized');
  }
  const text = await ask(`${alice.base}/v1/federation/invite`, {
    token: OPERATOR,
    body: '{}',
    type: 'text/plain',
  });
  t.equal(codeOf(text), '415 unsupported-media-type');
  t.same(await pairsOf(alice.base), []);
  t.same(await grantsOf(alice.base), []);
});

t.test('a peer that is not there, or not what it was, is told as it is of pairs', async (t) => {
  const alice = await startHost(t);
  t.equal(codeOf(await invite(alice.base, { peer: 'http://127.0.0.1:1' })), '503 peer-unavailable');
  const peer = await new PlayedPeer().serve(t);
  peer.ahead = -8 * 24 * 3600 * 1000;
  t.equal(codeOf(await invite(alice.base, { peer: peer.base })), '502 manifest-expired');
  peer.reply = () => ({ status: 403, body: { code: 'forbidden' } });
  const refused = await invite(alice.base, { peer: peer.base, strict: false });
  t.equal(codeOf(refused), '502 peer-refused');
  peer.reply = () => ({ status: 202, body: { state: 'pending' } });
  const pending = await invite(alice.base, { peer: peer.base, strict: false });
  t.equal(pending.status, 202);
  t.equal(pending.json.peer_did, peer.did);
});

t.test('a pair that there is needs no handshake, and its peer not to be there', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  const { pair_id: pairId } = await pairUp(alice, bob);
  await bob.close();
  await operatorOf(alice.base).post(`/v1/federation/pairs/${String(pairId)}/pause`);
  for (const peer of [bob.base, String(pairId)]) {
    const done = await invite(alice.base, { peer, grant_namespaces: ['code'] });
    t.equal(done.status, 200, done.text);
  }
  await operatorOf(alice.base).post(`/v1/federation/pairs/${String(pairId)}/revoke`);
  t.equal(codeOf(await invite(alice.base, { peer: String(pairId) })), '404 unpaired_peer');
  t.equal(codeOf(await invite(alice.base, { peer: bob.base })), '503 peer-unavailable');
});

t.test('a pair that is establishing is not hurried by its id', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  const begun = await begin(alice.base, bob.base);
  const peer = String(begun.json.pair_id);
  await advance(3_600_000, alice.base, bob.base);
  const pending = await invite(alice.base, { peer, grant_namespaces: ['code'] });
  t.equal(pending.status, 202);
  t.equal((await kindsAt(alice.base)).filter((kind) => kind === 'pair_init.v1').length, 1);
  t.same(await grantsOf(alice.base), []);
  const seen = await invite(bob.base, { peer });
  t.equal(seen.status, 202);
  t.equal(seen.json.peer_did, await didOf(alice.base));
});

t.test('a grant that is not the newest, or other, or over, is written again', async (t) => {
  const [alice, bob] = [await startHost(t), await startHost(t)];
  await pairUp(alice, bob);
  const request = { peer: bob.base, grant_namespaces: ['code'] };
  const granted = async (): Promise<string> => {
    const { json } = await invite(alice.base, request);
    return String((json.grants as JsonObject[])[0]!.grant_id);
  };
  const first = await granted();
  t.equal(await granted(), first);
  const operator = operatorOf(alice.base);
  const body = inviteGrant('code', 'default');
  await operator.post('/v1/consent/grants', { ...body, threads: ['th_x'] });
  const second = await granted();
  t.not(second, first, 'one for some threads counts as the newest');
  await operator.remove(`/v1/consent/grants/${second}`);
  t.notOk([first, second].includes(await granted()), 'the newest was revoked');
  t.end();
});

t.test('grants are the same where everything of them is', (t) => {
  const wanted = inviteGrant('code', 'default');
  const view = (more: JsonObject, state: 'active' | 'expired' = 'active') => ({
    grant_id: 'x',
    state,
    body: { ...wanted, ...more },
  });
  t.ok(findSameGrant([view({})], wanted));
  t.ok(findSameGrant([view({}), view({ source_namespace: 'other' })], wanted));
  t.ok(findSameGrant([view({}), view({ target_namespace: 'other' })], wanted));
  t.notOk(findSameGrant([view({ purpose: 'x' })], wanted));
  t.notOk(findSameGrant([view({ hash_levels: ['L0', 'L1', 'L2', 'L3'] })], wanted));
  t.notOk(findSameGrant([view({}), view({ purpose: 'x' })], wanted));
  t.notOk(findSameGrant([view({}, 'expired')], wanted));
  t.end();
});

t.test('threads are allowed, each in its turn, before anything is granted', async (t) => {
  const steps: string[] = [];
  await permitInvited(
    { threads: ['th_b', 'th_a'], namespaces: ['n', 'm'] },
    {
      allow: async (thread) => (steps.push(thread), { thread, record_id: '' }),
      grant: async (namespace) => (steps.push(namespace), { namespace, grant_id: '' }),
    },
  );
  t.same(steps, ['th_b', 'th_a', 'n', 'm']);
});
