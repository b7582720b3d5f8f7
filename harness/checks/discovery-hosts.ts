// WebFinger and /resolve where actors are gone, where names are odd, and between two hosts of the target. Spec:
// "Discovery".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import { deleteActor, GONE } from './life-support.ts';
import { updateRequest } from './publishing-support.ts';

const NOT_FOUND = { status: 404, code: 'not-found' } as const;
const MALFORMED = { status: 400, code: 'query-invalid' } as const;

async function webfinger(
  check: CheckContext,
  resource: string,
  base = check.base,
): Promise<HttpAnswer> {
  return await check.get(`${base}/.well-known/webfinger?resource=${encodeURIComponent(resource)}`);
}

/** Asks one host for an actor of another. */
async function resolve(
  check: CheckContext,
  host: Host,
  resource: string,
  token: string,
): Promise<HttpAnswer> {
  return await check.get(`${host.base}/resolve?resource=${encodeURIComponent(resource)}`, {
    token,
    deadline_ms: 12_000,
  });
}

function hrefOf(answer: HttpAnswer): string | undefined {
  const self = listAt(answer.json, 'links').find((link) => at(link, 'rel') === 'self');
  return textAt(self, 'href');
}

function expectCors(check: CheckContext, answer: HttpAnswer, what: string): void {
  const header = answer.header('access-control-allow-origin');
  check.equal('discovery-cors', header, '*', `scripts of any origin may read ${what}`, { answer });
}

const gone = defineCheck({
  id: 'discovery/gone',
  title: 'WebFinger answers 410 for a deleted actor, by either resource, and 404 for who never was',
  class: 'discovery',
  requirements: ['discovery-gone', 'discovery-unknown', 'discovery-webfinger', 'discovery-cors'],
  async run(check) {
    const alice = await check.actor();
    const longer = await check.actor({ name: `${alice.name}0` });
    check.status('discovery-webfinger', await webfinger(check, alice.acct), 200, 'before the end');
    await deleteActor(alice);
    const resources = [
      alice.acct,
      alice.url,
      alice.acct.replace(alice.name, alice.name.toUpperCase()),
    ];
    for (const resource of resources) {
      for (const query of ['', '&rel=self', '&rel=other']) {
        const path = `/.well-known/webfinger?resource=${encodeURIComponent(resource)}${query}`;
        const answer = await check.get(path, { headers: { origin: 'https://reader.example' } });
        check.refused('discovery-gone', answer, GONE, `WebFinger for ${resource}${query}`);
        expectCors(check, answer, 'that it is gone');
        const head = await check.request(path, { method: 'HEAD' });
        check.status('discovery-gone', head, 410, `HEAD for ${resource}${query}`);
      }
    }
    const unborn = await check.unborn();
    for (const resource of [
      unborn.acct,
      unborn.url,
      `${alice.url}/outbox`,
      `acct:${alice.name}@elsewhere.example`,
    ]) {
      const answer = await webfinger(check, resource);
      check.refused('discovery-unknown', answer, NOT_FOUND, `WebFinger for ${resource}`);
    }
    const there = await webfinger(check, longer.acct);
    check.equal(
      'discovery-webfinger',
      hrefOf(there),
      longer.url,
      'one with a longer name is there',
    );
  },
});

const goneRestart = defineCheck({
  id: 'discovery/gone-over-restarts',
  title: 'WebFinger answers 410 for a deleted actor after the sudden death of the host',
  class: 'discovery',
  requirements: ['discovery-gone', 'discovery-webfinger', 'restart-durable'],
  needs: ['restart', 'operator'],
  async run(check) {
    const host = await check.startHost();
    const [alice, bob] = [await check.actor({ host }), await check.actor({ host })];
    await deleteActor(alice);
    for (const how of ['kill', 'stop'] as const) {
      await host.restart(how);
      const answer = await webfinger(check, alice.acct, host.base);
      check.refused('discovery-gone', answer, GONE, `after a ${how}`);
      const other = await webfinger(check, bob.acct, host.base);
      check.status('discovery-webfinger', other, 200, `another actor after a ${how}`);
      check.equal('restart-durable', hrefOf(other), bob.url, 'with its URL');
    }
  },
});

const odd = defineCheck({
  id: 'discovery/odd-resources',
  title: 'WebFinger tells a malformed resource from one that is well-formed and not there',
  class: 'discovery',
  requirements: ['discovery-malformed', 'discovery-unknown', 'discovery-case', 'discovery-cors'],
  async run(check) {
    const actor = await check.actor();
    const { name } = actor;
    const { host, hostname } = new URL(check.base);
    const malformed = [
      `acct:${name}@@${host}`,
      `acct:${name}@elsewhere.example@${host}`,
      `acct:${name}@${host}/path`,
      `acct:${name}@${host}?x=1`,
      `acct:${name}@${host}#me`,
      `acct:${name}@${hostname}:port`,
      `acct:${name}@${hostname}:1:2`,
      `acct:${name}@two words`,
      `acct: ${name}@${host}`,
      `acct:${name} @${host}`,
      `acct:@`,
      '@',
      `${name}@${host}`,
      `@${name}@${host}`,
      `/actors/${name}`,
      `//${host}/actors/${name}`,
      'https://',
      'nothing but words',
    ];
    for (const resource of malformed) {
      const answer = await webfinger(check, resource);
      check.refused('discovery-malformed', answer, MALFORMED, `WebFinger for "${resource}"`);
      expectCors(check, answer, 'a refusal');
    }
    const encoded = encodeURIComponent(actor.acct);
    for (const query of [`resource=${encoded}&resource=`, `resource=&resource=${encoded}`]) {
      const answer = await check.get(`/.well-known/webfinger?${query}`);
      check.refused('discovery-malformed', answer, MALFORMED, `WebFinger with "${query}"`);
    }
    const foreign = [
      `acct:${name}@elsewhere.example`,
      `acct:${name}@${hostname}`,
      `acct:${name}@${hostname}:1`,
      `acct:${name}@${hostname}.example:${new URL(check.base).port}`,
      `acct:${name}@[::1]:${new URL(check.base).port}`,
      `acct:${name}x@${host}`,
      `acct:${name.slice(0, -1)}@${host}`,
      `https://elsewhere.example/actors/${name}`,
      `${check.base}/`,
      `${check.base}/actors`,
      `${actor.url}/`,
      `${actor.url}/inbox`,
    ];
    for (const resource of foreign) {
      const answer = await webfinger(check, resource);
      check.refused('discovery-unknown', answer, NOT_FOUND, `WebFinger for "${resource}"`);
      expectCors(check, answer, 'a refusal');
    }
    const mixed = [...name].map((c, n) => (n % 2 === 0 ? c.toUpperCase() : c)).join('');
    // However it is encoded in the query, it is the same resource.
    const spellings = [
      `acct:${name.toUpperCase()}@${host}`,
      `acct:${mixed}@${host}`,
      actor.acct,
    ].flatMap((resource) => [
      encodeURIComponent(resource),
      resource,
      resource.replace(':', '%3a').replace('@', '%40'),
    ]);
    for (const spelling of spellings) {
      const answer = await check.get(`/.well-known/webfinger?resource=${spelling}`);
      check.equal('discovery-case', hrefOf(answer), actor.url, `the actor for ${spelling}`, {
        answer,
      });
      check.equal('discovery-case', textAt(answer.json, 'subject'), actor.acct, 'in lower case', {
        answer,
      });
    }
  },
});

/** Two hosts of the target with an actor of the same name each, and further ones. */
interface TwoHosts {
  one: Host;
  two: Host;
  left: LocalActor;
  right: LocalActor;
}

async function twoHosts(check: CheckContext): Promise<TwoHosts> {
  const [one, two] = await Promise.all([check.startHost(), check.startHost()]);
  const name = check.random('twin-');
  const [left, right] = await Promise.all([
    check.actor({ host: one, name }),
    check.actor({ host: two, name }),
  ]);
  return { one, two, left, right };
}

const between = defineCheck({
  id: 'discovery/resolve-between-two-hosts',
  title: 'one host of the target resolves actors of another, and never takes one for its own',
  class: 'discovery',
  requirements: [
    'discovery-resolve',
    'discovery-resolve-unknown',
    'discovery-unknown',
    'discovery-webfinger',
  ],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const { one, two, left, right } = await twoHosts(check);
    for (const [host, own, other] of [
      [one, left, right],
      [two, right, left],
    ] as const) {
      for (const [actor, story] of [
        [other, 'of the other host'],
        [own, 'of its own'],
      ] as const) {
        for (const resource of [
          actor.acct,
          actor.acct.replace(actor.name, actor.name.toUpperCase()),
        ]) {
          for (const token of [own.token, check.operatorToken(host)]) {
            const answer = await resolve(check, host, resource, token);
            check.status('discovery-resolve', answer, 200, `an actor ${story} is resolved`);
            check.equal(
              'discovery-resolve',
              answer.json,
              { subject: actor.acct, actor: actor.url },
              `${resource}, ${story}`,
              { answer },
            );
          }
        }
      }
      const nobody = other.acct.replace(other.name, check.random('nobody-'));
      const missing = await resolve(check, host, nobody, own.token);
      check.refused('discovery-resolve-unknown', missing, NOT_FOUND, 'who is not there');
      const ownNobody = own.acct.replace(own.name, check.random('nobody-'));
      const ownMissing = await resolve(check, host, ownNobody, own.token);
      check.refused('discovery-resolve-unknown', ownMissing, NOT_FOUND, 'who is not here');
      // A host is no authority about the other one, though it knows it by now.
      for (const resource of [other.acct, other.url]) {
        const answer = await webfinger(check, resource, host.base);
        check.refused('discovery-unknown', answer, NOT_FOUND, `WebFinger here for ${resource}`);
      }
      const answer = await webfinger(check, own.acct, host.base);
      check.equal('discovery-webfinger', hrefOf(answer), own.url, 'and for its own');
    }
  },
});

const ended = defineCheck({
  id: 'discovery/resolve-of-the-gone',
  title: 'an actor that was deleted at another host, or whose host is down, is not resolved',
  class: 'discovery',
  requirements: ['discovery-resolve-unknown', 'discovery-resolve', 'discovery-resolve-unavailable'],
  needs: ['restart', 'operator'],
  deadline_ms: 60_000,
  async run(check) {
    const { one, two, left, right } = await twoHosts(check);
    const third = await check.actor({ host: two });
    const answer = await resolve(check, one, right.acct, left.token);
    check.equal('discovery-resolve', textAt(answer.json, 'actor'), right.url, 'while it is there');
    await right.published(updateRequest(right.url, { name: 'Right' }));
    await deleteActor(right);
    const dead = await resolve(check, one, right.acct, left.token);
    check.refused('discovery-resolve-unknown', dead, NOT_FOUND, 'when it was deleted');
    const atHome = await resolve(check, two, right.acct, third.token);
    check.refused('discovery-resolve-unknown', atHome, NOT_FOUND, 'at its own host as well');
    const living = await resolve(check, one, third.acct, left.token);
    check.equal('discovery-resolve', textAt(living.json, 'actor'), third.url, 'others are there');
    await two.kill();
    const down = await resolve(check, one, third.acct, left.token);
    const due = { status: 503, code: 'peer-unavailable' };
    check.refused('discovery-resolve-unavailable', down, due, 'while the other host is down');
    const own = await resolve(check, one, left.acct, left.token);
    check.equal(
      'discovery-resolve',
      textAt(own.json, 'actor'),
      left.url,
      'its own need no network',
    );
    await two.start();
    const back = await resolve(check, one, third.acct, left.token);
    check.equal('discovery-resolve', textAt(back.json, 'actor'), third.url, 'when it is back');
  },
});

export const discoveryHostChecks: readonly CheckDefinition[] = [
  gone,
  goneRestart,
  odd,
  between,
  ended,
];
