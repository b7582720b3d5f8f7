import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import {
  ask,
  codeOf,
  eventually,
  OPERATOR,
  signedActivity,
  startHost,
  startPeer,
  type TestActor,
  type TestHost,
  type TestPeer,
} from './helpers.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'x' } };

/** Actors of a peer with one shared inbox, who follow somebody. */
async function startFollowers(
  peer: TestPeer,
  host: TestHost,
  alice: TestActor,
  names: readonly string[],
): Promise<string[]> {
  const endpoints = { sharedInbox: `${peer.base}/inbox` };
  const urls = names.map((name) => {
    const url = `${peer.base}/actors/${name}`;
    return peer.serveActor(name, { endpoints, followers: `${url}/followers` });
  });
  for (const url of urls) {
    const follow = signedActivity(url, { type: 'Follow', object: alice.url, to: [alice.url] });
    await ask(`${alice.url}/inbox`, { body: follow });
  }
  await eventually('the Accepts', () => peer.deliveries.length === names.length);
  await eventually('they are noted', async () => {
    const graph = await host.projection('follower-graph');
    return (graph[alice.url] as { followers: string[] }).followers.length === names.length;
  });
  peer.deliveries.length = 0;
  return urls;
}

interface PeerView {
  delivered: number;
  pending: { recipient: string; attempts: number }[];
  dead_letter: JsonObject[];
}

async function viewOf(host: TestHost, peer: TestPeer): Promise<PeerView> {
  return (await host.projection('delivery-state'))[peer.base] as unknown as PeerView;
}

t.test('one request for those who are together', async (t) => {
  const peer = await startPeer(t);
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const [bob, ben] = (await startFollowers(peer, host, alice, ['bob', 'ben'])) as [string, string];
  const paths = async (count: number) => {
    await eventually('the deliveries', () => peer.deliveries.length >= count);
    await eventually('all is done', async () => (await viewOf(host, peer)).pending.length === 0);
    return peer.deliveries.splice(0).map(({ path }) => path);
  };
  await alice.publish(NOTE);
  t.same(await paths(1), ['/inbox']);
  await alice.publish({ ...NOTE, to: [`${alice.url}/followers`] });
  t.same(await paths(1), ['/inbox'], 'the own followers by their URL');
  await alice.publish({ ...NOTE, to: [bob], cc: ben });
  t.same(await paths(1), ['/inbox']);
  await alice.publish({ ...NOTE, to: [bob] });
  t.same(await paths(1), ['/actors/bob/inbox']);
  await alice.publish({ ...NOTE, bto: [bob], bcc: [ben] });
  t.same(await paths(2), ['/actors/bob/inbox', '/actors/ben/inbox']);
  await alice.publish({ ...NOTE, bto: ['Followers'] });
  t.same(await paths(2), ['/actors/bob/inbox', '/actors/ben/inbox']);
});

t.test('the followers of somebody else', async (t) => {
  const peer = await startPeer(t);
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const other = await host.actor('other');
  const [bob] = (await startFollowers(peer, host, alice, ['bob'])) as [string];
  for (const member of ['to', 'cc', 'bto', 'bcc']) {
    for (const actor of [other.url, bob]) {
      const answer = await alice.publish({ ...NOTE, [member]: [bob, `${actor}/followers`] });
      t.equal(codeOf(answer), '422 audience-refused', `${member} ${actor}`);
    }
  }
  t.equal((await alice.publish({ ...NOTE, cc: `${alice.url}/followers` })).status, 201);
  t.equal((await alice.publish({ ...NOTE, cc: `${host.base}/actors/nobody` })).status, 201);
});

t.test('a shared inbox that refuses, and one that fails', async (t) => {
  const peer = await startPeer(t);
  const host = await startHost(t);
  const alice = await host.actor('alice');
  await startFollowers(peer, host, alice, ['bob', 'ben']);
  let status = 404;
  const asked: string[] = [];
  peer.answer = (request, response) => {
    if (request.method !== 'POST') return false;
    asked.push(request.url ?? '');
    if (request.url !== '/inbox') return false;
    response.writeHead(status).end();
    return true;
  };
  await alice.publish(NOTE);
  await eventually('both', async () => (await viewOf(host, peer)).delivered === 4);
  t.same(asked.splice(0), ['/inbox', '/actors/bob/inbox', '/actors/ben/inbox']);
  status = 429;
  await alice.publish(NOTE);
  await eventually('it waits', async () =>
    (await viewOf(host, peer)).pending.every(({ attempts }) => attempts === 1),
  );
  t.same(asked, ['/inbox']);
  await ask(`${host.base}/admin/clock`, { token: OPERATOR, body: { advance_ms: 30_000 } });
  await eventually('both', async () => (await viewOf(host, peer)).delivered === 6);
  t.same(asked, ['/inbox', '/actors/bob/inbox', '/actors/ben/inbox']);
});

t.test('dead letters', async (t) => {
  const peer = await startPeer(t);
  let host = await startHost(t);
  const { dataFolder: folder, port } = host.config;
  const alice = await host.actor('alice');
  const [bob] = (await startFollowers(peer, host, alice, ['bob'])) as [string];
  let isGone = true;
  peer.answer = (request, response) => {
    if (request.method !== 'POST' || !isGone) return false;
    response.writeHead(410).end();
    return true;
  };
  const url = () => `${host.base}/admin/dead-letter`;
  const list = async () => (await ask(url(), { token: OPERATOR })).json.items as JsonObject[];
  const ids: unknown[] = [];
  for (let index = 0; index < 3; index++) ids.push((await alice.publish(NOTE)).json.id);
  const items = await eventually('the dead letters', async () => {
    const found = await list();
    return found.length === 3 && found;
  });
  t.match(items[0], {
    peer: peer.base,
    activity: ids[0],
    recipient: bob,
    actor: alice.url,
    attempts: 1,
    last_error: /410/,
  });
  const post = (body: JsonObject | string, token = OPERATOR) => ask(url(), { token, body });
  t.equal(codeOf(await ask(url(), { token: alice.token })), '401 unauthorized');
  t.equal(codeOf(await post({ peer: peer.base }, alice.token)), '401 unauthorized');
  for (const body of [
    '[]',
    '{}',
    '{"peer":1}',
    '{"activity":"x"}',
    '{"activity":"x","recipient":"y","peer":"z"}',
  ]) {
    t.equal(codeOf(await post(body)), '422 shape-invalid', body);
  }
  t.equal(codeOf(await post({ peer: 'https://nobody.example' })), '404 not-found');
  t.equal(codeOf(await post({ activity: String(ids[0]), recipient: alice.url })), '404 not-found');
  await host.close();
  host = await startHost(t, { folder, port });
  t.equal((await list()).length, 3);
  isGone = false;
  const one = { activity: String(ids[1]), recipient: bob };
  t.same((await post(one)).json, { requeued: 1 });
  t.equal(codeOf(await post(one)), '404 not-found');
  t.same((await post({ peer: peer.base })).json, { requeued: 2 });
  await eventually('all', () => peer.deliveries.length === 3);
  t.same(
    peer.deliveries.map(({ activity, path }) => `${String(activity.id)} ${path}`),
    [1, 0, 2].map((index) => `${String(ids[index])} /actors/bob/inbox`),
  );
  t.same(await list(), []);
});
