import t from 'tap';
import type { JsonObject, JsonValue } from '../../reference/core/json.ts';
import { isBackfillRequest } from '../../reference/host/backfill-request.ts';
import { readPageText } from '../../reference/host/page-text.ts';
import { parseStrict } from '../../reference/core/strict-parse.ts';
import {
  ask,
  codeOf,
  eventually,
  makeKey,
  OPERATOR,
  signedActivity,
  startHost,
  startPeer,
  type TestActor,
  type TestHost,
  type TestPeer,
} from './helpers.ts';

t.test('the five forms', async (t) => {
  const id = 'bagaaierasords4njcts6vs7qvdjfcvgnume4hqohf65zsfguprqphs3icwea';
  const good: JsonValue[] = [
    { mode: 'none' },
    { mode: 'full' },
    { mode: 'last-N', limit: 0 },
    { mode: 'last-N', limit: 10_000 },
    { mode: 'last-T', duration: 1_000_000_000 },
    { mode: 'since', since: id },
  ];
  const bad: JsonValue[] = [
    {},
    [],
    'full',
    null,
    { mode: 'all' },
    { mode: 'toString' },
    { mode: 'none', limit: 1 },
    { mode: 'last-N' },
    { mode: 'last-N', limit: -1 },
    { mode: 'last-N', limit: 1.5 },
    { mode: 'last-N', limit: '1' },
    { mode: 'last-N', limit: 10_001 },
    { mode: 'last-N', limit: 1, since: id },
    { mode: 'last-T', duration: 1_000_000_001 },
    { mode: 'last-T', limit: 1 },
    { mode: 'since', since: 'x' },
    { mode: 'since' },
  ];
  for (const form of good) t.equal(isBackfillRequest(form), true, JSON.stringify(form));
  for (const form of bad) t.equal(isBackfillRequest(form), false, JSON.stringify(form));
});

t.test('a page is taken apart as its text stands', async (t) => {
  const read = async (text: string) => {
    const { page, items } = await readPageText(Buffer.from(text), (bytes) => parseStrict(bytes));
    return { page, items: items?.map((item) => Buffer.from(item).toString('utf8').trim()) };
  };
  t.same(await read('{"orderedItems":[]}'), { page: { orderedItems: [] }, items: [] });
  t.same(await read('{"a":1}'), { page: { a: 1 }, items: undefined });
  t.same(await read('{"orderedItems":{"a":[1]}}'), {
    page: { orderedItems: { a: [1] } },
    items: undefined,
  });
  t.same(
    await read(
      '{"x":["orderedItems",[2]],"ordered\\u0049tems" : [ 1, "a]\\"," ,{"b":[2,{}]}] ,"z":[3]}',
    ),
    {
      page: { x: ['orderedItems', [2]], orderedItems: [], z: [3] },
      items: ['1', '"a]\\","', '{"b":[2,{}]}'],
    },
  );
  const code = async (text: string) =>
    read(text).then(
      () => 'good',
      (error: { code: string }) => error.code,
    );
  t.equal(await code('{"orderedItems":[],"orderedItems":[]}'), 'duplicate-member');
  t.equal(await code('{"orderedItems":[1}'), 'invalid-json');
  t.equal(await code('[]'), 'shape-invalid');
  t.equal(await code('{"orderedItems":[1],'), 'invalid-json');
  t.same((await read('{"orderedItems":[1,]}')).items, ['1', ''], 'left to the parser of items');
});

/** A peer with an outbox, whose actor accepts what the test says. */
class Followed {
  readonly peer: TestPeer;
  readonly url: string;
  /** Oldest first. */
  readonly items: JsonValue[] = [];
  pageSize = 3;
  /** Pages are numbered from the newest, so that they move on. */
  isMoving = false;
  /** Called before each page is served. */
  before: (path: string) => void = () => undefined;
  status = 200;

  constructor(peer: TestPeer) {
    this.peer = peer;
    this.url = peer.serveActor('bob');
    peer.answer = (request, response) => {
      const path = request.url ?? '';
      if (request.method !== 'GET' || !path.startsWith('/actors/bob/outbox')) return false;
      this.before(path);
      if (this.status !== 200) {
        response.writeHead(this.status).end();
        return true;
      }
      response.writeHead(200, { 'content-type': 'application/activity+json' });
      response.end(JSON.stringify(this.answer(path)));
      return true;
    };
  }

  answer(path: string): JsonObject {
    const outbox = `${this.url}/outbox`;
    const pages = Math.max(1, Math.ceil(this.items.length / this.pageSize));
    const number = /page=(\d+)/.exec(path)?.[1];
    const newest = this.isMoving ? 1 : pages;
    if (number === undefined) {
      return { id: outbox, type: 'OrderedCollection', first: `${outbox}?page=${newest}` };
    }
    const older = Number(number) + (this.isMoving ? 1 : -1);
    const hasOlder = older >= 1 && older <= pages;
    return {
      type: 'OrderedCollectionPage',
      ...(hasOlder && { next: `${outbox}?page=${older}` }),
      orderedItems: this.pageItems(Number(number)),
    };
  }

  pageItems(number: number): JsonValue[] {
    const { items, pageSize } = this;
    if (this.isMoving) {
      return items.toReversed().slice((number - 1) * pageSize, number * pageSize);
    }
    return items.slice((number - 1) * pageSize, number * pageSize).reverse();
  }

  /** Publishes a note and gives back its id. */
  say(content: string, more: JsonObject = {}, options = {}): JsonObject {
    const note = { type: 'Create', object: { type: 'Note', content }, ...more };
    const activity = signedActivity(this.url, note, options);
    this.items.push(activity);
    return activity;
  }

  async accept(host: TestHost, alice: TestActor, follow: JsonObject, more: JsonObject = {}) {
    const accept = signedActivity(this.url, {
      type: 'Accept',
      object: follow,
      to: [alice.url],
      published: '2026-11-20T11:00:00.000Z',
      ...more,
    });
    return ask(`${alice.url}/inbox`, { body: accept });
  }
}

interface Entry {
  state: string;
  stored: number;
  refused: number;
  attempts: number;
  last_error?: string;
}

async function entriesOf(host: TestHost, actor: TestActor): Promise<Entry[]> {
  const view = await host.projection('backfill-state', actor.token);
  return view[actor.url] as unknown as Entry[];
}

async function ended(host: TestHost, actor: TestActor, index = 0): Promise<Entry> {
  return eventually('the backfill ends', async () => {
    const entry = (await entriesOf(host, actor))[index];
    return entry && ['done', 'failed', 'stopped'].includes(entry.state) && entry;
  });
}

/** The contents of the backfilled notes, oldest first. */
async function backfilled(actor: TestActor): Promise<string[]> {
  const contents: string[] = [];
  for (let page = 1; ; page++) {
    const url = `${actor.url}/backfilled?page=${page}`;
    const answer = await ask(url, { token: actor.token });
    if (answer.status === 404) return contents;
    const items = answer.json.orderedItems as { object: { content: string } }[];
    contents.push(...items.map(({ object }) => object.content).reverse());
  }
}

async function begin(
  host: TestHost,
  followed: Followed,
  backfill: JsonObject,
  name = 'alice',
): Promise<TestActor> {
  const alice = await host.actor(name);
  const follow = await alice.publish({ type: 'Follow', object: followed.url, backfill });
  if (follow.status !== 201) throw new Error(follow.text);
  const accepted = await followed.accept(host, alice, follow.json);
  if (accepted.status !== 202) throw new Error(accepted.text);
  return alice;
}

const numbers = (count: number, from = 1): string[] =>
  Array.from({ length: count }, (_, index) => `${from + index}`);

t.test('the modes', async (t) => {
  const followed = new Followed(await startPeer(t));
  const host = await startHost(t);
  const said = numbers(10).map((content, index) =>
    followed.say(content, { published: `2026-11-20T10:0${index}:00.000Z` }),
  );
  const modes: [JsonObject, string[]][] = [
    [{ mode: 'full' }, numbers(10)],
    [{ mode: 'last-N', limit: 4 }, numbers(4, 7)],
    [{ mode: 'last-N', limit: 6 }, numbers(6, 5)],
    [{ mode: 'last-N', limit: 100 }, numbers(10)],
    [{ mode: 'last-N', limit: 0 }, []],
    [{ mode: 'last-T', duration: 54 * 60 }, numbers(3, 8)],
    [{ mode: 'last-T', duration: 0 }, []],
    [{ mode: 'since', since: said[4]!.id as string }, numbers(5, 6)],
    [{ mode: 'since', since: said[5]!.id as string }, numbers(4, 7)],
    [{ mode: 'since', since: said[9]!.id as string }, []],
  ];
  for (const [index, [backfill, expected]] of modes.entries()) {
    const alice = await begin(host, followed, backfill, `alice-${index}`);
    t.match(await ended(host, alice), { state: 'done', stored: expected.length, refused: 0 });
    t.same(await backfilled(alice), expected, JSON.stringify(backfill));
    const inbox = await ask(`${alice.url}/inbox`, { token: alice.token });
    t.equal(inbox.json.totalItems, 1, 'only the Accept');
    const feed = (await ask(`${host.base}/projections/feed`, { token: alice.token }))
      .json as unknown as JsonObject[];
    t.equal(feed.length, expected.length);
  }
  const none = await begin(host, followed, { mode: 'none' }, 'nobody');
  t.same(await entriesOf(host, none), []);
  const missing = {
    mode: 'since',
    since: signedActivity(followed.url, { type: 'X', object: 'x' }).id!,
  };
  const alice = await begin(host, followed, missing, 'missing');
  t.match(await ended(host, alice), { state: 'failed', stored: 0, attempts: 1 });
});

t.test('what is refused, and what is not received twice', async (t) => {
  const followed = new Followed(await startPeer(t));
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const twice = followed.say('twice');
  followed.say('hidden', { to: ['Followers'] });
  followed.say('named', { to: [alice.url] });
  followed.say('later', { published: '2026-11-20T11:00:00.001Z' });
  followed.items.push({ ...followed.say('base'), to: ['Public', 'Followers'] });
  followed.items.push('https://b.example/a', null, 7);
  followed.items.push(
    signedActivity(`${followed.peer.base}/actors/mallory`, { type: 'X', object: 'x' }),
  );
  const depth = (levels: number): JsonValue => (levels === 0 ? 1 : [depth(levels - 1)]);
  followed.say('deep', { deep: depth(63) });
  followed.say('too deep', { deep: depth(64) });
  followed.say('broken schema', { object: { type: 'Note', content: 'x', tags: ['a', 'b'] } });
  await ask(`${alice.url}/inbox`, { body: twice });
  followed.pageSize = 4;
  const follow = await alice.publish({
    type: 'Follow',
    object: followed.url,
    backfill: { mode: 'full' },
  });
  await followed.accept(host, alice, follow.json);
  t.match(await ended(host, alice), { state: 'done', stored: 4, refused: 8 });
  t.same(await backfilled(alice), ['named', 'base', 'deep', 'x']);
  const again = await followed.accept(host, alice, follow.json, {
    nonce: 'another-one-0123456789',
  });
  t.equal(again.status, 202);
  t.equal((await entriesOf(host, alice)).length, 1);
  const named = followed.items[2] as JsonObject;
  t.equal(codeOf(await ask(`${alice.url}/inbox`, { body: named })), '422 replay');
  const item = await ask(`${host.base}/artifacts/${String(named.id)}`, { token: alice.token });
  t.same(item.json, named);
  t.equal((await ask(`${alice.url}/backfilled`)).status, 401);
  const other = await host.actor('other');
  t.equal((await ask(`${alice.url}/backfilled`, { token: other.token })).status, 403);
});

t.test('an old key, and one that is not known yet', async (t) => {
  const followed = new Followed(await startPeer(t));
  const host = await startHost(t);
  followed.peer.serveActor('bob', {
    assertionMethod: [
      makeKey(followed.url, 'key-1', 1) as unknown as JsonObject,
      {
        ...makeKey(followed.url, 'old', 2),
        superseded_at: '2026-02-01T00:00:00.000Z',
      } as unknown as JsonObject,
    ],
  });
  const old = { seed: new Uint8Array(32).fill(2), fragment: 'old' };
  followed.say('old', { published: '2026-01-15T00:00:00.000Z' }, old);
  followed.say('too late', { published: '2026-02-15T00:00:00.000Z' }, old);
  const fresh = { seed: new Uint8Array(32).fill(3), fragment: 'fresh' };
  followed.say('fresh', {}, fresh);
  followed.before = () =>
    void followed.peer.serveActor('bob', {
      assertionMethod: [
        makeKey(followed.url, 'key-1', 1) as unknown as JsonObject,
        {
          ...makeKey(followed.url, 'old', 2),
          superseded_at: '2026-02-01T00:00:00.000Z',
        } as unknown as JsonObject,
        makeKey(followed.url, 'fresh', 3) as unknown as JsonObject,
      ],
    });
  const alice = await begin(host, followed, { mode: 'last-N', limit: 5 });
  t.match(await ended(host, alice), { state: 'done', stored: 2, refused: 1 });
  t.same(await backfilled(alice), ['old', 'fresh']);
});

for (const isMoving of [false, true]) {
  t.test(`while the outbox grows${isMoving ? ' and its pages move on' : ''}`, async (t) => {
    const followed = new Followed(await startPeer(t));
    followed.isMoving = isMoving;
    const host = await startHost(t);
    for (const content of numbers(40)) followed.say(content);
    let pages = 0;
    followed.before = () => {
      const isBusy = ++pages % 3 === 0 && pages < 60;
      if (isBusy) followed.say('new', { published: '2026-11-20T12:00:00.000Z' });
    };
    const alice = await begin(host, followed, { mode: 'full' });
    t.match(await ended(host, alice), { state: 'done', stored: 40 });
    t.same(await backfilled(alice), numbers(40));
    const since = (followed.items[9] as JsonObject).id as string;
    for (const [index, backfill] of [
      { mode: 'last-N', limit: 30 },
      { mode: 'since', since },
    ].entries()) {
      pages = 0;
      const other = await begin(host, followed, backfill, `other-${index}`);
      t.match(await ended(host, other), { state: 'done', stored: 30 }, JSON.stringify(backfill));
      t.same(await backfilled(other), numbers(30, 11));
    }
  });
}

t.test('failures', async (t) => {
  const followed = new Followed(await startPeer(t));
  const host = await startHost(t);
  for (const content of numbers(5)) followed.say(content);
  let left = 1;
  followed.before = (path) => {
    followed.status = path.includes('page=1') && left-- > 0 ? 503 : 200;
  };
  const alice = await begin(host, followed, { mode: 'full' });
  const waiting = await eventually('it waits', async () => {
    const entry = (await entriesOf(host, alice))[0];
    return entry?.state === 'waiting' && entry;
  });
  t.match(waiting, { attempts: 1, last_error: /503/ });
  followed.peer.fetches.length = 0;
  await ask(`${host.base}/admin/clock`, { token: OPERATOR, body: { advance_ms: 30_000 } });
  t.match(await ended(host, alice), { state: 'done', stored: 5, attempts: 0, last_error: /503/ });
  t.notOk(followed.peer.fetches.includes('/actors/bob/outbox'), 'what was read is not read again');
  const cases: [string, () => JsonObject, RegExp][] = [
    ['circle', () => ({ orderedItems: [], next: '/actors/bob/outbox?page=1' }), /circles/],
    ['other origin', () => ({ orderedItems: [], next: 'http://127.0.0.2:1/x' }), /another origin/],
    ['no list', () => ({ items: [] }), /orderedItems/],
    ['bad number', () => ({ orderedItems: [{ a: 2 ** 60 }] }), /unsafe-integer/],
  ];
  for (const [index, [name, page, error]] of cases.entries()) {
    followed.answer = (path) =>
      path.includes('page') ? page() : { first: '/actors/bob/outbox?page=1' };
    const other = await begin(host, followed, { mode: 'full' }, `other-${index}`);
    t.match(await ended(host, other), { state: 'failed', last_error: error }, name);
  }
});

t.test('an outbox that never ends', async (t) => {
  const followed = new Followed(await startPeer(t));
  const host = await startHost(t, {
    parts: ({ pageLimits }) => ({ pageLimits: { ...pageLimits, pages: 50 } }),
  });
  followed.answer = (path) => {
    const next = Number(/page=(\d+)/.exec(path)?.[1] ?? 0) + 1;
    const url = `${followed.url}/outbox?page=${next}`;
    return path.includes('page') ? { orderedItems: [], next: url } : { first: url };
  };
  const alice = await begin(host, followed, { mode: 'full' });
  t.match(await ended(host, alice), { state: 'failed', last_error: /too many pages/ });
  t.equal(followed.peer.fetches.filter((path) => path.includes('page=')).length, 50);
});

t.test('a restart goes on where it was, and the end of the Follow ends it', async (t) => {
  const followed = new Followed(await startPeer(t));
  let host = await startHost(t);
  const { dataFolder: folder, port } = host.config;
  for (const content of numbers(12)) followed.say(content);
  let isOpen = false;
  followed.before = () => {
    const isFar = followed.peer.fetches.filter((path) => path.includes('page=')).length >= 6;
    followed.status = isFar && !isOpen ? 503 : 200;
  };
  const alice = await begin(host, followed, { mode: 'full' });
  await eventually('it waits', async () => (await entriesOf(host, alice))[0]?.state === 'waiting');
  t.same(await backfilled(alice), numbers(3));
  await host.close();
  isOpen = true;
  followed.peer.fetches.length = 0;
  host = await startHost(t, { folder, port });
  t.match(await entriesOf(host, alice), [{ state: 'waiting', attempts: 1, stored: 3 }]);
  await ask(`${host.base}/admin/clock`, { token: OPERATOR, body: { advance_ms: 30_000 } });
  t.match(await ended(host, alice), { state: 'done', stored: 12 });
  t.same(await backfilled(alice), numbers(12));
  t.same(followed.peer.fetches.filter((path) => path.includes('outbox')).length, 3);
  followed.before = () => void (followed.status = 503);
  const bea = await host.actor('bea');
  const follow = await bea.publish({
    type: 'Follow',
    object: followed.url,
    backfill: { mode: 'full' },
  });
  await followed.accept(host, bea, follow.json);
  await eventually('it waits', async () => (await entriesOf(host, bea))[0]?.state === 'waiting');
  await bea.publish({ type: 'Undo', object: follow.json.id! });
  t.match(await ended(host, bea), { state: 'stopped', stored: 0 });
});

t.test('the own actors, and the serving of a part', async (t) => {
  const host = await startHost(t);
  const bob = await host.actor('bob');
  const alice = await host.actor('alice');
  const said: string[] = [];
  for (const content of numbers(45)) {
    const made = await bob.publish({ type: 'Create', object: { type: 'Note', content } });
    said.push(made.json.id as string);
  }
  await bob.publish({ type: 'Create', to: ['Followers'], object: { type: 'Note', content: 'x' } });
  await alice.publish({ type: 'Follow', object: bob.url, backfill: { mode: 'last-N', limit: 44 } });
  t.match(await ended(host, alice), { state: 'done', stored: 44, refused: 0 });
  t.same(await backfilled(alice), numbers(44, 2));
  const outbox = `${bob.url}/outbox`;
  const bad: [string, string][] = [
    ['since=x&limit=0&page=1', '400 query-invalid'],
    ['since=x&limit=0', '400 cid-multibase'],
    ['since=', '400 cid-multibase'],
    ['limit=0', '400 query-invalid'],
    ['limit=101', '400 query-invalid'],
    ['limit=01', '400 query-invalid'],
    ['limit=1&limit=1', '400 query-invalid'],
    [`since=${said[0]}&since=${said[0]}`, '400 query-invalid'],
    ['limit=1&page=1', '400 query-invalid'],
    [`since=${signedActivity(bob.url, { type: 'X', object: 'x' }).id}`, '404 not-found'],
  ];
  for (const [query, code] of bad) t.equal(codeOf(await ask(`${outbox}?${query}`)), code, query);
  const part = (await ask(`${outbox}?since=${said[3]}&limit=2`)).json;
  t.match(part, {
    id: `${outbox}?since=${said[3]}&limit=2`,
    type: 'OrderedCollectionPage',
    partOf: outbox,
    totalItems: 46,
    next: `${outbox}?since=${said[5]}&limit=2`,
    orderedItems: [{ id: said[4] }, { id: said[5] }],
  });
  const first = (await ask(`${outbox}?limit=100`)).json;
  t.equal(first.id, `${outbox}?limit=100`);
  t.equal((first.orderedItems as []).length, 46);
  t.notOk('next' in first);
  const last = (await ask(`${outbox}?since=${said[44]}`, { token: bob.token })).json;
  t.equal(last.id, `${outbox}?since=${said[44]}&limit=20`);
  t.equal(last.totalItems, 48);
  t.equal((last.orderedItems as []).length, 2);
});
