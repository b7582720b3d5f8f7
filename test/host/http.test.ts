import { once } from 'node:events';
import { connect } from 'node:net';
import t from 'tap';
import { negotiate } from '../../reference/host/http/negotiate.ts';
import { ask, codeOf, eventually, OPERATOR, startHost, type TestHost } from './helpers.ts';

const MEBIBYTE = 1_048_576;

/** Sends bytes as they are and gives back everything that comes, until the connection ends. */
async function talk(host: TestHost, chunks: (string | Buffer)[], isOpen = false): Promise<string> {
  const socket = connect(host.config.port, '127.0.0.1');
  const answer: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => answer.push(chunk));
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  for (const chunk of chunks) socket.write(chunk);
  if (!isOpen) socket.end();
  await once(socket, 'close');
  return Buffer.concat(answer).toString('latin1');
}

t.test('a long feed comes in pieces, and whole', async (t) => {
  const host = await startHost(t);
  const alice = await host.actor('alice');
  const content = 'x'.repeat(20_000);
  const notes = [];
  for (let n = 0; n < 200; n++) {
    notes.push((await alice.publish({ type: 'Create', object: { type: 'Note', content } })).json);
  }
  const url = `${host.base}/projections/feed`;
  const feed = await ask(url, { token: alice.token });
  t.equal(feed.headers.get('content-type'), 'application/json');
  t.same(JSON.parse(feed.text), notes);
  const head = await ask(url, { token: alice.token, method: 'HEAD' });
  t.same([head.status, head.text], [200, '']);
  t.equal(head.headers.get('content-type'), 'application/json');

  // Whoever goes away in the middle of it does no harm.
  for (let n = 0; n < 10; n++) {
    const leaving = new AbortController();
    const headers = { authorization: `Bearer ${alice.token}` };
    const answer = await fetch(url, { headers, signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();
  }
  t.equal((await ask(url, { token: alice.token })).text, feed.text);
  t.equal((await ask(url, { token: OPERATOR })).text, feed.text);
});

t.test('what Accept permits', async (t) => {
  const activity = 'application/activity+json';
  const linked = 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"';
  const cases: [string | undefined, string | undefined][] = [
    [undefined, activity],
    ['', activity],
    ['*/*', activity],
    ['application/*', activity],
    ['application/json', activity],
    ['application/activity+json', activity],
    ['APPLICATION/LD+JSON', linked],
    [linked, linked],
    ['application/ld+json;profile="https://www.w3.org/ns/activitystreams"', linked],
    ['application/ld+json, application/activity+json', activity],
    ['application/ld+json, application/activity+json;q=0.9', linked],
    ['application/ld+json, */*', activity],
    ['application/ld+json, */*;q=0.1', linked],
    ['text/html, application/ld+json;q=0.5', linked],
    ['text/html,application/xhtml+xml,*/*;q=0.8', activity],
    ['application/activity+json;q=0, */*', linked],
    ['application/activity+json;q=0, application/ld+json;q=0, */*', undefined],
    ['text/html', undefined],
    ['image/*', undefined],
    ['application/ld+json; profile="https://other.example"', undefined],
    ['*/*;q=0', undefined],
  ];
  for (const [accept, expected] of cases) t.equal(negotiate(accept), expected, String(accept));
});

t.test('routes', async (t) => {
  const host = await startHost(t);
  const { base } = host;
  const alice = await host.actor('alice');
  await host.actor('ghost', false);

  t.test('health', async (t) => {
    const answer = await ask(`${base}/health`);
    t.equal(answer.status, 200);
    t.same(answer.json, { status: 'ok' });
    t.equal(answer.headers.get('x-powered-by'), null);
  });

  t.test('the actor document', async (t) => {
    const answer = await ask(alice.url);
    t.equal(answer.status, 200);
    t.equal(answer.headers.get('content-type'), 'application/activity+json');
    t.match(answer.headers.get('vary'), /Accept/);
    t.match(answer.json, {
      id: alice.url,
      type: 'Person',
      preferredUsername: 'alice',
      name: 'alice',
      inbox: `${alice.url}/inbox`,
      endpoints: { sharedInbox: `${base}/inbox` },
      assertionMethod: [{ id: `${alice.url}#key-1`, purpose: ['sign-activity', 'rotate-key'] }],
    });
    const linked = await ask(alice.url, { headers: { accept: 'application/ld+json' } });
    t.match(linked.headers.get('content-type'), /^application\/ld\+json; profile="/);
    t.equal(
      codeOf(await ask(alice.url, { headers: { accept: 'text/html' } })),
      '406 not-acceptable',
    );
    const head = await ask(alice.url, { method: 'HEAD' });
    t.equal(head.status, 200);
    t.equal(head.text, '');
    t.equal(head.headers.get('content-type'), 'application/activity+json');
    t.equal(head.headers.get('content-length'), answer.headers.get('content-length'));
  });

  t.test('404', async (t) => {
    for (const path of [
      '/',
      '/nothing',
      '/actors',
      '/actors/',
      '/actors/nobody',
      '/actors/ghost',
      '/actors/ghost/outbox',
      '/actors/ALICE',
      '/actors/alice/',
      '/actors/alice/nothing',
      '/Actors/alice',
      '/actors/%E0%A4%A',
      '/actors/..%2f..%2fetc',
      '/health/',
      '/projections',
    ]) {
      const answer = await ask(base + path);
      t.equal(codeOf(answer), '404 not-found', path);
      t.equal(answer.headers.get('content-type'), 'application/problem+json', path);
    }
    t.equal(codeOf(await ask(`${base}/actors/ghost/inbox`, { method: 'PUT' })), '404 not-found');
    t.equal(codeOf(await ask(`${base}/actors/nobody/inbox`, { body: 'no' })), '404 not-found');
  });

  t.test('405', async (t) => {
    const cases: [string, string, string][] = [
      ['DELETE', '/health', 'GET, HEAD'],
      ['GET', '/activity', 'POST'],
      ['HEAD', '/activity', 'POST'],
      ['POST', '/actors/alice', 'GET, HEAD'],
      ['PUT', '/actors/alice/inbox', 'GET, HEAD, POST'],
      ['POST', '/actors/alice/outbox', 'GET, HEAD'],
      ['PATCH', '/actors/alice/followers', 'GET, HEAD'],
      ['OPTIONS', '/actors/alice/following', 'GET, HEAD'],
      ['GET', '/inbox', 'POST'],
      ['POST', '/artifacts/x', 'GET, HEAD'],
      ['POST', '/.well-known/webfinger', 'GET, HEAD'],
      ['POST', '/resolve', 'GET, HEAD'],
      ['POST', '/projections/feed', 'GET, HEAD'],
      ['GET', '/admin/tokens', 'POST, DELETE'],
    ];
    for (const [method, path, allow] of cases) {
      const answer = await ask(base + path, { method });
      t.equal(answer.status, 405, `${method} ${path}`);
      t.equal(answer.headers.get('allow'), allow, `${method} ${path}`);
      if (method !== 'HEAD') t.equal(answer.json.code, 'method-not-allowed');
    }
  });

  t.test('problem documents', async (t) => {
    const answer = await ask(`${base}/activity`, { body: {} });
    t.equal(answer.headers.get('www-authenticate'), 'Bearer');
    t.match(answer.json, {
      type: 'urn:concordat:error:unauthorized',
      title: /./,
      status: 401,
      code: 'unauthorized',
    });
  });

  t.test('content types, sizes and bodies of a publish', async (t) => {
    const { token } = alice;
    const note = JSON.stringify({ type: 'Create', object: { type: 'Note', content: 'é' } });
    for (const type of [
      'application/json',
      'application/activity+json; charset=utf-8',
      'Application/LD+JSON; profile="https://www.w3.org/ns/activitystreams"',
    ]) {
      t.equal((await ask(`${base}/activity`, { token, body: note, type })).status, 201, type);
    }
    for (const type of ['text/plain', undefined, 'application/xml', 'application/jsonx']) {
      const answer = await ask(`${base}/activity`, { token, body: note, type });
      t.equal(codeOf(answer), '415 unsupported-media-type', String(type));
    }
    const zipped = { 'content-encoding': 'gzip' };
    t.equal(
      codeOf(await ask(`${base}/activity`, { token, body: note, headers: zipped })),
      '415 unsupported-media-type',
    );
    const parse: [string | Uint8Array, string][] = [
      ['', '400 invalid-json'],
      ['{', '400 invalid-json'],
      ['{"type":"A","type":"B"}', '400 duplicate-member'],
      [Buffer.from('efbbbf7b7d', 'hex'), '400 byte-order-mark'],
      [Buffer.from('7b22ff227d', 'hex'), '400 invalid-utf8'],
      ['{"a":9007199254740993}', '400 unsafe-integer'],
      ['[]', '422 shape-invalid'],
      ['{}', '422 shape-invalid'],
    ];
    for (const [body, expected] of parse) {
      t.equal(codeOf(await ask(`${base}/activity`, { token, body })), expected, String(body));
    }
    const large = Buffer.alloc(MEBIBYTE + 1, ' ');
    t.equal(codeOf(await ask(`${base}/activity`, { token, body: large })), '413 too-large');
    // The token comes before the content type, that before the size, and that before the body.
    t.equal(
      codeOf(await ask(`${base}/activity`, { body: large, type: 'text/plain' })),
      '401 unauthorized',
    );
    t.equal(
      codeOf(await ask(`${base}/activity`, { token, body: large, type: 'text/plain' })),
      '415 unsupported-media-type',
    );
    const exact = Buffer.alloc(MEBIBYTE, ' ');
    exact.write(note);
    t.equal((await ask(`${base}/activity`, { token, body: exact })).status, 201);
  });

  t.test('a signed activity that nobody could take is refused', async (t) => {
    const request = { type: 'Create', object: { type: 'Thing', text: '' } };
    request.object.text = 'x'.repeat(MEBIBYTE - JSON.stringify(request).length);
    t.equal(codeOf(await alice.publish(request)), '413 too-large');
  });

  t.test('a body that is too large is answered before it is there', async (t) => {
    const head = (more: string) =>
      `POST /actors/alice/inbox HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${more}\r\n\r\n`;
    const announced = await talk(host, [head(`Content-Length: ${MEBIBYTE + 1}`), 'x'], true);
    t.match(announced, /^HTTP\/1\.1 413 /);
    t.match(announced, /"code":"too-large"/);
    t.match(announced, /connection: close/i);
    const chunk = Buffer.concat([
      Buffer.from('100000\r\n'),
      Buffer.alloc(MEBIBYTE, ' '),
      Buffer.from('\r\n'),
    ]);
    const chunked = await talk(
      host,
      [head('Transfer-Encoding: chunked'), chunk, '1\r\nx\r\n'],
      true,
    );
    t.match(chunked, /^HTTP\/1\.1 413 /);
    t.match(chunked, /"code":"too-large"/);
    const asked = await talk(
      host,
      [head(`Expect: 100-continue\r\nContent-Length: ${2 * MEBIBYTE}`)],
      true,
    );
    t.match(asked, /^HTTP\/1\.1 413 /, 'without 100 Continue');
    const exact = Buffer.from(`${MEBIBYTE.toString(16)}\r\n`);
    const whole = await talk(
      host,
      [
        head('Transfer-Encoding: chunked\r\nConnection: close'),
        exact,
        Buffer.alloc(MEBIBYTE, ' '),
        '\r\n0\r\n\r\n',
      ],
      true,
    );
    t.match(whole, /^HTTP\/1\.1 400 /, 'exactly 1 MiB is read');
    t.match(whole, /"code":"invalid-json"/);
  });

  t.test('malformed requests do no harm', async (t) => {
    const raw = await talk(host, [
      'GET /actors/%2e%2e/inbox HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    ]);
    t.match(raw, /^HTTP\/1\.1 404 /);
    await talk(host, ['GARBAGE\r\n\r\n']);
    await talk(host, ['POST /activity HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc']);
    await talk(host, [
      `POST /activity HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${alice.token}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\nabc`,
    ]);
    t.equal((await ask(`${base}/health`)).status, 200);
  });

  t.test('collections', async (t) => {
    const bob = await host.actor('bob');
    const outbox = `${bob.url}/outbox`;
    const root = (url = outbox) => ask(url).then(({ json }) => json);
    t.match(await root(), { totalItems: 1, first: `${outbox}?page=1`, last: `${outbox}?page=1` });
    t.match(await root(`${bob.url}/followers`), { type: 'OrderedCollection', totalItems: 0 });
    t.match(await root(`${bob.url}/following?page=true`), {
      id: `${bob.url}/following?page=1`,
      orderedItems: [],
    });
    const ids: string[] = [];
    for (let index = 1; index < 41; index++) {
      const to = index % 2 === 0 ? 'Public' : alice.url;
      const answer = await bob.publish({
        type: 'Create',
        to,
        object: { type: 'Note', content: `${index}` },
      });
      ids.push(String(answer.json.id));
    }
    t.match(await root(), { totalItems: 21, first: `${outbox}?page=2`, last: `${outbox}?page=1` });
    const owner = (query: string, token = bob.token) => ask(`${outbox}${query}`, { token });
    for (const token of [bob.token, OPERATOR]) {
      t.match((await owner('', token)).json, { totalItems: 41, first: `${outbox}?page=3` });
    }
    t.match((await owner('', alice.token)).json, { totalItems: 21 });
    const page = (await owner('?page=2')).json;
    t.match(page, {
      id: `${outbox}?page=2`,
      type: 'OrderedCollectionPage',
      partOf: outbox,
      totalItems: 41,
      prev: `${outbox}?page=3`,
      next: `${outbox}?page=1`,
    });
    const items = page.orderedItems as { id: string; proof: unknown }[];
    t.same(
      items.map(({ id }) => id),
      ids.slice(19, 39).reverse(),
    );
    t.ok(items[0]?.proof);
    const newest = (await owner('?page=true')).json;
    t.match(newest, { id: `${outbox}?page=3` });
    t.notOk('prev' in newest);
    t.same(
      (newest.orderedItems as { id: string }[]).map(({ id }) => id),
      [ids[39]],
    );
    t.notOk('next' in (await owner('?page=1')).json);
    for (const bad of ['0', '-1', '01', 'x', '1.0', '', 'TRUE', '+1', '1&page=1']) {
      t.equal(codeOf(await ask(`${outbox}?page=${bad}`)), '400 query-invalid', bad);
    }
    for (const beyond of ['3', '99999999999999999999']) {
      t.equal(codeOf(await ask(`${outbox}?page=${beyond}`)), '404 not-found', beyond);
    }
  });

  t.test('the inbox is private', async (t) => {
    t.equal(codeOf(await ask(`${alice.url}/inbox`)), '401 unauthorized');
    t.equal(codeOf(await ask(`${alice.url}/inbox`, { token: 'x'.repeat(20) })), '401 unauthorized');
    t.equal(
      codeOf(await ask(`${alice.url}/inbox`, { token: 'token-of-bob-0123456789' })),
      '403 forbidden',
    );
    for (const token of [alice.token, OPERATOR]) {
      t.equal((await ask(`${alice.url}/inbox`, { token })).status, 200);
    }
  });

  t.test('artifacts', async (t) => {
    const open = (await alice.publish({ type: 'Create', object: { type: 'Note', content: 'a' } }))
      .json;
    const closed = (
      await alice.publish({ type: 'Create', to: [], object: { type: 'Note', content: 'b' } })
    ).json;
    const read = (id: unknown, token?: string) => ask(`${base}/artifacts/${String(id)}`, { token });
    t.same((await read(open.id)).json, open);
    t.equal(codeOf(await read(closed.id)), '404 not-found');
    t.equal(codeOf(await read(closed.id, 'token-of-bob-0123456789')), '404 not-found');
    for (const token of [alice.token, OPERATOR])
      t.same((await read(closed.id, token)).json, closed);
    t.equal(codeOf(await read('zzz')), '400 cid-multibase');
    t.equal(
      codeOf(await read('bafyreidykglsfhoixmivffc5uwhcgshx4j465xwqntbmu43nb2dzqwfvae')),
      '400 cid-codec',
    );
    const unknown = String(open.id).replace(/.....$/, 'aaaaa');
    t.equal(codeOf(await read(unknown)), '404 not-found');
  });

  t.test('WebFinger', async (t) => {
    const authority = `127.0.0.1:${host.config.port}`;
    const finger = (query: string) => ask(`${base}/.well-known/webfinger${query}`);
    const description = {
      subject: `acct:alice@${authority}`,
      aliases: [alice.url],
      links: [{ rel: 'self', type: 'application/activity+json', href: alice.url }],
    };
    for (const resource of [`acct:alice@${authority}`, `acct:ALICE@${authority}`, alice.url]) {
      const answer = await finger(`?resource=${encodeURIComponent(resource)}`);
      t.equal(answer.status, 200, resource);
      t.equal(answer.headers.get('content-type'), 'application/jrd+json');
      t.equal(answer.headers.get('access-control-allow-origin'), '*');
      t.same(answer.json, description);
    }
    const other = await finger(`?resource=acct:alice@${authority}&rel=other`);
    t.same(other.json.links, []);
    for (const query of [
      '',
      '?resource=',
      '?resource=alice',
      `?resource=alice@${authority}`,
      '?resource=acct:alice',
      '?resource=acct:@host',
      '?resource=acct:alice@',
      '?resource=acct:a@b@c',
      '?resource=acct:alice@host/path',
      `?resource=acct:alice@${authority}&resource=acct:alice@${authority}`,
    ]) {
      const answer = await finger(query);
      t.equal(codeOf(answer), '400 query-invalid', query);
      t.equal(answer.headers.get('access-control-allow-origin'), '*');
    }
    for (const resource of [
      `acct:nobody@${authority}`,
      `acct:ghost@${authority}`,
      'acct:alice@elsewhere.example',
      'acct:alice@127.0.0.1',
      `${base}/actors/nobody`,
      'https://elsewhere.example/actors/alice',
    ]) {
      t.equal(
        codeOf(await finger(`?resource=${encodeURIComponent(resource)}`)),
        '404 not-found',
        resource,
      );
    }
  });

  t.test('tokens', async (t) => {
    const tokens = (body: object | string, token: string | undefined = OPERATOR, method = 'POST') =>
      ask(`${base}/admin/tokens`, { method, token, body: body as string });
    const secret = 'a-fresh-token-0123456789';
    t.equal((await tokens({ actor: 'alice', token: secret })).status, 204);
    t.equal((await tokens({ actor: 'alice', token: secret })).status, 204);
    t.equal(codeOf(await tokens({ actor: 'bob', token: secret })), '409 conflict');
    t.equal(codeOf(await tokens({ actor: 'bob', token: OPERATOR })), '409 conflict');
    const published = await ask(`${base}/activity`, {
      token: secret,
      body: { type: 'Create', object: { type: 'Note', content: '' } },
    });
    t.equal(published.json.actor, alice.url);
    t.equal((await tokens({ token: secret }, OPERATOR, 'DELETE')).status, 204);
    t.equal(codeOf(await tokens({ token: secret }, OPERATOR, 'DELETE')), '404 not-found');
    t.equal(codeOf(await ask(`${base}/activity`, { token: secret, body: {} })), '401 unauthorized');
    for (const token of [undefined, alice.token, 'wrong']) {
      t.equal(
        codeOf(await tokens({ actor: 'alice', token: secret }, token ?? '')),
        '401 unauthorized',
      );
    }
    for (const body of [
      '[]',
      {},
      { actor: 'alice' },
      { actor: 'alice', token: 'short' },
      { actor: 'alice', token: 'x'.repeat(257) },
      { actor: 'alice', token: 'with a space in it' },
      { actor: 'No Name', token: secret },
      { actor: 7, token: secret },
    ]) {
      t.equal(codeOf(await tokens(body)), '422 shape-invalid', JSON.stringify(body));
    }
    const wrongType = await ask(`${base}/admin/tokens`, {
      token: OPERATOR,
      body: '{}',
      type: 'application/ld+json',
    });
    t.equal(codeOf(wrongType), '415 unsupported-media-type');
    t.equal(
      codeOf(await ask(`${base}/activity`, { token: OPERATOR, body: {} })),
      '401 unauthorized',
    );
  });

  t.test('projections', async (t) => {
    t.equal(codeOf(await ask(`${base}/projections/feed`)), '401 unauthorized');
    t.equal(codeOf(await ask(`${base}/projections/nothing`)), '401 unauthorized');
    t.equal(codeOf(await ask(`${base}/projections/nothing`, { token: OPERATOR })), '404 not-found');
    t.equal(
      codeOf(await ask(`${base}/projections/toString`, { token: OPERATOR })),
      '404 not-found',
    );
    const state = await host.projection('actor-state');
    t.same(state[alice.url], (await ask(alice.url)).json);
    t.ok(Object.keys(state).length > 1);
    t.same(Object.keys(await host.projection('actor-state', alice.token)), [alice.url]);
    t.same(Object.keys(await host.projection('follower-graph', alice.token)), [alice.url]);
    const feed = async (token: string) =>
      ((await host.projection('feed', token)) as unknown as { id: string }[]).map(({ id }) => id);
    const [all, own] = [await feed(OPERATOR), await feed(alice.token)];
    t.ok(own.length > 0 && own.length < all.length);
    t.same(
      own,
      all.filter((id) => own.includes(id)),
    );
  });

  t.test('the test clock', async (t) => {
    const clock = (body: object, token = OPERATOR) =>
      ask(`${base}/admin/clock`, { token, body: body as never });
    const before = Date.now();
    const moved = await clock({ advance_ms: 3_600_000 });
    t.equal(moved.status, 200);
    t.ok(Date.parse(String(moved.json.now)) >= before + 3_600_000);
    const note = await alice.publish({ type: 'Create', object: { type: 'Note', content: '' } });
    t.ok(Date.parse(String(note.json.published)) >= before + 3_600_000);
    for (const body of [
      {},
      { advance_ms: -1 },
      { advance_ms: 1.5 },
      { advance_ms: '1' },
      { advance_ms: 10_000_000_001 },
    ]) {
      t.equal(codeOf(await clock(body)), '422 shape-invalid', JSON.stringify(body));
    }
    t.equal(codeOf(await clock({ advance_ms: 1 }, alice.token)), '401 unauthorized');
  });
});

t.test('without a test clock there is no such path', async (t) => {
  const host = await startHost(t, { config: { testClock: false } });
  const answer = await ask(`${host.base}/admin/clock`, {
    token: OPERATOR,
    body: { advance_ms: 1 },
  });
  t.equal(codeOf(answer), '404 not-found');
});

t.test('a fault of the host tells nothing, and the host goes on', async (t) => {
  const faults: unknown[] = [];
  const host = await startHost(t, {
    parts: () => ({
      actorDocument: () => {
        throw new Error('secret detail');
      },
      logger: {
        error: (fault: unknown) => faults.push(fault),
        info: () => 0,
        warn: () => 0,
      } as never,
    }),
  });
  await host.actor('alice');
  const answer = await ask(`${host.base}/actors/alice`);
  t.equal(codeOf(answer), '500 internal');
  t.notMatch(answer.text, /secret/);
  t.equal(faults.length, 1);
  t.equal((await ask(`${host.base}/health`)).status, 200);
});

t.test('stopping finishes what is under way', async (t) => {
  const waiting: (() => void)[] = [];
  const host = await startHost(t, {
    parts: (parts) => ({
      readBody: async (request) => {
        const body = await parts.readBody(request);
        if (request.headers['x-wait']) await new Promise<void>((resolve) => waiting.push(resolve));
        return body;
      },
    }),
  });
  const alice = await host.actor('alice');
  const publishing = ask(`${host.base}/activity`, {
    token: alice.token,
    body: { type: 'Create', object: { type: 'Note', content: '' } },
    headers: { 'x-wait': '1' },
  });
  await eventually('the request is under way', () => waiting.length > 0);
  const closing = host.close();
  await t.rejects(ask(`${host.base}/health`), 'nothing new is taken');
  for (const goOn of waiting) goOn();
  t.equal((await publishing).status, 201);
  await closing;
});
