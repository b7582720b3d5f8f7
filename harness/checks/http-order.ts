// A request with two faults is answered for the earlier one, whatever the route is. Spec: "HTTP conventions", the
// paragraph after the table of routes.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import type { RequestOptions } from '../engine/http.ts';
import { deleteActor, GONE } from './life-support.ts';
import { claims, noteRequest } from './publishing-support.ts';

const NOT_FOUND = { status: 404, code: 'not-found' } as const;
const METHOD = { status: 405, code: 'method-not-allowed' } as const;
const UNAUTHORIZED = { status: 401, code: 'unauthorized' } as const;
const MEDIA_TYPE = { status: 415, code: 'unsupported-media-type' } as const;
const TOO_LARGE = { status: 413, code: 'too-large' } as const;
const INVALID_JSON = { status: 400, code: 'invalid-json' } as const;
const SHAPE = { status: 422, code: 'shape-invalid' } as const;

const LARGE = Buffer.alloc(1_048_577, 0x7b);
const JSON_TYPE = { content_type: 'application/json' };
const TEXT = { content_type: 'text/plain' };

const actorPaths = defineCheck({
  id: 'http/order-at-an-actor',
  title: 'whether the actor is there comes before the method, the method before all else',
  class: 'actors',
  requirements: ['actor-unknown', 'actor-delete-gone', 'http-method', 'actor-not-acceptable'],
  async run(check) {
    const [alice, ended] = [await check.actor(), await check.actor()];
    const unborn = await check.unborn();
    await deleteActor(ended);
    const extras: [string, RequestOptions][] = [
      ['nothing more', {}],
      ['a wrong token', { token: 'a-token-of-nobody-at-all' }],
      ['an Accept that permits nothing', { accept: 'text/html' }],
      ['a wrong content type', { body: 'x', ...TEXT }],
      ['too many bytes', { body: LARGE, ...JSON_TYPE }],
      ['no JSON', { body: '{', ...JSON_TYPE }],
    ];
    for (const part of ['', '/inbox', '/outbox', '/followers?page=zero']) {
      for (const method of ['POST', 'PUT', 'DELETE']) {
        for (const [what, options] of extras) {
          const story = `${method} of ${part === '' ? 'the actor' : part}, with ${what}`;
          const missing = await check.request(unborn.url + part, { ...options, method });
          check.refused('actor-unknown', missing, NOT_FOUND, `${story}: an unknown actor`);
          const gone = await check.request(ended.url + part, { ...options, method });
          check.refused('actor-delete-gone', gone, GONE, `${story}: a deleted one`);
          if (part === '/inbox' && method === 'POST') continue;
          const there = await check.request(alice.url + part, { ...options, method });
          check.refused('http-method', there, METHOD, `${story}: one that is there`);
        }
      }
    }
    const accept = { accept: 'text/html' };
    const missing = await check.get(unborn.url, accept);
    check.refused('actor-unknown', missing, NOT_FOUND, 'an unknown actor, before Accept');
    check.status('actor-delete-gone', await check.get(ended.url, accept), 410, 'a deleted one too');
    const due = { status: 406, code: 'not-acceptable' };
    check.refused(
      'actor-not-acceptable',
      await check.get(alice.url, accept),
      due,
      'one that is there',
    );
  },
});

/** A route that takes a token and a JSON body, and what of it is right. */
interface Route {
  path: string;
  method: string;
  requirement: string;
  /** The token that is needed. */
  token: string;
  /** JSON of a wrong shape. */
  shapeless: string;
}

function routesOf(check: CheckContext, token: string): Route[] {
  const operator = check.operatorToken();
  const routes: Route[] = [
    {
      path: '/activity',
      method: 'POST',
      requirement: 'publish-unauthorized',
      token,
      shapeless: '{}',
    },
  ];
  for (const method of ['POST', 'DELETE']) {
    const requirement = 'token-operator-only';
    routes.push({ path: '/admin/tokens', method, requirement, token: operator, shapeless: '{}' });
  }
  if (claims(check, 'delivery')) {
    const requirement = 'token-operator-only';
    const path = '/admin/dead-letter';
    routes.push({ path, method: 'POST', requirement, token: operator, shapeless: '{}' });
  }
  return routes;
}

const bodies = defineCheck({
  id: 'http/order-of-refusals',
  title: 'method, token, content type, size, syntax and shape are judged in this order',
  class: 'actors',
  requirements: [
    'http-method',
    'http-content-type',
    'publish-unauthorized',
    'token-operator-only',
    'publish-parse',
    'token-shape',
    'publish-shape',
  ],
  async run(check) {
    const alice = await check.actor();
    const stranger = { token: 'a-token-of-nobody-at-all' };
    for (const { path, method, requirement, token, shapeless } of routesOf(check, alice.token)) {
      const ask = async (
        id: string,
        due: RefusalExpectation,
        what: string,
        options: RequestOptions,
      ): Promise<void> => {
        const answer = await check.request(path, { method, token, ...options });
        check.refused(id, answer, due, `${method} ${path}: ${what}`);
      };
      const shape = path === '/activity' ? 'publish-shape' : 'token-shape';
      const wrong = { method: 'PATCH', body: '{', ...TEXT };
      await ask('http-method', METHOD, 'method before token', { ...wrong, ...stranger });
      for (const [what, options] of [
        ['content type', { body: '{}', ...TEXT }],
        ['size', { body: LARGE, ...JSON_TYPE }],
        ['syntax', { body: '{', ...JSON_TYPE }],
        ['shape', { body: shapeless, ...JSON_TYPE }],
      ] as const) {
        await ask(requirement, UNAUTHORIZED, `token before ${what}`, { ...options, ...stranger });
        await ask(requirement, UNAUTHORIZED, `no token before ${what}`, {
          ...options,
          token: undefined,
        });
      }
      await ask('http-content-type', MEDIA_TYPE, 'content type before size', {
        body: LARGE,
        ...TEXT,
      });
      await ask('http-content-type', MEDIA_TYPE, 'content type before syntax', {
        body: '{',
        ...TEXT,
      });
      await ask('http-content-type', MEDIA_TYPE, 'content type before shape', {
        body: shapeless,
        ...TEXT,
      });
      const encoded = { body: shapeless, ...JSON_TYPE, headers: { 'content-encoding': 'gzip' } };
      await ask('http-content-type', MEDIA_TYPE, 'an encoded body', encoded);
      await ask('publish-parse', TOO_LARGE, 'size before syntax', { body: LARGE, ...JSON_TYPE });
      await ask('publish-parse', INVALID_JSON, 'syntax before shape', { body: '{', ...JSON_TYPE });
      await ask(shape, SHAPE, 'shape', { body: shapeless, ...JSON_TYPE });
    }
    const fine = await alice.publish(noteRequest('right', { to: [] }));
    for (const id of ['http-content-type', 'publish-parse', 'publish-shape']) {
      check.status(id, fine, 201, 'a request without faults is published');
    }
  },
});

export const httpOrderChecks: readonly CheckDefinition[] = [actorPaths, bodies];
