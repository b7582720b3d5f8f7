import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import { openGuardedTransport } from '../../reference/host/guarded-fetch.ts';
import {
  ask,
  codeOf,
  eventually,
  OPERATOR,
  signedActivity,
  startHost,
  startPeer,
  temporaryFolder,
  type TestActor,
  type TestHost,
} from './helpers.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'hi' } };

async function graphOf(host: TestHost, actor: TestActor): Promise<JsonObject> {
  return (await host.projection('follower-graph'))[actor.url] as JsonObject;
}

function holds(host: TestHost, actor: TestActor, set: string, members: string[]): Promise<unknown> {
  return eventually(`${actor.name}: ${set} ${members.join()}`, async () => {
    const graph = await graphOf(host, actor);
    return JSON.stringify(graph[set]) === JSON.stringify(members);
  });
}

function inboxHas(actor: TestActor, activity: JsonObject): Promise<unknown> {
  return eventually(`${actor.name} has ${String(activity.type)}`, async () => {
    const page = await ask(`${actor.url}/inbox?page=true`, { token: actor.token });
    return (page.json.orderedItems as JsonObject[]).some(({ id }) => id === activity.id);
  });
}

t.test('two hosts', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const [alice, bob] = [await a.actor('alice'), await b.actor('bob')];
  const authority = (host: TestHost) => new URL(host.base).host;

  t.test('resolve', async (t) => {
    const resolve = (resource: string, token = alice.token) =>
      ask(`${a.base}/resolve?resource=${encodeURIComponent(resource)}`, { token });
    const found = await resolve(`acct:Bob@${authority(b)}`);
    t.equal(found.status, 200);
    t.same(found.json, { subject: `acct:bob@${authority(b)}`, actor: bob.url });
    t.same((await resolve(`acct:alice@${authority(a)}`)).json.actor, alice.url);
    t.equal(codeOf(await resolve(`acct:nobody@${authority(b)}`)), '404 not-found');
    t.equal(codeOf(await resolve(bob.url)), '400 query-invalid');
    t.equal(codeOf(await resolve('acct:bob')), '400 query-invalid');
    t.equal(codeOf(await resolve('acct:bob@127.0.0.1:1')), '503 peer-unavailable');
    t.equal(codeOf(await resolve('acct:bob@169.254.169.254')), '502 resolve-failed');
    t.equal(codeOf(await ask(`${a.base}/resolve?resource=acct:bob@b`)), '401 unauthorized');
  });

  t.test('follow, accept and a note', async (t) => {
    await alice.publish({ type: 'Follow', object: bob.url });
    await holds(a, alice, 'following', [bob.url]);
    await holds(b, bob, 'followers', [alice.url]);
    t.match(await graphOf(a, alice), { pending_outbound: [] });
    t.match((await ask(`${bob.url}/followers?page=1`)).json, { orderedItems: [alice.url] });
    const note = (await bob.publish(NOTE)).json;
    await inboxHas(alice, note);
    const feed = (await a.projection('feed', alice.token)) as unknown as JsonObject[];
    t.same(feed, [note]);
  });

  t.test('a second Follow is accepted again and changes nothing', async () => {
    const outbox = async () =>
      (await ask(`${bob.url}/outbox`, { token: bob.token })).json.totalItems;
    const before = Number(await outbox());
    await alice.publish({ type: 'Follow', object: bob.url });
    await eventually('another Accept', async () => Number(await outbox()) === before + 1);
    await holds(b, bob, 'followers', [alice.url]);
    await holds(a, alice, 'following', [bob.url]);
  });

  t.test('rotation, and what comes after it', async (t) => {
    const rotation = await bob.publish({
      type: 'Update',
      object: 'bob',
      patch: { add_publicKey: {}, supersede: {}, name: 'Bobby' },
    });
    await inboxHas(alice, rotation.json);
    const peers = await a.projection('peer-actors');
    t.match(peers[bob.url], { document: { name: 'Bobby' } });
    t.same(
      (peers[bob.url] as { document: JsonObject }).document.assertionMethod,
      (await ask(bob.url)).json.assertionMethod,
    );
    const note = (await bob.publish(NOTE)).json;
    t.match((note.proof as JsonObject).verificationMethod, /#key-2$/);
    await inboxHas(alice, note);
  });

  t.test('announce', async (t) => {
    const carol = await a.actor('carol');
    await carol.publish({ type: 'Follow', object: alice.url });
    await holds(a, carol, 'following', [alice.url]);
    const note = (await bob.publish(NOTE)).json;
    const announce = (await alice.publish({ type: 'Announce', object: note.id! })).json;
    await inboxHas(carol, announce);
    // The note came to alice, or was fetched: carol sees what was announced to her in either case.
    const feed = await eventually('the note and its announcement', async () => {
      const items = (await a.projection('feed', carol.token)) as unknown as JsonObject[];
      return items.length === 2 && items;
    });
    t.same(feed, [note, announce]);
  });

  t.test('undo', async (t) => {
    const follow = (await bob.publish({ type: 'Follow', object: alice.url })).json;
    await holds(a, alice, 'followers', [`${a.base}/actors/carol`, bob.url].sort());
    await holds(b, bob, 'following', [alice.url]);
    const undo = (await bob.publish({ type: 'Undo', object: follow.id! })).json;
    t.same(undo.to, [alice.url]);
    await holds(a, alice, 'followers', [`${a.base}/actors/carol`]);
    await holds(b, bob, 'following', []);
  });
});

t.test('an owner accepts and rejects by hand', async (t) => {
  const host = await startHost(t, { config: { autoAccept: false } });
  const [alice, bob] = [await host.actor('alice'), await host.actor('bob')];
  const follow = (await alice.publish({ type: 'Follow', object: bob.url })).json;
  await holds(host, bob, 'pending_inbound', [alice.url]);
  t.match(await graphOf(host, alice), { pending_outbound: [bob.url], following: [] });
  const accept = (await bob.publish({ type: 'Accept', object: follow.id! })).json;
  t.same(accept.to, [alice.url]);
  await holds(host, alice, 'following', [bob.url]);
  t.match(await graphOf(host, bob), { followers: [alice.url], pending_inbound: [] });
  t.same((await bob.publish({ type: 'Reject', object: follow })).json.to, [alice.url]);
  await holds(host, alice, 'following', []);
  t.match(await graphOf(host, bob), { followers: [] });
});

t.test('the Accept of a Follow is written with it', async (t) => {
  const peer = await startPeer(t);
  const folder = temporaryFolder(t);
  // A host that dies the moment it has answered makes no delivery: here, one without a worker.
  const dead = await startHost(t, {
    folder,
    parts: () => ({ openTransport: (options) => hangingDeliveries(options) }),
  });
  const alice = await dead.actor('alice');
  const carol = peer.serveActor('carol');
  const follow = signedActivity(carol, { type: 'Follow', object: alice.url });
  const answer = await ask(`${alice.url}/inbox`, {
    body: follow,
    type: 'application/activity+json',
  });
  t.equal(answer.status, 202);
  t.match(await graphOf(dead, alice), { followers: [carol], pending_inbound: [] });
  await dead.close();
  const host = await startHost(t, { folder, port: dead.config.port });
  await eventually('the Accept', () => peer.deliveries.length === 1);
  t.match(peer.deliveries[0]?.activity, { type: 'Accept', object: follow, to: [carol] });
  // The peer has it a moment before the host has logged that it has.
  await eventually('the host to know it', async () => {
    const state = await host.projection('delivery-state');
    return JSON.stringify(state).includes('"delivered":1');
  });
  t.match(await host.projection('delivery-state'), { [peer.base]: { delivered: 1, pending: [] } });

  function hangingDeliveries(options: Parameters<typeof dead.parts.openTransport>[0]) {
    const usual = openGuardedTransport(options);
    return {
      ...usual,
      request: (request: Parameters<typeof usual.request>[0]) =>
        request.method === 'GET'
          ? usual.request(request)
          : new Promise<never>((_resolve, reject) => {
              request.signal?.addEventListener('abort', () => reject(new Error('stopped')));
            }),
    };
  }
});

t.test('deliveries over HTTP', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const alice = await host.actor('alice');
  const carol = peer.serveActor('carol');
  const state = async () => (await host.projection('delivery-state'))[peer.base] as JsonObject;
  const advance = (milliseconds: number) =>
    ask(`${host.base}/admin/clock`, { token: OPERATOR, body: { advance_ms: milliseconds } });
  let next: [number, Record<string, string>, string] | undefined;
  let attempts = 0;
  peer.answer = (request, response) => {
    if (request.method !== 'POST' || !next) return false;
    attempts += 1;
    const [status, headers, body] = next;
    response.writeHead(status, headers).end(body);
    return true;
  };

  t.test('replay is as good as delivered, other refusals are final', async (t) => {
    next = [422, { 'content-type': 'application/problem+json' }, '{"code":"replay"}'];
    await alice.publish({ ...NOTE, to: [carol] });
    await eventually('delivered', async () => (await state())?.delivered === 1);
    next = [422, {}, '{"code":"shape-invalid"}'];
    const refused = (await alice.publish({ ...NOTE, to: [carol] })).json;
    const dead = await eventually('the dead letter', async () => {
      const letters = (await state()).dead_letter as JsonObject[];
      return letters.length === 1 && letters[0];
    });
    t.match(dead, { activity: refused.id, recipient: carol, attempts: 1, last_error: /422/ });
  });

  t.test('a redirect is a failure, and Retry-After is kept', async (t) => {
    next = [307, { location: `${carol}/elsewhere`, 'retry-after': '600' }, ''];
    const before = attempts;
    await alice.publish({ ...NOTE, to: [carol] });
    const pending = await eventually('the failure', async () => {
      const [first] = (await state()).pending as JsonObject[];
      return first?.attempts === 1 && first;
    });
    const wait = Date.parse(String(pending.next_attempt_at)) - Date.now();
    t.ok(wait > 590_000 && wait < 601_000, String(wait));
    t.match(pending.last_error, /307/);
    await advance(590_000);
    t.equal(attempts, before + 1);
    next = undefined;
    await advance(11_000);
    await eventually('the retry', async () => (await state()).delivered === 2);
  });

  t.test('a peer that is down does not hinder publishing', async (t) => {
    const down = 'http://127.0.0.1:1/actors/nobody';
    t.equal((await alice.publish({ ...NOTE, to: [down, carol] })).status, 201);
    await eventually('the other', async () => (await state()).delivered === 3);
    await eventually('the failure', async () => {
      const other = (await host.projection('delivery-state'))['http://127.0.0.1:1'] as JsonObject;
      return (other.pending as JsonObject[])[0]?.attempts === 1;
    });
  });

  t.test('recipients that nobody can reach do no harm', async (t) => {
    for (const to of ['http://[1:2]/actors/x', 'http://1.2.3.999/x', 'https://%zz.x/']) {
      t.equal(codeOf(await alice.publish({ ...NOTE, to })), '422 shape-invalid', to);
    }
    t.equal((await alice.publish({ ...NOTE, to: 'http://a..b/' })).status, 201);
    await eventually('the failure', async () => {
      const peers = await host.projection('delivery-state');
      return ((peers['http://a..b'] as JsonObject).pending as JsonObject[])[0]?.attempts === 1;
    });
  });

  t.test('an actor that is gone, and an inbox that moved', async () => {
    const dora = `${peer.base}/actors/dora`;
    const usual = peer.answer;
    peer.answer = (request, response) => {
      if (request.url !== '/actors/dora') return usual(request, response);
      response.writeHead(410).end();
      return true;
    };
    await alice.publish({ ...NOTE, to: [dora] });
    await eventually(
      'the dead letter',
      async () => ((await state()).dead_letter as unknown[]).length === 2,
    );
    peer.answer = usual;

    const emil = peer.serveActor('emil');
    next = [404, {}, ''];
    await alice.publish({ ...NOTE, to: [emil] });
    await eventually(
      'the failure',
      async () => ((await state()).pending as unknown[]).length === 1,
    );
    peer.serveActor('emil', { inbox: `${peer.base}/moved` });
    next = undefined;
    await advance(31_000);
    await eventually('delivered', () => peer.deliveries.some(({ path }) => path === '/moved'));
  });
});

t.test('two hosts that meet at the same time', async (t) => {
  const [a, b] = [await startHost(t), await startHost(t)];
  const people = await Promise.all([
    ...['one', 'two', 'three'].map((name) => a.actor(name)),
    ...['four', 'five', 'six'].map((name) => b.actor(name)),
  ]);
  const [left, right] = [people.slice(0, 3), people.slice(3)];
  await Promise.all(
    left.flatMap((one) =>
      right.flatMap((other) => [
        one.publish({ type: 'Follow', object: other.url }),
        other.publish({ type: 'Follow', object: one.url }),
      ]),
    ),
  );
  for (const one of left) await holds(a, one, 'following', right.map(({ url }) => url).sort());
  for (const one of left) await holds(a, one, 'followers', right.map(({ url }) => url).sort());
  for (const one of right) await holds(b, one, 'following', left.map(({ url }) => url).sort());
});
