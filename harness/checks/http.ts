// Chapter 12: routes, methods, content types, and how a host refuses.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import { TargetFault } from '../engine/errors.ts';
import { at, isObject } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { federationRoutes } from './http-routes.ts';
import { SOME_CID } from './publishing-shapes.ts';
import { claims } from './publishing-support.ts';

const NOTE = { type: 'Create', object: { type: 'Note', content: 'a note' } };

const health = defineCheck({
  id: 'http/health',
  title: 'GET /health answers 200 with status ok',
  class: 'actors',
  requirements: ['http-health'],
  async run(check) {
    const answer = await check.get('/health');
    check.status('http-health', answer, 200, 'a running host is healthy');
    check.expect('http-health', isObject(answer.json), 'the body is a JSON object', { answer });
    check.equal('http-health', at(answer.json, 'status'), 'ok', 'its status is ok', { answer });
  },
});

const healthMeansReady = defineCheck({
  id: 'http/health-means-ready',
  title: 'a host that has just become healthy serves every other request',
  class: 'actors',
  requirements: ['http-health'],
  needs: ['restart'],
  async run(check) {
    // The engine has waited for nothing but /health.
    const host = await check.startHost();
    const token = check.freshToken();
    const added = await check.addToken('first', token, host);
    check.status('http-health', added, 204, 'a token can be added at once');
    const created = await check.post(
      `${host.base}/activity`,
      { type: 'Create', object: { type: 'Person', name: 'first' } },
      { token },
    );
    check.status('http-health', created, 201, 'an actor can be created at once');
    const document = await check.get(`${host.base}/actors/first`);
    check.status('http-health', document, 200, 'it can be read at once');
  },
});

const unknownPaths = defineCheck({
  id: 'http/unknown-paths',
  title: 'paths outside the table are answered 404',
  class: 'actors',
  requirements: ['http-not-found'],
  async run(check) {
    const actor = await check.actor();
    const own = new URL(actor.url).pathname;
    const paths = [
      '/',
      '/nothing-here',
      '/health/deeper',
      '/health/',
      '/Health',
      `${own}/`,
      `${own}/Outbox`,
      '/actors',
      `${own}/nothing-here`,
      `${own}/outbox/deeper`,
      '/artifacts',
      '/projections',
      '/projections/feed/deeper',
      '/admin',
      '/admin/nothing-here',
      '/.well-known/nothing-here',
      '/activity/deeper',
      '/nodeinfo',
      '/nodeinfo/2.1/',
      '/nodeinfo/2.1/deeper',
      '/.well-known/sx-capabilities/',
      '/admin/dead-letter/deeper',
      `${own}/backfilled/deeper`,
      ...(claims(check, 'backfill') ? [] : [`${own}/backfilled`]),
      '/inbox/deeper',
      '/actors/%zz',
      '/actors/%00',
      '/nothing/%E0%A4%A',
    ];
    for (const path of paths) {
      const answer = await check.get(path, { token: actor.token });
      check.refused('http-not-found', answer, { status: 404, code: 'not-found' }, `GET ${path}`);
    }
    for (const path of ['/nothing-here', '/actors', '/admin/nothing-here']) {
      const answer = await check.post(path, NOTE, { token: actor.token });
      check.refused('http-not-found', answer, { status: 404, code: 'not-found' }, `POST ${path}`);
    }
    check.status(
      'http-not-found',
      await check.get(own),
      200,
      'the sibling path in the table is there',
    );
  },
});

const methods = defineCheck({
  id: 'http/methods',
  title: 'other methods are answered 405 with Allow, before anything else is looked at',
  class: 'actors',
  requirements: ['http-method', 'actor-unknown'],
  async run(check) {
    const actor = await check.actor();
    const own = new URL(actor.url).pathname;
    const routes: [string, string[]][] = [
      ['/health', ['GET']],
      ['/activity', ['POST']],
      [own, ['GET']],
      [`${own}/inbox`, ['GET', 'POST']],
      [`${own}/outbox`, ['GET']],
      [`${own}/followers`, ['GET']],
      [`${own}/following`, ['GET']],
      ['/inbox', ['POST']],
      [`/artifacts/${String((await actor.note())['id'])}`, ['GET']],
      ['/.well-known/webfinger', ['GET']],
      ['/resolve', ['GET']],
      ['/projections/feed', ['GET']],
      ['/admin/tokens', ['POST', 'DELETE']],
      ...routesOfClasses(check, own),
    ];
    for (const [path, allowed] of routes) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        if (allowed.includes(method)) continue;
        // No token and no usable body: 405 comes before everything that could be wrong with those.
        const answer = await check.request(path, { method });
        const what = `${method} ${path}`;
        check.refused('http-method', answer, { status: 405, code: 'method-not-allowed' }, what);
        checkAllow(check, answer.header('allow') ?? '', allowed, what);
      }
    }
    for (const path of ['/activity', '/inbox', '/admin/tokens']) {
      const answer = await check.request(path, { method: 'HEAD' });
      check.status('http-method', answer, 405, `HEAD ${path}: there is no GET`);
    }
    const nobody = `/actors/${check.random('nobody-')}`;
    for (const path of [nobody, `${nobody}/inbox`]) {
      const answer = await check.request(path, { method: 'DELETE' });
      check.refused(
        'actor-unknown',
        answer,
        { status: 404, code: 'not-found' },
        `DELETE ${path}: 404 comes before 405`,
      );
    }
  },
});

/** Routes that a host has with a class only; where it is not claimed there may be no such path. */
function routesOfClasses(check: CheckContext, own: string): [string, string[]][] {
  const routes: [string, string[]][] = [];
  if (claims(check, 'discovery')) {
    routes.push(
      ['/.well-known/nodeinfo', ['GET']],
      ['/nodeinfo/2.1', ['GET']],
      ['/.well-known/sx-capabilities', ['GET']],
    );
  }
  if (claims(check, 'delivery')) routes.push(['/admin/dead-letter', ['GET', 'POST']]);
  if (claims(check, 'backfill')) routes.push([`${own}/backfilled`, ['GET']]);
  for (const { path, methods } of federationRoutes(check, true)) routes.push([path, [...methods]]);
  return routes;
}

/** `Allow` holds what the table lists. HEAD, where there is GET, and OPTIONS do no harm. */
function checkAllow(check: CheckContext, header: string, allowed: string[], what: string): void {
  const shown = header
    .split(',')
    .map((name) => name.trim().toUpperCase())
    .filter((name) => name !== '');
  const extra = shown.filter(
    (name) =>
      !allowed.includes(name) &&
      name !== 'OPTIONS' &&
      !(name === 'HEAD' && allowed.includes('GET')),
  );
  check.expect(
    'http-method',
    allowed.every((name) => shown.includes(name)) && extra.length === 0,
    `${what}: Allow lists the methods of the table`,
    { expected: allowed.join(', '), actual: header === '' ? 'no Allow header' : header },
  );
}

const head = defineCheck({
  id: 'http/head',
  title: 'HEAD is answered like GET, without a body',
  class: 'actors',
  requirements: ['http-head'],
  async run(check) {
    const actor = await check.actor();
    const note = await actor.note();
    const own = new URL(actor.url).pathname;
    const paths = [
      '/health',
      own,
      `${own}/inbox`,
      `${own}/outbox`,
      `${own}/outbox?page=1`,
      `${own}/followers`,
      `${own}/following`,
      `/artifacts/${String(note['id'])}`,
      `/.well-known/webfinger?resource=${encodeURIComponent(actor.url)}`,
      '/projections/feed',
      '/resolve',
      `/actors/${check.random('nobody-')}`,
      ...routesOfClasses(check, own)
        .filter(([path, allowed]) => allowed.includes('GET') && !path.startsWith('/admin'))
        .map(([path]) => path),
    ];
    for (const path of paths) {
      const get = await check.get(path, { token: actor.token });
      const answer = await check.request(path, { method: 'HEAD', token: actor.token });
      check.expect(
        'http-head',
        answer.status === get.status && answer.media_type === get.media_type,
        `HEAD ${path} has the status and content type of GET`,
        {
          expected: `${get.status}, ${get.media_type}`,
          actual: `${answer.status}, ${answer.media_type}`,
          answer,
        },
      );
    }
    // An HTTP client never reads a body after HEAD, so the bytes are looked at on the socket.
    const { host } = new URL(check.base);
    const raw = await check.raw([
      `HEAD ${own} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    ]);
    check.equal('http-head', raw.status, 200, 'HEAD on a bare socket is answered');
    check.equal('http-head', raw.body, '', 'no body comes after its head');
  },
});

const contentTypes = defineCheck({
  id: 'http/content-types',
  title:
    'POST without an accepted content type is answered 415, after the token and before the body',
  class: 'actors',
  requirements: ['http-content-type', 'publish-unauthorized'],
  async run(check) {
    const actor = await check.actor();
    const operator = check.operatorToken();
    const unsupported = { status: 415, code: 'unsupported-media-type' };
    const body = JSON.stringify(NOTE);
    const wrong = [
      null,
      'text/plain',
      'application/xml',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      'application/problem+json',
    ];
    for (const content_type of wrong) {
      const what = `content type ${content_type ?? 'absent'}`;
      const answer = await actor.publish(body, { content_type });
      check.refused('http-content-type', answer, unsupported, `POST /activity, ${what}`);
      const token = { actor: check.random('local-'), token: check.freshToken() };
      const admin = await check.post('/admin/tokens', JSON.stringify(token), {
        token: operator,
        content_type,
      });
      check.refused('http-content-type', admin, unsupported, `POST /admin/tokens, ${what}`);
    }
    const activityType = await check.post('/admin/tokens', '{}', {
      token: operator,
      content_type: 'application/activity+json',
    });
    check.refused(
      'http-content-type',
      activityType,
      unsupported,
      'POST /admin/tokens takes application/json only',
    );
    const early = await actor.publish('{"not json', { content_type: 'text/plain' });
    check.refused(
      'http-content-type',
      early,
      unsupported,
      'the content type comes before the body',
    );
    const large = await actor.publish(`"${'x'.repeat(1_048_577)}"`, { content_type: 'text/plain' });
    check.refused('http-content-type', large, unsupported, 'and before the size');
    const earlier = await check.post('/activity', '{"not json', { content_type: 'text/plain' });
    check.refused(
      'publish-unauthorized',
      earlier,
      { status: 401, code: 'unauthorized' },
      'the token comes before the content type',
    );
    const right = [
      'application/json',
      'application/json; charset=utf-8',
      'Application/JSON',
      'application/activity+json',
      'application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
    ];
    for (const content_type of right) {
      const answer = await actor.publish(body, { content_type });
      check.status('http-content-type', answer, 201, `POST /activity takes ${content_type}`);
    }
  },
});

const refusals = defineCheck({
  id: 'http/refusals',
  title: 'every kind of refusal is a problem document with a code of the table',
  class: 'actors',
  requirements: ['error-problem', 'error-codes', 'error-no-internals'],
  async run(check) {
    const actor = await check.actor();
    const nobody = `/actors/${check.random('nobody-')}`;
    // Each answer is judged as a problem document as it comes in; what it is refused for is the business of other checks.
    const answers = [
      await check.get('/nothing-here'),
      await check.get(nobody),
      await check.request('/health', { method: 'DELETE' }),
      await check.get(actor.url, { accept: 'text/html' }),
      await check.get(`${actor.url}/inbox`),
      await check.get(`${actor.url}/outbox?page=zero`),
      await check.get(`${actor.url}/outbox?page=99`),
      await check.get('/artifacts/nonsense'),
      await check.get(`/artifacts/${SOME_CID}`),
      await actor.publish({ ...NOTE, to: 5 }),
      await check.get('/projections/feed'),
      await check.get('/projections/nonsense', { token: actor.token }),
      await check.post('/activity', NOTE),
      await actor.publish('{', { content_type: 'application/json' }),
      await actor.publish(NOTE, { content_type: 'text/plain' }),
      await actor.publish({ ...NOTE, id: 'mine' }),
      await actor.publish({ ...NOTE, actor: `${check.base}${nobody}` }),
      await actor.publish({ type: 'Create', object: { type: 'Person', name: 'again' } }),
      await actor.publish(`"${'x'.repeat(1_048_577)}"`, { content_type: 'application/json' }),
      await check.post('/admin/tokens', {}, { token: actor.token }),
    ];
    const secret = check.freshToken();
    for (const path of ['/activity', '/admin/tokens']) {
      const answer = await check.post(path, NOTE, { token: secret });
      check.expect(
        'error-no-internals',
        !answer.text.includes(secret),
        'a refusal does not repeat the token',
        { answer },
      );
    }
    for (const answer of answers) {
      check.expect(
        'error-problem',
        answer.status >= 400 && answer.status < 500,
        'a refusal is a 4xx',
        {
          expected: 'a status from 400 to 499',
          actual: `status ${answer.status}`,
          answer,
        },
      );
    }
  },
});

const survival = defineCheck({
  id: 'http/survives-malformed-requests',
  title: 'a host goes on serving after requests that are not HTTP, not JSON, or not finished',
  class: 'actors',
  requirements: ['error-survives'],
  async run(check) {
    const actor = await check.actor();
    const host = `Host: ${new URL(check.base).host}\r\n`;
    const post = `POST /activity HTTP/1.1\r\n${host}Authorization: Bearer ${actor.token}\r\nContent-Type: application/json\r\n`;
    const broken: [string, (string | Uint8Array)[]][] = [
      ['no HTTP at all', ['\u0000\u0001\u0002 what?\r\n\r\n']],
      ['TLS', [Buffer.from('16030100c8010000c40303', 'hex')]],
      ['an unknown version', [`GET /health HTTP/9.9\r\n${host}\r\n`]],
      ['no Host', ['GET /health HTTP/1.1\r\n\r\n']],
      ['a header without a colon', [`GET /health HTTP/1.1\r\n${host}nonsense\r\n\r\n`]],
      [
        'a very long header',
        [`GET /health HTTP/1.1\r\n${host}X-Long: ${'x'.repeat(100_000)}\r\n\r\n`],
      ],
      ['a length that is no number', [`${post}Content-Length: many\r\n\r\n{}`]],
      ['a body that ends early', [`${post}Content-Length: 1000\r\n\r\n{"type":`]],
      ['a chunk of no size', [`${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`]],
      ['chunks that end early', [`${post}Transfer-Encoding: chunked\r\n\r\n5\r\n{"a"`]],
      [
        'length and chunks at once',
        [`${post}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
      ],
      ['a path that is no text', [`GET /actors/%ff%fe/%00 HTTP/1.1\r\n${host}\r\n`]],
    ];
    for (const [what, pieces] of broken) {
      try {
        await check.raw(pieces, { abort: true });
      } catch (error) {
        // Silence and hanging up are fine answers to what is not HTTP. What counts is the next request.
        if (!(error instanceof TargetFault)) throw error;
      }
      check.status(
        'error-survives',
        await check.get('/health'),
        200,
        `the host serves after ${what}`,
      );
    }
    const bodies: [string, string | Uint8Array][] = [
      ['a hundred thousand brackets', '['.repeat(100_000)],
      ['a number of a million digits', `{"type":${'9'.repeat(1_000_000)}}`],
      ['nothing', ''],
      ['null', 'null'],
      [
        'a member called __proto__',
        '{"__proto__":{"type":"Create"},"constructor":{"prototype":{}},"type":"Create","object":{"type":"Note","content":"a"}}',
      ],
      ['bytes that are no text', Buffer.from('fffefdfc00', 'hex')],
    ];
    for (const [what, body] of bodies) {
      const answer = await actor.publish(body, { content_type: 'application/json' });
      check.expect('error-survives', answer.status < 500, `${what} is no fault of the host`, {
        expected: 'a status below 500',
        actual: `status ${answer.status}`,
        answer,
      });
      check.status(
        'error-survives',
        await check.get('/health'),
        200,
        `the host serves after ${what}`,
      );
    }
    await stillWorks(check, actor);
  },
});

async function stillWorks(check: CheckContext, actor: LocalActor): Promise<void> {
  check.status('error-survives', await actor.publish(NOTE), 201, 'publishing still works');
}

export const httpChecks: readonly CheckDefinition[] = [
  health,
  healthMeansReady,
  unknownPaths,
  methods,
  head,
  contentTypes,
  refusals,
  survival,
];
