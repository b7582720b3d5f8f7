import t from 'tap';
import type { JsonObject } from '../../reference/core/json.ts';
import type { Key } from '../../reference/core/keys.ts';
import {
  ask,
  codeOf,
  eventually,
  makeKey,
  manualClock,
  OPERATOR,
  signedActivity,
  startHost,
  type StartOptions,
  startPeer,
  temporaryFolder,
  type TestActor,
  type TestHost,
} from './helpers.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'hi' } };
const DAY = 24 * 60 * 60 * 1000;

/** A host with two actors, an announcer elsewhere, and an author at a third place. */
async function setUp(t: Parameters<typeof startHost>[0], options: StartOptions = {}) {
  const host = await startHost(t, options);
  const [peer, home] = [await startPeer(t), await startPeer(t)];
  const served = new Map<string, string | number>();
  peer.answer = (request, response) => {
    const artifact = served.get((request.url ?? '').replace('/artifacts/', ''));
    if (artifact === undefined) return false;
    const isText = typeof artifact === 'string';
    response.writeHead(isText ? 200 : artifact).end(isText ? artifact : '');
    return true;
  };
  const [alice, bob] = [await host.actor('alice'), await host.actor('bob')];
  return {
    host,
    peer,
    home,
    alice,
    bob,
    carol: peer.serveActor('carol'),
    dave: home.serveActor('dave'),
    serve: (activity: JsonObject, as: string | number = JSON.stringify(activity)) =>
      served.set(String(activity.id), as),
    fetches: (activity: JsonObject) =>
      peer.fetches.filter((path) => path === `/artifacts/${String(activity.id)}`).length,
  };
}

async function announce(by: string, activity: JsonObject, to: TestActor): Promise<JsonObject> {
  const announced = signedActivity(by, { type: 'Announce', object: activity.id! });
  const { status, text } = await ask(`${to.url}/inbox`, { body: announced });
  if (status !== 202) throw new Error(text);
  return announced;
}

async function stateOf(host: TestHost, activity: JsonObject, token = OPERATOR) {
  return (await host.projection('announced', token))[String(activity.id)] as JsonObject | undefined;
}

function reaches(host: TestHost, activity: JsonObject, state: string, attempts = 0) {
  return eventually(`${state} after ${attempts} failures`, async () => {
    const shown = await stateOf(host, activity);
    return shown?.state === state && shown.attempts === attempts && shown;
  });
}

async function feedIds(host: TestHost, token = OPERATOR): Promise<unknown[]> {
  const feed = (await host.projection('feed', token)) as unknown as JsonObject[];
  return feed.map(({ id }) => id).sort();
}

t.test('an announced note is fetched once, verified and kept', async (t) => {
  const folder = temporaryFolder(t);
  const { host, peer, home, alice, bob, carol, dave, serve, fetches } = await setUp(t, { folder });
  const note = signedActivity(dave, { ...NOTE, unknown: ['kept'] });
  const text = ` ${JSON.stringify(note).replace('"nonce"', '"nonc\\u0065"')}`;
  serve(note, text);
  const first = await announce(carol, note, alice);
  t.same(await reaches(host, note, 'kept'), { state: 'kept', attempts: 0, next_attempt_at: null });
  t.equal((await ask(`${host.base}/artifacts/${String(note.id)}`)).text, text);
  t.same(await feedIds(host, alice.token), [first.id, note.id].sort());
  t.same(await feedIds(host, bob.token), []);
  t.equal(await stateOf(host, note, bob.token), undefined);
  const second = await announce(carol, note, bob);
  t.same(await feedIds(host, bob.token), [second.id, note.id].sort());
  t.same(Object.keys(await host.projection('peer-actors')), [carol], 'nothing else is kept');

  const inbox = `${bob.url}/inbox`;
  t.equal((await ask(inbox, { body: note })).status, 202, 'a fetched activity was not received');
  t.equal(codeOf(await ask(inbox, { body: note })), '422 replay');
  const feed = await feedIds(host);
  t.equal(feed.length, 3);
  await host.close();
  const again = await startHost(t, { folder, port: host.config.port });
  t.same(await feedIds(again), feed);
  t.equal((await stateOf(again, note))?.state, 'kept');
  t.equal(fetches(note), 1);
  t.ok(home.fetches.length <= 2, 'once to verify, and once more to keep');
  t.equal(peer.fetches.filter((path) => path === '/actors/carol').length, 1);
});

t.test('history: keys that were superseded long ago still verify', async (t) => {
  const { host, home, alice, carol, serve } = await setUp(t);
  const long = '2026-03-01T00:00:00.000Z';
  const url = `${home.base}/actors/erin`;
  const keys = [
    makeKey(url, 'key-1', 1, { superseded_at: long }),
    makeKey(url, 'key-2', 2, { created: long }),
  ];
  home.serveActor('erin', { assertionMethod: keys as unknown as JsonObject[] });
  const old = signedActivity(url, { ...NOTE, published: '2026-02-01T00:00:00.000Z' });
  serve(old);
  await announce(carol, old, alice);
  await reaches(host, old, 'kept');
  t.equal(codeOf(await ask(`${alice.url}/inbox`, { body: old })), '401 key-superseded');
});

t.test('a key that is not known is looked up once more', async (t) => {
  const { host, home, alice, dave, carol, serve } = await setUp(t);
  t.equal((await ask(`${alice.url}/inbox`, { body: signedActivity(dave, NOTE) })).status, 202);
  const keys: Key[] = [makeKey(dave, 'key-1', 1), makeKey(dave, 'key-2', 2)];
  home.serveActor('dave', { assertionMethod: keys as unknown as JsonObject[] });
  const options = { seed: new Uint8Array(32).fill(2), fragment: 'key-2' };
  const note = signedActivity(dave, NOTE, options);
  serve(note);
  await announce(carol, note, alice);
  await reaches(host, note, 'kept');
  t.equal(home.fetches.length, 2);
  const peers = await host.projection('peer-actors');
  const { document } = peers[dave] as { document: JsonObject };
  t.equal((document.assertionMethod as unknown[]).length, 1, 'what is kept stays as it was');
});

t.test('what is refused is not kept, and not asked for again', async (t) => {
  const { host, home, alice, carol, dave, serve, fetches } = await setUp(t);
  const define = { type: 'DefineActivity', name: 'Pin', schema: { required: ['where'] } };
  t.equal((await alice.publish({ type: 'Create', object: define })).status, 201);
  const cases: [string, JsonObject, (string | number)?][] = [];
  const other = signedActivity(dave, NOTE);
  const signed = signedActivity(dave, NOTE);
  cases.push(['another activity', signed, JSON.stringify(other)]);
  const forged = signedActivity(dave, NOTE, { seed: new Uint8Array(32).fill(9) });
  cases.push(['a forged one', forged]);
  const changed = signedActivity(dave, NOTE);
  cases.push(['a changed one', changed, JSON.stringify({ ...changed, more: 1 })]);
  cases.push(['a private one', signedActivity(dave, { ...NOTE, to: [alice.url] })]);
  cases.push(['one that breaks a schema', signedActivity(dave, { type: 'Pin', object: '' })]);
  const { dave: _, ...unsound } = { dave, ...define, schema: { pattern: '' } };
  const definition = signedActivity(dave, { type: 'Create', object: unsound });
  cases.push(['an unsound definition', definition]);
  cases.push(['no JSON', signedActivity(dave, NOTE), 'nonsense']);
  cases.push(['403', signedActivity(dave, NOTE), 403]);
  cases.push(['410', signedActivity(dave, NOTE), 410]);
  cases.push(['an unknown actor', signedActivity(`${home.base}/actors/nobody`, NOTE)]);
  for (const [, activity, as] of cases) {
    serve(activity, as);
    await announce(carol, activity, alice);
  }
  for (const [what, activity] of cases) {
    const shown = await reaches(host, activity, 'failed', 1);
    t.equal(shown.next_attempt_at, null, what);
    t.equal(typeof shown.last_error, 'string', what);
    t.equal((await ask(`${host.base}/artifacts/${String(activity.id)}`)).status, 404, what);
    t.equal(fetches(activity), 1, what);
  }
  const feed = (await host.projection('feed', alice.token)) as unknown as JsonObject[];
  t.equal(feed.filter(({ type }) => type === 'Announce').length, cases.length);
  t.equal(feed.length, cases.length);

  // It was refused here; announced again, it may be another answer.
  serve(signed);
  await announce(carol, signed, alice);
  await reaches(host, signed, 'kept');
});

t.test('what may heal is tried by the schedule, and given up at the sixth failure', async (t) => {
  const clock = manualClock(Date.now());
  const folder = temporaryFolder(t);
  const options = { folder, parts: () => ({ clock }) };
  const { host, alice, carol, dave, serve, fetches } = await setUp(t, options);
  const note = signedActivity(dave, NOTE);
  const waits = [30_000, 300_000, 1_800_000, 6 * 3_600_000, DAY];
  for (const answer of [404, 503]) {
    serve(note, answer);
    await announce(carol, note, alice);
    for (const [index, wait] of waits.entries()) {
      const shown = await reaches(host, note, 'waiting', index + 1);
      t.equal(Date.parse(String(shown.next_attempt_at)), clock.now() + wait);
      t.match(shown.last_error, String(answer));
      // Announced once more, it goes on as it was.
      await announce(carol, note, alice);
      clock.advance(wait - 1);
      clock.advance(1);
    }
    t.equal((await reaches(host, note, 'failed', 6)).next_attempt_at, null);
  }
  t.equal(fetches(note), 12);
});

t.test('an attempt is made again after a restart, when it is due', async (t) => {
  const folder = temporaryFolder(t);
  const { host, alice, carol, dave, serve, fetches } = await setUp(t, { folder });
  const note = signedActivity(dave, NOTE);
  await announce(carol, note, alice);
  const shown = await reaches(host, note, 'waiting', 1);
  await host.close();
  serve(note);
  const clock = manualClock(Date.parse(String(shown.next_attempt_at)) - 1);
  const again = await startHost(t, { folder, port: host.config.port, parts: () => ({ clock }) });
  t.same(await stateOf(again, note), shown);
  t.equal(fetches(note), 1);
  clock.advance(1);
  await reaches(again, note, 'kept');
});

t.test('another announcer is asked too, without waiting for the first', async (t) => {
  const { host, home, alice, bob, carol, dave, fetches } = await setUp(t);
  const note = signedActivity(dave, NOTE);
  await announce(carol, note, alice);
  await reaches(host, note, 'waiting', 1);
  home.answer = (request, response) => {
    if (!request.url?.startsWith('/artifacts/')) return false;
    response.writeHead(200).end(JSON.stringify(note));
    return true;
  };
  await announce(dave, note, bob);
  t.match(await reaches(host, note, 'kept'), { next_attempt_at: null });
  t.same((await feedIds(host, alice.token)).length, 2, 'it was announced to alice as well');
  t.equal(fetches(note), 1);
});

t.test('what the host has is not fetched', async (t) => {
  const { host, peer, alice, bob, carol, dave } = await setUp(t);
  const received = signedActivity(dave, NOTE);
  const hidden = signedActivity(dave, { ...NOTE, to: [alice.url] });
  for (const activity of [received, hidden]) {
    t.equal((await ask(`${alice.url}/inbox`, { body: activity })).status, 202);
  }
  const published = (await alice.publish({ ...NOTE, to: ['Public'] })).json;
  const announces = [];
  for (const activity of [received, hidden, published]) {
    announces.push(await announce(carol, activity, bob));
    t.match(await stateOf(host, activity), { state: 'kept', attempts: 0 });
  }
  t.notOk(peer.fetches.some((path) => path.startsWith('/artifacts/')));
  t.same(
    await feedIds(host, bob.token),
    [...announces, received, published].map(({ id }) => id).sort(),
    'an announcement does not open what is private',
  );
});

t.test('a local actor announces', async (t) => {
  const { host, peer, alice, bob, dave } = await setUp(t);
  await bob.publish({ type: 'Follow', object: alice.url });
  await eventually('bob follows alice', async () => {
    const graph = await host.projection('follower-graph', alice.token);
    return (graph[alice.url] as { followers: string[] }).followers.length === 1;
  });
  const unknown = signedActivity(dave, NOTE);
  const own = (await alice.publish(NOTE)).json;
  for (const { id } of [own, unknown]) {
    t.equal((await alice.publish({ type: 'Announce', object: id! })).status, 201);
  }
  await reaches(host, own, 'kept');
  t.match((await reaches(host, unknown, 'waiting', 1)).last_error, /does not have/);
  t.equal((await ask(`${alice.url}/inbox`, { body: unknown })).status, 202);
  t.match(await stateOf(host, unknown), { state: 'kept', next_attempt_at: null });
  t.equal(peer.fetches.length, 0);
  t.equal((await feedIds(host, bob.token)).length, 4);
});

t.test('the end of the host does not wait for an answer that does not come', async (t) => {
  const { host, peer, alice, carol, dave } = await setUp(t);
  const note = signedActivity(dave, NOTE);
  await announce(carol, signedActivity(dave, NOTE), alice);
  peer.answer = async () => new Promise(() => undefined);
  await announce(carol, note, alice);
  await eventually('the fetch has begun', () => peer.fetches.at(-1)?.endsWith(String(note.id)));
  const begun = Date.now();
  await host.close();
  t.ok(Date.now() - begun < 8000);
});
