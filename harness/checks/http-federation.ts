// What the chapter "HTTP conventions" says of the routes below `/v1`: which paths and methods there are, and the order in
// which a request is refused.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import type { RequestOptions } from '../engine/http.ts';
import { pairWith } from '../engine/pairing.ts';
import { FEDERATION_ROUTES, federationRoutes } from './http-routes.ts';

const NOT_FOUND = { status: 404, code: 'not-found' } as const;
const METHOD = { status: 405, code: 'method-not-allowed' } as const;
const UNAUTHORIZED = { status: 401, code: 'unauthorized' } as const;
const MEDIA_TYPE = { status: 415, code: 'unsupported-media-type' } as const;
const TOO_LARGE = { status: 413, code: 'too-large' } as const;
const SHAPE = { status: 422, code: 'shape-invalid' } as const;

/** One body for each kind of fault that a parser must see. */
const UNPARSED: readonly (readonly [string, string | Uint8Array])[] = [
  ['invalid-json', '{'],
  ['invalid-json', ''],
  ['duplicate-member', '{"thread":"th_x","thread":"th_x"}'],
  ['byte-order-mark', '\ufeff{}'],
  ['invalid-utf8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['lone-surrogate', '{"a":"\\ud800"}'],
  ['noncharacter', '{"a":"\\uffff"}'],
  ['unsafe-integer', '{"a":9007199254740993}'],
  ['number-overflow', '{"a":1e400}'],
  ['number-underflow', '{"a":1e-400}'],
  ['too-deep', '['.repeat(65) + ']'.repeat(65)],
];
const LARGE = Buffer.alloc(1_048_577, 0x7b);
const TEXT = { content_type: 'text/plain' };
const STRANGER = 'a-token-of-nobody-at-all';

const unknownPaths = defineCheck({
  id: 'http/unknown-paths-below-v1',
  title:
    'paths beside those of the table are answered 404, and so are those of classes that are not claimed',
  class: 'records',
  requirements: ['http-not-found'],
  async run(check) {
    const alice = await check.actor();
    const tokens = [alice.token, check.operatorToken()];
    const paths = new Set(['/v1', '/v1/', '/v1/nothing-here', '/V1/identity', '/v1/threads']);
    for (const { path } of federationRoutes(check, true)) {
      paths.add(`${path}/`);
      paths.add(`${path}/nothing-here/deeper`);
    }
    for (const { path } of federationRoutes(check, false)) paths.add(path);
    const there = new Set(FEDERATION_ROUTES.map(({ path }) => path));
    for (const path of paths) {
      for (const token of tokens) {
        const answer = await check.get(path, { token });
        check.refused('http-not-found', answer, NOT_FOUND, `GET ${path}`);
      }
      if (path.endsWith('/') || !there.has(path)) {
        const answer = await check.post(path, {}, { token: alice.token });
        check.refused('http-not-found', answer, NOT_FOUND, `POST ${path}`);
      }
    }
    check.status('http-not-found', await check.get('/v1/identity'), 200, 'a path of the table');
  },
});

/** A route that takes a body, and what of it is right. */
interface BodyRoute {
  path: string;
  /** Who may send it: a token, or nobody in particular. */
  token: string | undefined;
  /** The requirement that says so. */
  token_requirement?: string;
  content_type?: string;
  /** JSON of a wrong shape. */
  shapeless: string;
  shape_requirement: string;
  /** The most bytes of a body are none, because there may be any number of lines. */
  unlimited?: boolean;
}

/** Walks one route through the faults that a request can have, two at a time. */
async function judgeOrder(check: CheckContext, route: BodyRoute): Promise<void> {
  const { path, token, shapeless } = route;
  const ask = async (
    id: string,
    due: RefusalExpectation,
    what: string,
    options: RequestOptions,
  ): Promise<void> => {
    const answer = await check.request(path, { method: 'POST', token, ...options });
    check.refused(id, answer, due, `POST ${path}: ${what}`);
  };
  const right = { content_type: route.content_type ?? 'application/json' };
  const patch = { method: 'PATCH', token: STRANGER, body: '{', ...TEXT };
  await ask('http-method', METHOD, 'method before token', patch);
  const { token_requirement } = route;
  if (token_requirement !== undefined) {
    for (const [what, options] of [
      ['content type', { body: '{}', ...TEXT }],
      ['size', { body: LARGE, ...right }],
      ['syntax', { body: '{', ...right }],
      ['shape', { body: shapeless, ...right }],
    ] as const) {
      const strange = { ...options, token: STRANGER };
      await ask(token_requirement, UNAUTHORIZED, `token before ${what}`, strange);
      const nobody = { ...options, token: undefined };
      await ask(token_requirement, UNAUTHORIZED, `no token before ${what}`, nobody);
    }
  }
  for (const [what, body] of [
    ['size', LARGE],
    ['syntax', '{'],
    ['shape', shapeless],
  ] as const) {
    const before = `content type before ${what}`;
    await ask('http-content-type', MEDIA_TYPE, before, { body, ...TEXT });
    const absent = `no content type before ${what}`;
    await ask('http-content-type', MEDIA_TYPE, absent, { body, content_type: null });
  }
  const encoded = { body: shapeless, ...right, headers: { 'content-encoding': 'gzip' } };
  await ask('http-content-type', MEDIA_TYPE, 'an encoded body', encoded);
  if (route.unlimited !== true) {
    await ask('http-v1-parse', TOO_LARGE, 'size before syntax', { body: LARGE, ...right });
    for (const [code, body] of UNPARSED) {
      await ask('http-v1-parse', { status: 400, code }, code, { body, ...right });
    }
  }
  await ask(route.shape_requirement, SHAPE, 'shape', { body: shapeless, ...right });
}

const recordBodies = defineCheck({
  id: 'http/order-of-refusals-of-records',
  title:
    'a write and an import are refused for method, token, content type, size, syntax and shape in this order',
  class: 'records',
  requirements: [
    'http-method',
    'http-content-type',
    'http-v1-parse',
    'record-unauthorized',
    'export-operator-only',
    'record-write-shape',
    'import-header',
  ],
  async run(check) {
    const alice = await check.actor();
    await judgeOrder(check, {
      path: '/v1/records',
      token: alice.token,
      token_requirement: 'record-unauthorized',
      shapeless: '{"thread":"th_x"}',
      shape_requirement: 'record-write-shape',
    });
    await judgeOrder(check, {
      path: '/v1/import',
      token: check.operatorToken(),
      token_requirement: 'export-operator-only',
      content_type: 'application/x-ndjson',
      shapeless: '{"object":"something else"}\n',
      shape_requirement: 'import-header',
      unlimited: true,
    });
  },
});

const pairBodies = defineCheck({
  id: 'http/order-of-refusals-of-pairs',
  title:
    'the messages of a pair and what the operator sends about pairs are refused in the order of all requests',
  class: 'pairs',
  requirements: [
    'http-method',
    'http-content-type',
    'http-v1-parse',
    'http-operator-closed',
    'aitl-operator-only',
    'pair-message-shape',
  ],
  async run(check) {
    for (const { path } of FEDERATION_ROUTES.filter((route) =>
      /^\/v1\/federation\/pair(\/[^/]+\/(poll|confirm|refresh))?$/.test(route.path),
    )) {
      await judgeOrder(check, {
        ...{ path, token: undefined, shapeless: '{"object":"something else"}' },
        shape_requirement: 'pair-message-shape',
      });
    }
    const bodies = {
      '/v1/federation/pairs': '{"peer_url":"http://127.0.0.1:1","misspelt":true}',
      '/v1/aitl/rules':
        '{"kind":"syncropel.federation.pair_pending.v1","action":"auto_apply","match":{},"for":"all"}',
    };
    for (const [path, shapeless] of Object.entries(bodies)) {
      await judgeOrder(check, {
        ...{ path, token: check.operatorToken(), token_requirement: 'aitl-operator-only' },
        ...{ shapeless, shape_requirement: 'http-operator-closed' },
      });
    }
  },
});

const syncBodies = defineCheck({
  id: 'http/order-of-refusals-of-sync',
  title: 'what peers and the operator send about sync is refused in the order of all requests',
  class: 'sync',
  requirements: [
    'http-method',
    'http-content-type',
    'http-v1-parse',
    'http-operator-closed',
    'pair-token-unknown',
    'aitl-operator-only',
    'sync-records-shape',
  ],
  async run(check) {
    const pair = await pairWith(check);
    await judgeOrder(check, {
      path: '/v1/sync/records',
      token: pair.token,
      token_requirement: 'pair-token-unknown',
      shapeless: '{"ids":[]}',
      shape_requirement: 'sync-records-shape',
    });
    const { did } = pair.peer;
    for (const [path, body] of [
      ['/v1/sync/pull', JSON.stringify({ from: did, thread: 'th_x', limit: 5 })],
      ['/v1/sync/pairs', JSON.stringify({ peer_did: did, thread_id: 'th_x', mode: 'polling' })],
    ] as const) {
      await judgeOrder(check, {
        ...{ path, token: check.operatorToken(), token_requirement: 'aitl-operator-only' },
        ...{ shapeless: body, shape_requirement: 'http-operator-closed' },
      });
    }
  },
});

const consentBodies = defineCheck({
  id: 'http/order-of-refusals-of-consent',
  title: 'a grant is refused for method, token, content type, size, syntax and shape in this order',
  class: 'consent',
  requirements: [
    'http-method',
    'http-content-type',
    'http-v1-parse',
    'aitl-operator-only',
    'consent-grant-shape',
  ],
  async run(check) {
    await judgeOrder(check, {
      path: '/v1/consent/grants',
      token: check.operatorToken(),
      token_requirement: 'aitl-operator-only',
      shapeless: '{"source_namespace":"team"}',
      shape_requirement: 'consent-grant-shape',
    });
  },
});

export const httpFederationChecks: readonly CheckDefinition[] = [
  unknownPaths,
  recordBodies,
  pairBodies,
  syncBodies,
  consentBodies,
];
