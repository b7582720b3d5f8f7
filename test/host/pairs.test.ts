import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { codeOf, eventually, startHost } from './helpers.ts';
import {
  advance,
  approveAll,
  begin,
  DAY,
  decide,
  didOf,
  hasState,
  kindsAt,
  onlyPair,
  operatorOf,
  pairsOf,
  pairUp,
  recordsOn,
  waitingAt,
} from './pair-helpers.ts';

t.test('a pair by hand, from both sides', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const begun = await begin(a.base, b.base, {
    namespaces: { local: 'acme', peer: 'default' },
    scopes: ['federation:sync_pull'],
  });
  t.equal(begun.status, 202, begun.text);
  t.equal(begun.json.state, 'establishing');
  t.equal(begun.json.peer_did, await didOf(b.base));
  const [proposal] = await waitingAt(b.base);
  t.equal(proposal?.id, begun.json.aitl_record_id);
  t.match(proposal?.body, {
    peer_did: await didOf(a.base),
    peer_url: a.base,
    namespaces: { initiator: 'acme', responder: 'default' },
  });
  const decided = await decide(b.base, 'approve');
  t.match(decided.json, { action: 'applied', result: 'pair_completed', token_ttl: '90d' });
  const [there, here] = [await hasState(a.base, 'active'), await hasState(b.base, 'active')];
  t.equal(there.genesis, here.genesis, 'one genesis');
  t.same(there.namespaces, { local: 'acme', peer: 'default' });
  t.same(here.namespaces, { local: 'default', peer: 'acme' });
  t.equal(there.peer_url, b.base);
  t.equal(here.peer_url, a.base);
  t.equal(there.threads, null);
  t.same(await kindsAt(a.base), ['pair_init.v1', 'pair.genesis.v1', 'pair_active.v1']);
  t.same(await kindsAt(b.base), ['pair_pending.v1', 'pair.genesis.v1', 'pair_active.v1']);
  for (const base of [a.base, b.base]) {
    const audit = await recordsOn(base, 'th_audit_federation_pairs');
    t.same(
      audit.map(({ body }) => [(body as JsonObject).from, (body as JsonObject).to]),
      [
        [null, 'establishing'],
        ['establishing', 'active'],
      ],
    );
  }
  const again = await begin(a.base, b.base);
  t.equal(again.status, 200, 'it is there already');
  t.equal((await kindsAt(a.base)).length, 3);
  const twice = await operatorOf(b.base).post(`/v1/aitl/${String(proposal?.id)}/decide`, {
    decision: 'reject',
  });
  t.equal(codeOf(twice), '409 conflict');
});

t.test('a rule approves at once, and only what it names', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const rule = {
    kind: 'syncropel.federation.pair_pending.v1',
    action: 'auto_apply',
    match: { initiator: 'acme' },
  };
  const made = await operatorOf(b.base).post('/v1/aitl/rules', rule);
  t.equal(made.status, 201);
  const rules = await operatorOf(b.base).get('/v1/aitl/rules');
  t.same(rules.json.rules, [{ id: made.json.id, ...rule }]);
  const other = await begin(a.base, b.base, { namespaces: { local: 'acme/x', peer: 'default' } });
  t.equal(other.status, 202, 'not a prefix');
  const meant = await begin(a.base, b.base, { namespaces: { local: 'acme', peer: 'default' } });
  t.equal(meant.status, 200, meant.text);
  t.equal(meant.json.state, 'active');
  const [decision] = await recordsOn(b.base, 'th_aitl_decisions');
  t.match(decision, { act: 'DO', body: { decision: 'approve', rule: made.json.id } });
  const path = `/v1/aitl/rules/${String(made.json.id)}`;
  t.equal((await operatorOf(b.base).remove(path)).status, 204);
  t.equal(codeOf(await operatorOf(b.base).remove(path)), '404 not-found');
});

t.test('what is declined is over on both sides', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  await begin(a.base, b.base);
  t.equal((await decide(b.base, 'reject')).json.result, 'pair_declined');
  t.same(await pairsOf(b.base), []);
  await eventually('the poll is answered', async () => (await pairsOf(a.base)).length === 0);
  await begin(a.base, b.base);
  t.equal((await waitingAt(b.base)).length, 1, 'another proposal');
});

t.test('the same request has one proposal', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const first = await begin(a.base, b.base);
  const second = await begin(a.base, b.base);
  t.equal(second.json.aitl_record_id, first.json.aitl_record_id);
  await begin(a.base, b.base, { scopes: ['federation:sync_push'] });
  t.equal((await waitingAt(b.base)).length, 2);
});

t.test('an approval waits seven days for the peer', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  await begin(a.base, b.base);
  await advance(61_000, a.base, b.base);
  await eventually('nobody asks any more', async () => {
    await decide(b.base, 'approve').catch(() => undefined);
    return (await waitingAt(b.base)).length === 0;
  });
  t.equal((await onlyPair(a.base)).state, 'establishing');
  await advance(6 * DAY, a.base, b.base);
  const again = await begin(a.base, b.base);
  t.equal(again.status, 200, again.text);
  t.equal(again.json.state, 'active');
  t.equal((await recordsOn(b.base, 'th_aitl_decisions')).length, 1);
});

t.test('a proposal that nobody decides expires', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  await begin(a.base, b.base);
  const [proposal] = await waitingAt(b.base);
  await advance(7 * DAY, a.base, b.base);
  await eventually('both forget it', async () => {
    return (await pairsOf(a.base)).length + (await pairsOf(b.base)).length === 0;
  });
  const { json } = await operatorOf(b.base).get('/v1/aitl');
  t.match(json.proposals, [{ state: 'expired' }]);
  const late = await operatorOf(b.base).post(`/v1/aitl/${String(proposal?.id)}/decide`, {
    decision: 'approve',
  });
  t.equal(codeOf(late), '410 gone');
});

t.test('both at once end with one genesis', async (t) => {
  for (let round = 0; round < 3; round++) {
    const [a, b] = [await startHost(t), await startHost(t)];
    const answers = await Promise.all([begin(a.base, b.base), begin(b.base, a.base)]);
    t.ok(
      answers.every(({ status }) => status === 200 || status === 202),
      answers.map(({ text }) => text).join(),
    );
    const [there, here] = [await hasState(a.base, 'active'), await hasState(b.base, 'active')];
    t.equal(there.genesis, here.genesis);
  }
});

t.test('to pair with who waits is to approve', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  await begin(a.base, b.base, { namespaces: { local: 'acme', peer: 'corp' } });
  const crossed = await begin(b.base, a.base, { namespaces: { local: 'corp', peer: 'acme' } });
  t.equal(crossed.status, 202, crossed.text);
  await hasState(a.base, 'active');
  await hasState(b.base, 'active');
  t.equal((await kindsAt(b.base)).filter((kind) => kind === 'pair_init.v1').length, 0);
});

t.test('pausing, resuming, revoking, pairing anew', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const { pair_id: id, genesis } = await pairUp(a, b);
  const path = `/v1/federation/pairs/${String(id)}`;
  const at = operatorOf(a.base);
  t.equal(codeOf(await at.post(`${path}/resume`)), '409 conflict');
  t.equal((await at.post(`${path}/pause`)).json.state, 'paused');
  t.equal(codeOf(await at.post(`${path}/pause`)), '409 conflict');
  t.equal((await at.post(`${path}/resume`)).json.state, 'active');
  const revoked = await at.post(`${path}/revoke`, { reason: 'enough' });
  t.equal(revoked.json.state, 'revoked');
  t.equal(revoked.json.token_expires, null);
  await hasState(b.base, 'revoked');
  t.equal(codeOf(await at.post(`${path}/revoke`)), '409 conflict');
  t.equal(codeOf(await at.post(`${path}/refresh`)), '409 conflict');
  const anew = await pairUp(b, a);
  t.not(anew.genesis, genesis);
  const records = await recordsOn(b.base, 'th_federation_pairs');
  const revoke = records.find(({ kind }) => String(kind).endsWith('pair.revoke.v1'));
  const second = records.find((record) => record.id === anew.genesis);
  t.same(revoke?.parents, [genesis]);
  t.same(second?.parents, [revoke?.id]);
  t.equal((await onlyPair(a.base)).state, 'active');
  t.equal(codeOf(await at.post('/v1/federation/pairs/fed_x/pause')), '404 not-found');
});

t.test('what is on its way can be broken off', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const { json } = await begin(a.base, b.base);
  const path = `/v1/federation/pairs/${String(json.pair_id)}`;
  t.equal((await operatorOf(b.base).post(`${path}/revoke`)).status, 200);
  t.same(await pairsOf(b.base), []);
  t.same(await waitingAt(b.base), []);
  t.equal((await operatorOf(a.base).post(`${path}/revoke`)).status, 200);
  t.same(await pairsOf(a.base), []);
});

t.test('threads that are allowed', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const { pair_id: id } = await pairUp(a, b);
  const path = `/v1/federation/pairs/${String(id)}/threads`;
  const at = operatorOf(a.base);
  t.same((await at.get(path)).json, { threads: null });
  const made = await at.post(path, { thread: 'th_y' });
  t.equal(made.status, 201);
  const again = await at.post(path, { thread: 'th_y' });
  t.equal(again.status, 200);
  t.equal(again.json.record, made.json.record);
  await at.post(path, { thread: 'th_x' });
  t.same((await at.get(path)).json, { threads: ['th_x', 'th_y'] });
  t.equal(codeOf(await at.post(path, { thread: 'th_consent' })), '403 thread-reserved');
  t.equal(codeOf(await at.post(path, { thread: 'x' })), '422 shape-invalid');
  t.equal((await at.remove(`${path}/th_x`)).status, 204);
  t.equal(codeOf(await at.remove(`${path}/th_x`)), '404 not-found');
  t.equal((await at.remove(`${path}/th_y`)).status, 204);
  t.same((await onlyPair(a.base)).threads, []);
});

t.test('the operator only', async (t) => {
  const host = await startHost(t);
  const actor = await host.actor('alice');
  for (const [method, path] of [
    ['GET', '/v1/aitl'],
    ['GET', '/v1/aitl/rules'],
    ['POST', '/v1/aitl/rules'],
    ['POST', '/v1/aitl/x/decide'],
    ['GET', '/v1/federation/pairs'],
    ['POST', '/v1/federation/pairs'],
    ['GET', '/v1/federation/pairs/x'],
    ['POST', '/v1/federation/pairs/x/pause'],
    ['POST', '/v1/federation/pairs/x/threads'],
  ] as const) {
    const headers = { authorization: `Bearer ${actor.token}` };
    const answer = await fetch(`${host.base}${path}`, { method, headers });
    t.equal(answer.status, 401, path);
  }
});

t.test('peers that are none', async (t) => {
  const host = await startHost(t);
  t.equal(codeOf(await begin(host.base, host.base)), '409 conflict');
  t.equal(codeOf(await begin(host.base, 'http://127.0.0.1:1')), '503 peer-unavailable');
  t.equal(codeOf(await begin(host.base, `${host.base}/x`)), '422 shape-invalid');
  t.equal(codeOf(await begin(host.base, host.base, { more: 1 })), '422 shape-invalid');
  t.same(await pairsOf(host.base), []);
  t.same(await approveAll(host.base).then(() => waitingAt(host.base)), []);
});

t.test('the manifest is signed anew in time', async (t) => {
  const host = await startHost(t);
  const manifest = async () => {
    const { json } = await operatorOf(host.base).get('/.well-known/syncropel');
    return json.federation_manifest as JsonObject;
  };
  const first = await manifest();
  t.equal(first.base_url, host.base);
  await advance(6 * DAY, host.base);
  const second = await manifest();
  t.ok(String(second.issued) > String(first.issued));
  const lasts = Date.parse(String(second.expires)) - Date.parse(String(second.issued));
  t.equal(lasts, 7 * DAY);
});
