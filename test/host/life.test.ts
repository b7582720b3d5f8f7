import type { ServerResponse } from 'node:http';
import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import {
  ask,
  codeOf,
  eventually,
  makeKey,
  manualClock,
  OPERATOR,
  signedActivity,
  startHost,
  startPeer,
  temporaryFolder,
  type TestHost,
  type TestPeer,
} from './helpers.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'hi' } };
const TYPE = 'application/activity+json';
const DAY = 24 * 60 * 60 * 1000;

function deliver(inbox: string, body: JsonObject) {
  return ask(inbox, { body, type: TYPE });
}

function kept(host: TestHost, actor: string): Promise<JsonObject> {
  return host
    .projection('peer-actors')
    .then((peers) => ((peers[actor] as JsonObject | undefined)?.document ?? {}) as JsonObject);
}

function advance(host: TestHost, milliseconds: number) {
  return ask(`${host.base}/admin/clock`, { token: OPERATOR, body: { advance_ms: milliseconds } });
}

function answerWith(peer: TestPeer, path: string, status: number, body: JsonObject = {}) {
  peer.answer = ({ url, method }, response) => {
    if (url !== path || method !== 'GET') return false;
    response.writeHead(status, { 'content-type': TYPE }).end(JSON.stringify(body));
    return true;
  };
}

/** Holds the answers to a path until they are let go. */
function hold(peer: TestPeer, path: string) {
  const held: ServerResponse[] = [];
  peer.answer = ({ url, method }, response) => {
    if (url !== path || method !== 'GET') return false;
    held.push(response);
    return true;
  };
  return {
    held,
    release(status: number, body: JsonObject) {
      for (const response of held.splice(0)) response.writeHead(status).end(JSON.stringify(body));
    },
  };
}

t.test('an owner moves an actor', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const bob = await host.actor('bob');
  const carol = await host.actor('carol');
  const move = (target: string, more: JsonObject = {}) =>
    bob.publish({ type: 'Move', object: bob.url, target, ...more });
  const there = peer.serveActor('bob', { alsoKnownAs: ['https://x.example/', bob.url] });
  const stranger = peer.serveActor('stranger', { alsoKnownAs: [`${bob.url}/`] });

  t.equal(codeOf(await move(stranger)), '422 move-unconfirmed');
  t.equal(codeOf(await move(peer.serveActor('plain'))), '422 move-unconfirmed');
  t.equal(codeOf(await move(`${peer.base}/actors/nobody`)), '502 resolve-failed');
  t.equal(codeOf(await move(`${host.base}/actors/nobody`)), '502 resolve-failed');
  t.equal(codeOf(await move(carol.url)), '422 move-unconfirmed');
  t.equal(codeOf(await move(bob.url)), '422 shape-invalid');
  t.equal(codeOf(await move(there, { object: carol.url })), '403 actor-mismatch');
  answerWith(peer, '/actors/bob', 500);
  const unavailable = await move(there);
  t.equal(codeOf(unavailable), '503 peer-unavailable');
  t.match(unavailable.headers.get('retry-after'), /^\d+$/);
  peer.answer = () => false;

  const fetched = peer.fetches.length;
  t.equal(codeOf(await move(there, { to: ['nobody'] })), '422 shape-invalid');
  t.equal(codeOf(await move('nowhere')), '422 shape-invalid');
  const unborn = await host.actor('dave', false);
  const early = await unborn.publish({ type: 'Move', object: 'dave', target: there });
  t.equal(codeOf(early), '409 conflict');
  t.equal(peer.fetches.length, fetched, 'the target is looked at last');

  const made = await move(there, { object: 'bob' });
  t.equal(made.status, 201);
  t.equal(made.json.object, bob.url);
  t.equal((await ask(bob.url)).json.movedTo, there);
  t.equal((await bob.publish(NOTE)).status, 201, 'who has moved still publishes');

  await carol.publish({ type: 'Update', object: 'carol', patch: { alsoKnownAs: [bob.url] } });
  t.equal((await move(carol.url)).status, 201);
  t.equal((await ask(bob.url)).json.movedTo, carol.url);

  const { held, release } = hold(peer, '/actors/bob');
  const slow = move(there);
  await eventually('the target is asked', () => held.length > 0);
  t.equal((await bob.publish(NOTE)).status, 201, 'nobody waits for the target');
  t.equal((await carol.publish(NOTE)).status, 201);
  release(200, { id: there, type: 'Person', inbox: 'x', assertionMethod: [], alsoKnownAs: [] });
  t.equal(codeOf(await slow), '422 move-unconfirmed');
});

t.test('an owner ends an actor', async (t) => {
  const folder = temporaryFolder(t);
  const host = await startHost(t, { folder });
  const peer = await startPeer(t);
  const [bob, carol] = [await host.actor('bob'), await host.actor('carol')];
  const follower = peer.serveActor('follower');
  const wanted = peer.serveActor('wanted');
  const asker = peer.serveActor('asker');
  await deliver(
    `${bob.url}/inbox`,
    signedActivity(follower, { type: 'Follow', object: bob.url, to: [bob.url] }),
  );
  await bob.publish({ type: 'Update', object: 'bob', patch: { manuallyApprovesFollowers: true } });
  await deliver(
    `${bob.url}/inbox`,
    signedActivity(asker, { type: 'Follow', object: bob.url, to: [bob.url] }),
  );
  await bob.publish({ type: 'Follow', object: wanted });
  await carol.publish({ type: 'Follow', object: bob.url });
  await bob.publish({ type: 'Follow', object: carol.url });
  await eventually('carol is followed by bob', async () => {
    const graph = (await host.projection('follower-graph'))[carol.url] as JsonObject;
    return (graph.followers as string[]).includes(bob.url);
  });
  const note = await bob.publish(NOTE);

  t.equal(codeOf(await bob.publish({ type: 'Delete', object: carol.url })), '403 actor-mismatch');
  t.equal(codeOf(await bob.publish({ type: 'Delete', object: 'carol' })), '422 shape-invalid');
  const other = await bob.publish({ type: 'Delete', object: note.json.id! });
  t.equal(other.status, 201, 'a Delete of a Note has no effect');
  const keys = (await ask(bob.url)).json.assertionMethod;
  const gone = await bob.publish({ type: 'Delete', object: 'bob', to: [] });
  t.equal(gone.status, 201);
  t.equal(gone.json.object, bob.url);

  const remains = {
    '@context': [
      'https://www.w3.org/ns/activitystreams',
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
    ],
    id: bob.url,
    type: 'Tombstone',
    formerType: 'Person',
    deleted: gone.json.published,
    assertionMethod: keys,
  };
  const look = async (host: TestHost) => {
    const answer = await ask(bob.url, { headers: { accept: 'image/png' } });
    t.equal(answer.status, 410);
    t.equal(answer.headers.get('content-type'), TYPE);
    t.same(answer.json, remains);
    const below = ['inbox', 'outbox', 'outbox?page=1', 'followers', 'following', 'no/such', ''];
    for (const path of below) {
      t.equal(codeOf(await ask(`${bob.url}/${path}`, { token: bob.token })), '410 gone', path);
    }
    t.equal(codeOf(await ask(`${bob.url}/inbox`, { body: 'x', type: 'text/plain' })), '410 gone');
    t.equal(codeOf(await ask(`${bob.url}/inbox`, { method: 'DELETE' })), '410 gone');
    t.equal(codeOf(await ask(bob.url, { method: 'PUT' })), '410 gone');
    t.equal(codeOf(await bob.publish(NOTE)), '410 gone');
    const again = { type: 'Create', object: { type: 'Person' } };
    t.equal(codeOf(await bob.publish(again)), '410 gone', 'a name is never used again');
    t.equal(codeOf(await bob.publish({ ...NOTE, id: 'x' })), '422 shape-invalid');
    for (const { id } of [gone.json, note.json]) {
      t.equal((await ask(`${host.base}/artifacts/${String(id)}`, { token: OPERATOR })).status, 200);
    }
    const { port } = new URL(host.base);
    for (const resource of [bob.url, `acct:bob@127.0.0.1:${port}`]) {
      const query = encodeURIComponent(resource);
      const found = await ask(`${host.base}/.well-known/webfinger?resource=${query}`);
      t.equal(codeOf(found), '410 gone');
    }
    const resolve = `${host.base}/resolve?resource=acct:bob@127.0.0.1:${port}`;
    t.equal(codeOf(await ask(resolve, { token: OPERATOR })), '404 not-found');
    t.same((await host.projection('actor-state'))[bob.url], remains);
    t.same(Object.keys(await host.projection('follower-graph')), [carol.url]);
    t.same(await host.projection('pending-follows'), { [carol.url]: [] });
    t.same(await host.projection('follower-graph', bob.token), {});
    t.equal((await ask(carol.url)).status, 200);
  };
  await look(host);
  await eventually('the Delete reaches everybody', () => {
    const paths = peer.deliveries.filter(({ activity }) => activity.type === 'Delete');
    return paths.filter(({ activity }) => activity.id === gone.json.id).length === 3;
  });
  await eventually('a neighbour has heard of it', async () => {
    const graph = (await host.projection('follower-graph'))[carol.url] as JsonObject;
    return Object.values(graph).every((set) => (set as string[]).length === 0);
  });
  await host.close();
  await look(await startHost(t, { folder, port: host.config.port }));
});

t.test('Moves and Deletes of a signer', async (t) => {
  const folder = temporaryFolder(t);
  const host = await startHost(t, { folder });
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const inbox = `${alice.url}/inbox`;
  const dora = peer.serveActor('dora', { name: 'Dora' });
  const move = (target: string, more: JsonObject = {}) =>
    signedActivity(dora, { type: 'Move', object: dora, target, ...more });
  const there = peer.serveActor('there', { alsoKnownAs: [dora] });
  const back = peer.serveActor('back', { alsoKnownAs: [dora] });

  t.equal((await deliver(inbox, move(peer.serveActor('plain')))).status, 202);
  t.equal((await deliver(inbox, move(`${peer.base}/actors/nobody`))).status, 202);
  t.equal((await deliver(inbox, move(there, { object: alice.url }))).status, 202);
  t.notOk((await kept(host, dora)).movedTo);
  answerWith(peer, '/actors/there', 503);
  const waiting = move(there, { published: '2026-11-20T10:00:02.000Z' });
  t.equal(codeOf(await deliver(inbox, waiting)), '503 peer-unavailable');
  peer.answer = () => false;
  t.equal((await deliver(inbox, waiting)).status, 202);
  t.equal((await kept(host, dora)).movedTo, there);
  t.equal(codeOf(await deliver(inbox, waiting)), '422 replay');
  t.equal(
    (await deliver(inbox, move(back, { published: '2026-11-20T10:00:01.000Z' }))).status,
    202,
  );
  t.equal((await kept(host, dora)).movedTo, there, 'the latest by published counts');
  await host.close();

  const later = await startHost(t, { folder, port: host.config.port });
  t.equal((await kept(later, dora)).movedTo, there, 'whether it was confirmed is kept');
  const eve = peer.serveActor('eve');
  t.equal(
    (await deliver(inbox, signedActivity(eve, { type: 'Delete', object: dora }))).status,
    202,
  );
  t.equal((await kept(later, dora)).type, 'Person', 'nobody deletes somebody else');
  const { assertionMethod } = await kept(later, dora);
  const end = signedActivity(dora, {
    type: 'Delete',
    object: dora,
    published: '2026-11-20T11:00:00.000Z',
  });
  t.equal((await deliver(inbox, end)).status, 202);
  const remains = {
    id: dora,
    type: 'Tombstone',
    formerType: 'Person',
    deleted: '2026-11-20T11:00:00.000Z',
    assertionMethod,
  };
  t.same(await kept(later, dora), remains);
  const fetches = peer.fetches.length;
  await advance(later, 3 * DAY);
  t.equal((await deliver(inbox, signedActivity(dora, NOTE))).status, 202);
  t.equal(peer.fetches.length, fetches, 'a Tombstone does not expire');
  t.same(await kept(later, dora), remains);
  await alice.publish({ type: 'Follow', object: dora });
  await eventually('nothing is sent to whom is gone', async () => {
    const state = (await later.projection('delivery-state'))[peer.base] as JsonObject;
    return (state?.dead_letter as unknown[] | undefined)?.length === 1;
  });
});

t.test('a signer that is gone already', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const inbox = `${alice.url}/inbox`;
  const dora = `${peer.base}/actors/dora`;
  const end = signedActivity(dora, { type: 'Delete', object: dora });
  const assertionMethod = [makeKey(dora, 'key-1', 1) as unknown as JsonObject];
  const remains = { id: dora, type: 'Tombstone', assertionMethod };
  answerWith(peer, '/actors/dora', 410, { ...remains, id: `${dora}x` });
  t.equal(codeOf(await deliver(inbox, end)), '401 signer-unresolvable');
  answerWith(peer, '/actors/dora', 410, { ...remains, type: 'Person', inbox: 'x' });
  t.equal(codeOf(await deliver(inbox, end)), '401 signer-unresolvable');
  answerWith(peer, '/actors/dora', 404, remains);
  t.equal(codeOf(await deliver(inbox, end)), '401 signer-unresolvable');
  answerWith(peer, '/actors/dora', 410, remains);
  t.equal((await deliver(inbox, end)).status, 202);
  t.match(await kept(host, dora), { type: 'Tombstone', deleted: end.published });
});

t.test('kept documents are looked at again after a day', async (t) => {
  const clock = manualClock();
  const host = await startHost(t, { parts: () => ({ clock }) });
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const inbox = `${alice.url}/inbox`;
  const dora = peer.serveActor('dora', { name: 'One' });
  const say = () => deliver(inbox, signedActivity(dora, NOTE));
  t.equal((await say()).status, 202);
  clock.advance(DAY);
  t.equal((await say()).status, 202);
  t.equal(peer.fetches.length, 1, 'a day is not more than a day');
  peer.serveActor('dora', { name: 'Two' });
  clock.advance(1);
  t.equal((await say()).status, 202);
  t.equal(peer.fetches.length, 2);
  t.equal((await kept(host, dora)).name, 'Two');
  t.equal((await say()).status, 202);
  t.equal(peer.fetches.length, 2);

  clock.advance(DAY + 1);
  answerWith(peer, '/actors/dora', 503);
  t.equal((await say()).status, 202, 'what is kept serves while its host is down');
  const unknown = signedActivity(dora, NOTE, { fragment: 'key-9' });
  t.equal(codeOf(await deliver(inbox, unknown)), '503 signer-unavailable');
  answerWith(peer, '/actors/dora', 404);
  t.equal(codeOf(await say()), '401 signer-unresolvable', 'and no longer than that');
  const revoked = { ...makeKey(dora, 'key-1', 1), revoked_at: '2026-11-20T09:00:00.000Z' };
  peer.answer = () => false;
  peer.serveActor('dora', { assertionMethod: [revoked as unknown as JsonObject] });
  t.equal(codeOf(await say()), '401 key-revoked');
});

t.test('a look that began before an Update does not undo it', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const inbox = `${alice.url}/inbox`;
  const dora = peer.serveActor('dora', { name: 'Old' });
  t.equal((await deliver(inbox, signedActivity(dora, NOTE))).status, 202);
  const document = (await ask(dora)).json;
  const { held, release } = hold(peer, '/actors/dora');
  const second = { seed: new Uint8Array(32).fill(2), fragment: 'key-2' };
  const looking = deliver(inbox, signedActivity(dora, NOTE, second));
  await eventually('the host looks again', () => held.length > 0);
  const patch = { name: 'New', add_publicKey: makeKey(dora, 'key-3', 3) as unknown as JsonObject };
  const update = signedActivity(dora, {
    type: 'Update',
    object: dora,
    patch: {
      ...patch,
      add_publicKey: { ...patch.add_publicKey, created: '2026-11-20T10:00:00.000Z' },
    },
  });
  t.equal((await deliver(inbox, update)).status, 202);
  const keys = [makeKey(dora, 'key-1', 1), makeKey(dora, 'key-2', 2)] as unknown as JsonObject[];
  release(200, { ...document, assertionMethod: keys, summary: 'fetched' });
  t.equal((await looking).status, 202);
  const after = await kept(host, dora);
  t.equal(after.name, 'New');
  t.equal(after.summary, 'fetched');
  t.same(
    (after.assertionMethod as JsonObject[]).map(({ id }) => id),
    ['key-1', 'key-2', 'key-3'].map((fragment) => `${dora}#${fragment}`),
  );
  const older = { type: 'Update', object: dora, patch: { name: 'Older' } };
  const stale = signedActivity(dora, { ...older, published: '2026-11-20T09:00:00.000Z' });
  t.equal((await deliver(inbox, stale)).status, 202);
  t.equal((await kept(host, dora)).name, 'New', 'times are kept over a look');
});

t.test('an owner decides who follows', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const manual = (value: boolean | null) =>
    alice.publish({
      type: 'Update',
      object: 'alice',
      patch: { manuallyApprovesFollowers: value },
    });
  const graph = async () => (await host.projection('follower-graph'))[alice.url] as JsonObject;
  const pending = async (token = OPERATOR) =>
    (await host.projection('pending-follows', token))[alice.url];
  const ask = (name: string) =>
    signedActivity(peer.serveActor(name), { type: 'Follow', object: alice.url, to: [alice.url] });
  const inbox = `${alice.url}/inbox`;
  const [carol, dora, eve] = [ask('carol'), ask('dora'), ask('eve')];
  t.equal((await manual(true)).status, 201);
  for (const follow of [carol, dora, eve]) t.equal((await deliver(inbox, follow)).status, 202);
  t.same(await pending(), [carol, dora, eve]);
  t.same(await pending(alice.token), [carol, dora, eve]);
  t.same((await graph()).pending_inbound, [carol.actor, dora.actor, eve.actor].sort());
  const yes = await alice.publish({ type: 'Accept', object: dora.id! });
  t.same(yes.json.to, [dora.actor]);
  t.equal((await alice.publish({ type: 'Reject', object: eve })).status, 201);
  t.same(await pending(), [carol]);
  t.same((await graph()).followers, [dora.actor]);
  t.equal((await manual(null)).status, 201);
  t.same(await pending(), [carol], 'turning it off decides nothing');
  const frank = ask('frank');
  await deliver(inbox, frank);
  t.same((await graph()).followers, [dora.actor, frank.actor].sort());

  const gina = ask('gina');
  const undo = signedActivity(String(gina.actor), { type: 'Undo', object: gina.id! });
  t.equal((await deliver(inbox, undo)).status, 202);
  t.equal((await deliver(inbox, gina)).status, 202);
  t.same((await graph()).followers, [dora.actor, frank.actor].sort());
  t.same(await pending(), [carol]);
  await eventually('the answers are out', () =>
    [dora, eve, frank].every(({ actor }) =>
      peer.deliveries.some(({ path }) => `${peer.base}${path}` === `${String(actor)}/inbox`),
    ),
  );
  t.notOk(peer.deliveries.some(({ path }) => path === '/actors/gina/inbox'));
});

t.test('the shared inbox reaches those who asked to follow the sender', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const bob = await host.actor('bob');
  const dora = peer.serveActor('dora', { followers: `${peer.base}/whoever` });
  await alice.publish({ type: 'Follow', object: dora });
  const share = (to: string[]) =>
    deliver(`${host.base}/inbox`, signedActivity(dora, { ...NOTE, to }));
  const sizes = async () =>
    Promise.all(
      [alice, bob].map(
        async ({ url, token }) => (await ask(`${url}/inbox`, { token })).json.totalItems,
      ),
    );
  t.equal((await share(['Followers'])).status, 202);
  t.same(await sizes(), [1, 0]);
  t.equal((await share([`${peer.base}/whoever`])).status, 202);
  t.same(await sizes(), [2, 0]);
  t.equal(codeOf(await share([`${dora}/followers`])), '404 not-found');
  t.equal((await share([bob.url])).status, 202, 'whoever is named');
  t.same(await sizes(), [2, 1]);
  await bob.publish({ type: 'Delete', object: 'bob' });
  t.equal(codeOf(await share([bob.url])), '404 not-found');
});

t.test('Follows and their Undos are dated later than all before them', async (t) => {
  const host = await startHost(t, { parts: () => ({ clock: manualClock() }) });
  const alice = await host.actor('alice');
  const bob = await host.actor('bob');
  const requests: JsonObject[] = [NOTE, { type: 'Follow', object: bob.url }, NOTE];
  const times: string[] = [];
  for (const request of [...requests, { type: 'Follow', object: bob.url }]) {
    times.push(String((await alice.publish(request)).json.published));
  }
  const follow = (await alice.publish({ type: 'Follow', object: bob.url })).json;
  const undo = await alice.publish({ type: 'Undo', object: follow.id! });
  times.push(String(follow.published), String(undo.json.published));
  t.same(
    times.map((time) => time.slice(-5)),
    ['.000Z', '.001Z', '.001Z', '.002Z', '.003Z', '.004Z'],
  );
});

t.test('what a host tells of itself', async (t) => {
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const bob = await host.actor('bob');
  await alice.publish(NOTE);
  await bob.publish(NOTE);
  await bob.publish({ type: 'Delete', object: 'bob' });
  const links = await ask(`${host.base}/.well-known/nodeinfo`);
  const rel = 'http://nodeinfo.diaspora.software/ns/schema/2.1';
  t.same(links.json, { links: [{ rel, href: `${host.base}/nodeinfo/2.1` }] });
  const nodeinfo = await ask(`${host.base}/nodeinfo/2.1`);
  t.equal(nodeinfo.headers.get('content-type'), `application/json; profile="${rel}#"`);
  t.match(nodeinfo.json, {
    version: '2.1',
    software: { name: /^[a-z0-9-]+$/, version: /^\d+\./ },
    protocols: ['activitypub'],
    openRegistrations: false,
    usage: { users: { total: 1 }, localPosts: 2 },
  });
  const offered = await ask(`${host.base}/.well-known/sx-capabilities`);
  t.match(offered.json, { protocol: 'concordat/0', capabilities: ['test-clock'] });
  for (const answer of [links, nodeinfo, offered]) {
    t.equal(answer.headers.get('access-control-allow-origin'), '*');
  }
  const bare = await startHost(t, { config: { testClock: false, bare: true } });
  const other = await ask(`${bare.base}/.well-known/sx-capabilities`);
  t.same(other.json.capabilities, ['bare-verbs']);
});
