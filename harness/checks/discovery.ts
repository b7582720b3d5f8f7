// Chapter 11: WebFinger, and looking up actors of other hosts.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer, RequestOptions } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import type { RemoteActor } from '../probe/probe.ts';

const ACTIVITY_TYPE = 'application/activity+json';

/** Asks WebFinger for a resource. */
async function webfinger(
  check: CheckContext,
  resource: string,
  base = check.base,
): Promise<HttpAnswer> {
  return await check.get(`${base}/.well-known/webfinger?resource=${encodeURIComponent(resource)}`);
}

async function resolve(
  check: CheckContext,
  resource: string,
  options: RequestOptions,
): Promise<HttpAnswer> {
  return await check.get(`/resolve?resource=${encodeURIComponent(resource)}`, {
    // A host may take 5 seconds for each of its two requests.
    deadline_ms: 12_000,
    ...options,
  });
}

function selfLink(answer: HttpAnswer): unknown {
  return listAt(answer.json, 'links').find(
    (link) => at(link, 'rel') === 'self' && at(link, 'type') === ACTIVITY_TYPE,
  );
}

const finger = defineCheck({
  id: 'discovery/webfinger',
  title: 'WebFinger gives the URL of an actor, by its name and by its URL, to everybody',
  class: 'discovery',
  requirements: ['discovery-webfinger', 'discovery-url-resource', 'discovery-cors'],
  async run(check) {
    const actor = await check.actor();
    const group = await check.actor({ type: 'Group' });
    check.status(
      'discovery-webfinger',
      await webfinger(check, group.acct),
      200,
      'a Group is found like a Person',
    );
    const path = `/.well-known/webfinger?resource=${encodeURIComponent(actor.acct)}`;
    for (const method of ['GET', 'HEAD', 'POST']) {
      const answer = await check.request(path, {
        method,
        headers: { origin: 'https://reader.example' },
      });
      check.equal(
        'discovery-cors',
        answer.header('access-control-allow-origin'),
        '*',
        `the answer to ${method} from a page of another origin may be read`,
        { answer },
      );
    }
    for (const [requirement, resource] of [
      ['discovery-webfinger', actor.acct],
      ['discovery-url-resource', actor.url],
    ] as const) {
      const answer = await webfinger(check, resource);
      check.status(requirement, answer, 200, `WebFinger for ${resource}`);
      check.equal(requirement, answer.media_type, 'application/jrd+json', 'content type', {
        answer,
      });
      check.equal(requirement, at(answer.json, 'subject'), actor.acct, 'subject', { answer });
      check.equal(requirement, at(selfLink(answer), 'href'), actor.url, 'href of the self link', {
        answer,
      });
      check.equal(
        'discovery-cors',
        answer.header('access-control-allow-origin'),
        '*',
        'scripts of any origin may read it',
        { answer },
      );
    }
  },
});

const letterCase = defineCheck({
  id: 'discovery/case',
  title: 'the case of an acct: resource does not matter, and the subject is in lower case',
  class: 'discovery',
  requirements: ['discovery-case'],
  async run(check) {
    const actor = await check.actor();
    const authority = new URL(check.base).host;
    const answer = await webfinger(
      check,
      `acct:${actor.name.toUpperCase()}@${authority.toUpperCase()}`,
    );
    check.status('discovery-case', answer, 200, 'a name in upper case is found');
    check.equal(
      'discovery-case',
      at(answer.json, 'subject'),
      actor.acct,
      'the subject is in lower case',
      { answer },
    );
    check.equal('discovery-case', at(selfLink(answer), 'href'), actor.url, 'the URL is the same', {
      answer,
    });
  },
});

const authorityCase = defineCheck({
  id: 'discovery/authority-case',
  title: 'the case of a host name in an acct: resource does not matter',
  class: 'discovery',
  requirements: ['discovery-case'],
  needs: ['restart'],
  async run(check) {
    // An address has no letters, so this host is started under a name.
    const host = await check.startHost({ hostname: 'localhost' });
    const actor = await check.actor({ host });
    const loud = `acct:${actor.name}@LocalHost:${host.port ?? ''}`;
    const answer = await webfinger(check, loud, host.base);
    check.status('discovery-case', answer, 200, `WebFinger for ${loud}`);
    check.equal(
      'discovery-case',
      at(answer.json, 'subject'),
      actor.acct,
      'the subject is in lower case',
      { answer },
    );
  },
});

const unknown = defineCheck({
  id: 'discovery/unknown-resources',
  title: "WebFinger answers 404 for what is none of the host's actors, also at another authority",
  class: 'discovery',
  requirements: ['discovery-unknown', 'discovery-cors'],
  async run(check) {
    const actor = await check.actor();
    const unborn = await check.unborn();
    const authority = new URL(check.base).host;
    const resources = [
      `acct:${check.random('nobody-')}@${authority}`,
      `acct:${actor.name}@elsewhere.example`,
      `acct:${actor.name}@elsewhere.example:8443`,
      `acct:${actor.name}@${new URL(check.base).hostname}:1`,
      `acct:${actor.name}@${new URL(check.base).hostname}.example`,
      `${check.base}/actors/${check.random('nobody-')}`,
      `https://elsewhere.example/actors/${actor.name}`,
      `${actor.url}/outbox`,
      unborn.acct,
      unborn.url,
    ];
    for (const resource of resources) {
      const answer = await webfinger(check, resource);
      check.refused(
        'discovery-unknown',
        answer,
        { status: 404, code: 'not-found' },
        `WebFinger for ${resource}`,
      );
      check.equal(
        'discovery-cors',
        answer.header('access-control-allow-origin'),
        '*',
        'refusals may be read too',
        { answer },
      );
    }
    check.status(
      'discovery-unknown',
      await webfinger(check, actor.acct),
      200,
      'the sibling that is there is found',
    );
  },
});

const malformed = defineCheck({
  id: 'discovery/malformed-resources',
  title: 'WebFinger answers 400 where the resource is absent, given twice or malformed',
  class: 'discovery',
  requirements: ['discovery-malformed', 'discovery-cors'],
  async run(check) {
    const actor = await check.actor();
    const good = encodeURIComponent(actor.acct);
    const queries = [
      '',
      '?resource=',
      '?Resource=' + good,
      `?rel=self`,
      `?resource=${good}&resource=${good}`,
      `?resource=${good}&resource=acct%3Aother%40elsewhere.example`,
      `?resource=${encodeURIComponent(actor.name)}`,
      `?resource=${encodeURIComponent(actor.acct.slice('acct:'.length))}`,
      `?resource=${encodeURIComponent(`acct:${actor.name}`)}`,
      `?resource=${encodeURIComponent(`acct:${actor.name}@`)}`,
      `?resource=${encodeURIComponent(`acct:@${new URL(check.base).host}`)}`,
      `?resource=${encodeURIComponent('acct:')}`,
      `?resource=${encodeURIComponent(new URL(actor.url).pathname)}`,
      `?resource=${encodeURIComponent('acct:two words@elsewhere.example')}`,
    ];
    for (const query of queries) {
      const answer = await check.get(`/.well-known/webfinger${query}`);
      check.refused(
        'discovery-malformed',
        answer,
        { status: 400, code: 'query-invalid' },
        `WebFinger with "${query}"`,
      );
      check.equal(
        'discovery-cors',
        answer.header('access-control-allow-origin'),
        '*',
        'refusals may be read too',
        { answer },
      );
    }
    const answer = await check.get(`/.well-known/webfinger?resource=${good}`);
    check.status('discovery-malformed', answer, 200, 'the well-formed sibling is answered');
  },
});

const rel = defineCheck({
  id: 'discovery/rel',
  title: 'WebFinger leaves out links that were not asked for',
  class: 'discovery',
  requirements: ['discovery-rel'],
  async run(check) {
    const actor = await check.actor();
    const ask = async (query: string): Promise<unknown[]> => {
      const path = `/.well-known/webfinger?resource=${encodeURIComponent(actor.acct)}${query}`;
      return listAt((await check.get(path)).json, 'links').map((link) => at(link, 'rel'));
    };
    const other = encodeURIComponent('http://webfinger.net/rel/profile-page');
    check.expect(
      'discovery-rel',
      (await ask('&rel=self')).includes('self'),
      'rel=self keeps the self link',
    );
    check.expect(
      'discovery-rel',
      !(await ask(`&rel=${other}`)).includes('self'),
      'another rel leaves it out',
    );
    check.expect(
      'discovery-rel',
      (await ask(`&rel=${other}&rel=self`)).includes('self'),
      'of two, each counts',
    );
  },
});

const resolving = defineCheck({
  id: 'discovery/resolve',
  title: 'a host resolves an actor of another host by WebFinger and its actor document',
  class: 'discovery',
  requirements: ['discovery-resolve'],
  async run(check) {
    const { token } = await check.actor();
    const plain = await check.probe.actor();
    await expectResolved(check, plain, token, 'an actor of another host');
    check.equal('discovery-resolve', plain.webfinger_fetches, 1, 'its host was asked by WebFinger');
    check.expect(
      'discovery-resolve',
      plain.document_fetches >= 1,
      'the actor document was fetched',
    );

    const decoy = await check.probe.actor();
    const busy = await check.probe.actor();
    busy.on_webfinger.add({
      change: (document) => ({
        ...document,
        links: [
          { rel: 'http://webfinger.net/rel/profile-page', type: ACTIVITY_TYPE, href: decoy.url },
          { rel: 'self', type: 'text/html', href: decoy.url },
          { rel: 'self', href: decoy.url },
          { rel: 'self', type: 'application/ld+json', href: busy.url },
          { rel: 'self', type: ACTIVITY_TYPE, href: decoy.url },
        ],
      }),
    });
    await expectResolved(check, busy, token, 'the first link with rel self and a type of the two');

    const operated = await check.probe.actor();
    await expectResolved(check, operated, check.operatorToken(), 'with the operator token');
  },
});

async function expectResolved(
  check: CheckContext,
  remote: RemoteActor,
  token: string,
  what: string,
  requirement = 'discovery-resolve',
): Promise<void> {
  const answer = await resolve(check, remote.acct, { token });
  check.status(requirement, answer, 200, `${what} is resolved`);
  check.equal(requirement, at(answer.json, 'actor'), remote.url, `${what}: the URL`, { answer });
  check.equal(requirement, at(answer.json, 'subject'), remote.acct, `${what}: the subject`, {
    answer,
  });
  check.equal(requirement, answer.media_type, 'application/json', `${what}: the content type`, {
    answer,
  });
}

const resolveToken = defineCheck({
  id: 'discovery/resolve-needs-a-token',
  title: '/resolve without a valid token is answered 401, and nobody is asked',
  class: 'discovery',
  requirements: ['discovery-resolve-token'],
  async run(check) {
    const { token } = await check.actor();
    const remote = await check.probe.actor();
    for (const options of [
      {},
      { token: 'not-a-token-of-anybody' },
      { headers: { authorization: `Basic ${token}` } },
    ]) {
      const answer = await resolve(check, remote.acct, options);
      check.refused(
        'discovery-resolve-token',
        answer,
        { status: 401, code: 'unauthorized' },
        '/resolve without a valid token',
      );
    }
    check.refused(
      'discovery-resolve-token',
      await check.get('/resolve'),
      { status: 401, code: 'unauthorized' },
      '/resolve without a token and a resource',
    );
    check.equal('discovery-resolve-token', check.probe.connections, 0, 'nobody was asked');
    const answer = await resolve(check, remote.acct, { token });
    check.status('discovery-resolve-token', answer, 200, 'the sibling with a token is answered');
  },
});

const resolveMalformed = defineCheck({
  id: 'discovery/resolve-malformed',
  title: '/resolve answers 400 where the resource is absent, given twice, or no acct: resource',
  class: 'discovery',
  requirements: ['discovery-resolve-malformed'],
  async run(check) {
    const { token } = await check.actor();
    const remote = await check.probe.actor();
    const good = encodeURIComponent(remote.acct);
    const queries = [
      '',
      '?resource=',
      `?resource=${good}&resource=${good}`,
      `?resource=${encodeURIComponent(remote.url)}`,
      `?resource=${encodeURIComponent(remote.name)}`,
      `?resource=${encodeURIComponent(remote.acct.slice('acct:'.length))}`,
      `?resource=${encodeURIComponent(`acct:${remote.name}`)}`,
      `?resource=${encodeURIComponent(`acct:@${new URL(remote.url).host}`)}`,
      `?resource=${encodeURIComponent(`acct:${remote.name}@`)}`,
    ];
    for (const query of queries) {
      const answer = await check.get(`/resolve${query}`, { token });
      check.refused(
        'discovery-resolve-malformed',
        answer,
        { status: 400, code: 'query-invalid' },
        `/resolve with "${query}"`,
      );
    }
    const answer = await check.get(`/resolve?resource=${good}`, { token });
    check.status('discovery-resolve-malformed', answer, 200, 'the well-formed sibling is answered');
  },
});

/** Resolves an actor that misbehaves in one way, and then a sibling that does not. */
async function expectUnresolved(
  check: CheckContext,
  token: string,
  requirement: string,
  due: { status: number; code: string },
  cases: readonly [string, 'document' | 'webfinger', Behaviour][],
): Promise<HttpAnswer[]> {
  // Each case has an actor of its own, and slow ones wait side by side.
  const answers = await Promise.all(
    cases.map(async ([what, part, behaviour]) => {
      const remote = await check.probe.actor();
      (part === 'document' ? remote.on_document : remote.on_webfinger).add(behaviour);
      const answer = await resolve(check, remote.acct, { token });
      check.refused(requirement, answer, due, `${part}: ${what}`);
      return answer;
    }),
  );
  await expectResolved(
    check,
    await check.probe.actor(),
    token,
    'the sibling that behaves',
    requirement,
  );
  return answers;
}

const resolveUnknown = defineCheck({
  id: 'discovery/resolve-unknown',
  title: '/resolve answers 404 where the other host knows of no such actor',
  class: 'discovery',
  requirements: ['discovery-resolve-unknown'],
  async run(check) {
    const { token } = await check.actor();
    await expectUnresolved(
      check,
      token,
      'discovery-resolve-unknown',
      { status: 404, code: 'not-found' },
      [
        ['404', 'webfinger', { status: 404 }],
        ['410', 'webfinger', { status: 410 }],
      ],
    );
  },
});

const resolveBad = defineCheck({
  id: 'discovery/resolve-bad-answers',
  title: '/resolve answers 502 where the other host gives something that cannot be used',
  class: 'discovery',
  requirements: ['discovery-resolve-bad'],
  async run(check) {
    const { token } = await check.actor();
    const foreign = await check.peer().actor();
    const other = await check.probe.actor();
    const links = (...entries: object[]): Behaviour => ({
      change: (document) => ({ ...document, links: entries }),
    });
    await expectUnresolved(
      check,
      token,
      'discovery-resolve-bad',
      { status: 502, code: 'resolve-failed' },
      [
        ['no JSON', 'webfinger', { body: '<html></html>', content_type: 'text/html' }],
        ['broken JSON', 'webfinger', { body: '{"subject":' }],
        ['a list', 'webfinger', { body: [] }],
        ['no links', 'webfinger', { change: ({ subject }) => ({ subject }) }],
        [
          'no self link',
          'webfinger',
          links({ rel: 'alternate', type: ACTIVITY_TYPE, href: other.url }),
        ],
        [
          'a self link of another type',
          'webfinger',
          links({ rel: 'self', type: 'text/html', href: other.url }),
        ],
        ['a self link without href', 'webfinger', links({ rel: 'self', type: ACTIVITY_TYPE })],
        [
          'a self link to another origin',
          'webfinger',
          links({ rel: 'self', type: ACTIVITY_TYPE, href: foreign.url }),
        ],
        ['400', 'webfinger', { status: 400 }],
        ['403', 'webfinger', { status: 403 }],
        ['a redirect to another origin', 'webfinger', { redirect: foreign.url }],
        ['404', 'document', { status: 404 }],
        ['no JSON', 'document', { body: '<html></html>', content_type: 'text/html' }],
        ['another id', 'document', { change: (document) => ({ ...document, id: other.url }) }],
        [
          'no keys',
          'document',
          { change: (document) => ({ ...document, assertionMethod: 'none' }) },
        ],
        ['no inbox', 'document', { change: ({ inbox: _inbox, ...rest }) => rest }],
        [
          'a Tombstone',
          'document',
          { status: 410, change: (document) => ({ ...document, type: 'Tombstone' }) },
        ],
        ['two members of one name', 'document', { body: `{"id":"x","id":"y"}` }],
        ['a redirect to another origin', 'document', { redirect: foreign.url }],
        ['more than 1 MiB', 'document', { pad_to_bytes: 1_048_577 }],
      ],
    );
    check.equal(
      'discovery-resolve-bad',
      foreign.document_fetches,
      0,
      'no redirect or link to another origin was followed',
    );
  },
});

const resolveUnavailable = defineCheck({
  id: 'discovery/resolve-unavailable',
  deadline_ms: 40_000,
  title: '/resolve answers 503 with Retry-After where the other host cannot answer now',
  class: 'discovery',
  requirements: ['discovery-resolve-unavailable'],
  async run(check) {
    const { token } = await check.actor();
    const due = { status: 503, code: 'peer-unavailable' };
    const answers = await expectUnresolved(check, token, 'discovery-resolve-unavailable', due, [
      ['500', 'webfinger', { status: 500 }],
      ['503', 'webfinger', { status: 503 }],
      ['599', 'webfinger', { status: 599 }],
      ['429', 'webfinger', { status: 429 }],
      ['a connection that is closed', 'webfinger', { hang_up: 'after' }],
      ['no answer', 'webfinger', { never: true }],
      ['half an answer', 'webfinger', { stall_in_body: true }],
      ['500', 'document', { status: 500 }],
      ['429', 'document', { status: 429 }],
      ['half an answer', 'document', { stall_in_body: true }],
    ]);
    const gone = check.peer();
    const nobody = await gone.actor();
    await gone.close();
    const refused = await resolve(check, nobody.acct, { token });
    check.refused('discovery-resolve-unavailable', refused, due, 'nobody listens');
    for (const answer of [...answers, refused]) {
      check.expect(
        'discovery-resolve-unavailable',
        (answer.header('retry-after') ?? '') !== '',
        'it says when to try again',
        {
          expected: 'a Retry-After header',
          actual: answer.header('retry-after') ?? 'none',
          answer,
        },
      );
    }
    await gone.open();
    await expectResolved(
      check,
      nobody,
      token,
      'the actor whose host has come back',
      'discovery-resolve-unavailable',
    );
  },
});

const resolveCache = defineCheck({
  id: 'discovery/resolve-is-kept',
  title: 'the actor document that was fetched to resolve is used when the actor writes',
  class: 'discovery',
  also: ['inbox'],
  requirements: ['discovery-resolve-cache'],
  async run(check) {
    const actor = await check.actor();
    const remote = await check.probe.actor();
    await expectAnswered(check, remote, actor);
    const fetches = remote.document_fetches;
    const answer = await check.deliver(actor, remote.activity({ to: [actor.url] }));
    check.status('discovery-resolve-cache', answer, 202, 'the actor is known');
    check.equal(
      'discovery-resolve-cache',
      remote.document_fetches,
      fetches,
      'no further fetch was needed',
    );
  },
});

async function expectAnswered(
  check: CheckContext,
  remote: RemoteActor,
  actor: LocalActor,
): Promise<void> {
  const answer = await resolve(check, remote.acct, { token: actor.token });
  if (textAt(answer.json, 'actor') !== remote.url) check.notTestable('/resolve does not work');
}

const resolveGuarded = defineCheck({
  id: 'discovery/resolve-guarded',
  title: 'outside of development mode /resolve connects to no loopback address',
  class: 'discovery',
  requirements: ['discovery-resolve-bad'],
  needs: ['guarded'],
  async run(check) {
    const host = await check.startHost({ guarded: true });
    const remote = await check.probe.actor();
    const port = new URL(remote.url).port;
    for (const authority of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      const path = `${host.base}/resolve?resource=${encodeURIComponent(`acct:${remote.name}@${authority}`)}`;
      const answer = await check.get(path, {
        token: check.operatorToken(host),
        deadline_ms: 12_000,
      });
      check.refused(
        'discovery-resolve-bad',
        answer,
        { status: 502, code: 'resolve-failed' },
        `an actor at ${authority}`,
      );
    }
    check.equal('discovery-resolve-bad', check.probe.connections, 0, 'no connection was made');
  },
});

export const discoveryChecks: readonly CheckDefinition[] = [
  finger,
  letterCase,
  authorityCase,
  unknown,
  malformed,
  rel,
  resolving,
  resolveToken,
  resolveMalformed,
  resolveUnknown,
  resolveBad,
  resolveUnavailable,
  resolveCache,
  resolveGuarded,
];
