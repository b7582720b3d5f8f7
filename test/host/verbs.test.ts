import t from 'tap';
import { definitionId } from '../../reference/core/definitions.ts';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import {
  ask,
  codeOf,
  eventually,
  signedActivity,
  startHost,
  startPeer,
  temporaryFolder,
  type TestActor,
  type TestAnswer,
  type TestHost,
} from './helpers.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'hi' } };
const CID = String(signedActivity('https://x.example/a', NOTE).id);
const OTHER_CID = String(signedActivity('https://x.example/a', NOTE).id);

function define(type: 'DefineActivity' | 'DefineObject', name: string, schema: JsonValue) {
  return { type: 'Create', object: { type, name, schema } };
}

const PIN_SCHEMA = {
  type: 'object',
  required: ['object'],
  properties: { object: { type: 'string', maxLength: 3 } },
};
const PIN = define('DefineActivity', 'Pin', PIN_SCHEMA);

function deliver(actor: { url: string }, activity: JsonObject): Promise<TestAnswer> {
  return ask(`${actor.url}/inbox`, { body: activity });
}

async function codes(actor: TestActor, requests: readonly JsonObject[]): Promise<string[]> {
  const found: string[] = [];
  for (const request of requests) {
    const answer = await actor.publish(request);
    found.push(answer.status === 201 ? '201' : codeOf(answer));
  }
  return found;
}

async function feedIds(host: TestHost, token?: string): Promise<unknown[]> {
  const feed = (await host.projection('feed', token)) as unknown as JsonObject[];
  return feed.map(({ id }) => id);
}

t.test('what is shipped is in force from the start', async (t) => {
  const host = await startHost(t);
  const registry = await host.projection('define-registry');
  t.same(Object.keys(registry.DefineActivity as object), ['Announce', 'Endorse']);
  t.same(Object.keys(registry.DefineObject as object), ['Note']);
  t.same(registry.received, []);
  t.match(registry.DefineObject, { Note: { activity: null, schema: { required: ['content'] } } });
  const alice = await host.actor('alice');
  t.same(
    await codes(alice, [
      { type: 'Endorse', object: CID, kind: 'like' },
      { type: 'Create', object: { type: 'Anything', at: 'all' } },
      { type: 'Unheard', object: 'of' },
    ]),
    ['201', '201', '201'],
  );
});

t.test('definitions are published, and bind from then on', async (t) => {
  const folder = temporaryFolder(t);
  const host = await startHost(t, { folder });
  const [alice, bob] = [await host.actor('alice'), await host.actor('bob')];
  t.same(await codes(bob, [{ type: 'Pin', object: 'too long' }]), ['201'], 'nothing in force yet');
  const pinned = await alice.publish(PIN);
  t.equal(pinned.status, 201);
  const entry = {
    definition: definitionId({ type: 'DefineActivity', name: 'Pin', schema: PIN_SCHEMA }),
    schema: PIN_SCHEMA,
    activity: pinned.json.id!,
  };
  const shown = (await host.projection('define-registry', bob.token)).DefineActivity as JsonObject;
  t.same(shown.Pin, entry);
  t.same(
    await codes(bob, [
      { type: 'Pin', object: 'too long' },
      { type: 'Pin', object: 'abc' },
      define('DefineActivity', 'Pin', true),
      // The same definition, with something beside it that means nothing.
      { type: 'Create', object: { ...PIN.object, summary: 'again' } },
      define('DefineObject', 'Pin', { type: 'object', required: ['title'] }),
      { type: 'Create', object: { type: 'Pin' } },
      { type: 'Create', object: { type: 'Pin', title: '' } },
    ]),
    ['422 schema-violated', '201', '409 conflict', '201', '201', '422 schema-violated', '201'],
  );
  await host.close();
  const again = await startHost(t, { folder, port: host.config.port });
  t.same(
    ((await again.projection('define-registry')).DefineActivity as JsonObject).Pin,
    entry,
    'the first publication counts, also after a restart',
  );
  t.same(
    await codes(bob, [{ type: 'Pin', object: 'too long' }, define('DefineActivity', 'Pin', {})]),
    ['422 schema-violated', '409 conflict'],
  );
});

t.test('definitions that are refused', async (t) => {
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const refused: [string, JsonObject][] = [
    ['422 shape-invalid', { type: 'Create', object: { type: 'DefineActivity', schema: {} } }],
    ['422 shape-invalid', { type: 'Create', object: { type: 'DefineActivity', name: 'Pin' } }],
    ['422 shape-invalid', define('DefineActivity', 'pin', {})],
    ['422 definition-invalid', define('DefineObject', 'Pin', null)],
    ['422 definition-invalid', define('DefineActivity', 'Pin', { pattern: '.' })],
    ['422 definition-invalid', define('DefineActivity', 'Follow', { $ref: '#' })],
    ['409 conflict', define('DefineActivity', 'Follow', {})],
    ['409 conflict', define('DefineObject', 'Person', {})],
    ['409 conflict', define('DefineObject', 'DefineObject', true)],
    ['409 conflict', define('DefineObject', 'Note', {})],
  ];
  for (const [expected, request] of refused) {
    t.same(await codes(alice, [request]), [expected], JSON.stringify(request));
  }
  t.same(await codes(alice, [define('DefineObject', 'Follow', {})]), ['201'], 'another kind');
});

t.test('two definitions of one name at once: one is refused', async (t) => {
  const host = await startHost(t);
  const actors = [];
  for (let n = 0; n < 8; n++) actors.push(await host.actor(`actor-${n}`));
  const answers = await Promise.all(
    actors.map((actor, n) =>
      actor.publish(define('DefineActivity', 'Pin', { title: `${Math.trunc(n / 7)}` })),
    ),
  );
  const taken = answers.filter(({ status }) => status === 201).length;
  t.ok(taken === 7 || taken === 1, `${taken} of them made the same definition`);
  t.ok(answers.every((answer) => answer.status === 201 || codeOf(answer) === '409 conflict'));
});

t.test('received: judged after replay, shown, and binding nobody', async (t) => {
  const host = await startHost(t);
  const peer = await startPeer(t);
  const carol = peer.serveActor('carol');
  const [alice, bob] = [await host.actor('alice'), await host.actor('bob')];
  const long = signedActivity(carol, { type: 'Pin', object: 'too long' });
  const definition = signedActivity(carol, PIN);
  t.equal((await deliver(alice, definition)).status, 202);
  t.equal((await deliver(bob, definition)).status, 202);
  t.equal((await deliver(alice, long)).status, 202, 'a received definition is not in force');
  const { name, schema } = PIN.object;
  const shown = {
    kind: 'DefineActivity',
    name,
    definition: definitionId({ type: 'DefineActivity', name, schema: schema as JsonObject }),
    activity: definition.id,
    actor: carol,
  };
  const received = async (token?: string) =>
    (await host.projection('define-registry', token)).received;
  t.same(await received(), [shown]);
  const broken: [string, JsonObject][] = [
    ['422 shape-invalid', { type: 'Create', object: { type: 'DefineObject', name: 'Pin' } }],
    ['422 definition-invalid', define('DefineObject', 'Pin', { pattern: '' })],
  ];
  for (const [expected, members] of broken) {
    t.equal(codeOf(await deliver(alice, signedActivity(carol, members))), expected);
  }
  const reserved = signedActivity(carol, define('DefineActivity', 'Follow', false));
  t.equal((await deliver(alice, reserved)).status, 202, 'nobody asks for conflicts');
  t.same((await received(bob.token)) as JsonValue, [shown]);
  t.equal(((await received(alice.token)) as JsonValue[]).length, 2);

  t.equal((await alice.publish(PIN)).status, 201);
  t.equal(codeOf(await deliver(alice, long)), '422 replay', 'it was stored before');
  t.equal(codeOf(await deliver(bob, long)), '422 schema-violated');
  t.equal(codeOf(await deliver(bob, long)), '422 schema-violated', 'nothing of it was kept');
  const page = await ask(`${bob.url}/inbox?page=true`, { token: bob.token });
  t.same(
    (page.json.orderedItems as JsonObject[]).map(({ id }) => id),
    [definition.id],
  );
  t.equal((await ask(`${host.base}/artifacts/${String(long.id)}`)).status, 200, 'alice has it');
});

t.test('endorsements are counted by actor and kind', async (t) => {
  const folder = temporaryFolder(t);
  const host = await startHost(t, { folder });
  const peer = await startPeer(t);
  const carol = peer.serveActor('carol');
  const [alice, bob] = [await host.actor('alice'), await host.actor('bob')];
  const like = signedActivity(carol, { type: 'Endorse', object: CID, kind: 'like' });
  const again = signedActivity(carol, { type: 'Endorse', object: CID, kind: 'like' });
  const undo = signedActivity(carol, { type: 'Undo', object: again.id! });
  t.equal((await deliver(bob, undo)).status, 202, 'the Undo comes first, and to somebody else');
  for (const actor of [alice, bob]) t.equal((await deliver(actor, like)).status, 202);
  t.equal((await deliver(alice, again)).status, 202);
  await alice.publish({ type: 'Endorse', object: CID, kind: 'boost', to: [] });
  t.equal((await alice.publish({ type: 'Endorse', object: CID, kind: 'No' })).status, 422);
  const slot = (endorsed: number, undone: number) => ({ endorsed, undone });
  const boost = { count: 1, actors: { [alice.url]: slot(1, 0) } };
  const all = { [CID]: { boost, like: { count: 1, actors: { [carol]: slot(2, 1) } } } };
  const check = async (shown: TestHost): Promise<void> => {
    t.same(await shown.projection('endorsements'), all);
    t.same(await shown.projection('endorsements', alice.token), {
      [CID]: { boost, like: { count: 1, actors: { [carol]: slot(2, 0) } } },
    });
    t.same(await shown.projection('endorsements', bob.token), {
      [CID]: { like: { count: 1, actors: { [carol]: slot(1, 0) } } },
    });
  };
  await check(host);
  await host.close();
  await check(await startHost(t, { folder, port: host.config.port }));
});

t.test('a bare host folds what was defined, also what it had before', async (t) => {
  const host = await startHost(t, { config: { bare: true } });
  const peer = await startPeer(t);
  const carol = peer.serveActor('carol');
  const alice = await host.actor('alice');
  const artifact = signedActivity(carol, NOTE);
  peer.answer = (request, response) => {
    if (request.url !== `/artifacts/${String(artifact.id)}`) return false;
    response.writeHead(200, { 'content-type': 'application/activity+json' });
    response.end(JSON.stringify(artifact));
    return true;
  };
  const own = (await alice.publish(NOTE)).json;
  const announce = signedActivity(carol, { type: 'Announce', object: artifact.id! });
  await deliver(alice, announce);
  await deliver(alice, signedActivity(carol, { type: 'Endorse', object: OTHER_CID, kind: 'like' }));
  t.same(await host.projection('define-registry'), {
    DefineActivity: {},
    DefineObject: {},
    received: [],
  });
  t.same(await feedIds(host), []);
  t.same(await host.projection('endorsements'), {});
  t.same(await host.projection('announced'), {});
  t.notOk(
    peer.fetches.some((path) => path.startsWith('/artifacts')),
    'nothing is fetched',
  );

  t.same(await codes(alice, [define('DefineObject', 'Note', true)]), ['201']);
  t.same(await feedIds(host), [own.id]);
  t.same(await codes(alice, [define('DefineActivity', 'Endorse', true)]), ['201']);
  t.same(Object.keys(await host.projection('endorsements')), [OTHER_CID]);
  t.same(await codes(alice, [define('DefineActivity', 'Announce', true)]), ['201']);
  await eventually('what was announced', async () => (await feedIds(host)).length === 3);
  t.same(await feedIds(host), [...[announce.id, artifact.id].sort(), own.id]);
  t.same(await codes(alice, [define('DefineObject', 'Note', { required: ['content'] })]), [
    '409 conflict',
  ]);
});
