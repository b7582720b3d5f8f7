// How the actor document of a signer is fetched, and what comes of fetches that fail. Spec: "Inbox", "The signer's keys".

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import { Gate } from '../probe/gate.ts';
import type { RemoteActor } from '../probe/probe.ts';
import {
  accepted,
  made,
  MAX_BODY,
  PATIENT,
  REFUSED,
  signed,
  timesListed,
} from './inbox-support.ts';

/** Far more than buffers hold. */
const HUGE = 48 * MAX_BODY;

/** What goes wrong with the fetch of a signer. */
interface FetchFault {
  name: string;
  behaviour: (bob: RemoteActor) => Behaviour;
}

const status = (code: number): FetchFault => ({
  name: `status ${code}`,
  behaviour: () => ({ status: code }),
});

/** A member of the actor document replaced, or left out where the value is `undefined`. */
const withMember = (name: string, member: string, value: unknown): FetchFault => ({
  name,
  behaviour: () => ({ change: (document) => ({ ...document, [member]: value }) }),
});

/** Changes the text of the actor document. */
const respelled = (name: string, respell: (text: string) => string | Uint8Array): FetchFault => ({
  name,
  behaviour: (bob) => ({ body: respell(JSON.stringify(bob.document())) }),
});

const STATUSES = [400, 401, 403, 404, 405, 406, 410, 418, 451].map(status);

const ODD_STATUSES: readonly FetchFault[] = [
  { name: 'status 202 with the document', behaviour: () => ({ status: 202 }) },
  { name: 'status 204', behaviour: () => ({ status: 204, body: '' }) },
  { name: 'status 304', behaviour: () => ({ status: 304, body: '' }) },
  { name: 'status 302 without a location', behaviour: () => ({ status: 302 }) },
];

const DOCUMENTS: readonly FetchFault[] = [
  { name: 'an empty document', behaviour: () => ({ body: '' }) },
  { name: 'a page of HTML', behaviour: () => ({ body: '<!doctype html><p>hello' }) },
  { name: 'a list', behaviour: (bob) => ({ body: [bob.document()] }) },
  { name: 'null', behaviour: () => ({ body: 'null' }) },
  withMember('a document without type', 'type', undefined),
  withMember('a document whose type is a list', 'type', ['Person']),
  withMember('a document without inbox', 'inbox', undefined),
  withMember('a document whose inbox is an object', 'inbox', { id: 'x' }),
  withMember('a document without assertionMethod', 'assertionMethod', undefined),
  withMember('a document whose assertionMethod is an object', 'assertionMethod', {}),
  withMember('a document whose assertionMethod is null', 'assertionMethod', null),
  respelled('a document with a member twice', (text) => text.replace('{', '{"name":"x",')),
  respelled('a document after a byte order mark', (text) => `\ufeff${text}`),
  respelled('a document with bytes that are not UTF-8', (text) =>
    Buffer.concat([
      Buffer.from(text.slice(0, -1)),
      Buffer.from(',"x":"'),
      Uint8Array.of(0xff),
      Buffer.from('"}'),
    ]),
  ),
  respelled('a document with 2^53', (text) => text.replace('{', '{"x":9007199254740992,')),
  respelled('a document with half a surrogate pair', (text) =>
    text.replace('{', '{"x":"\\ud800",'),
  ),
  respelled('a document that is nested too deep', (text) =>
    text.replace('{', `{"x":${'['.repeat(64)}${']'.repeat(64)},`),
  ),
  respelled('half a document', (text) => text.slice(0, text.length / 2)),
];

const IDENTITIES: readonly FetchFault[] = [
  withMember('a document without id', 'id', undefined),
  withMember('a document whose id is a number', 'id', 1),
  { name: 'a document of another actor', behaviour: (bob) => rename((url) => `${url}2`, bob) },
  { name: 'an id with a slash at the end', behaviour: (bob) => rename((url) => `${url}/`, bob) },
  { name: 'an id with a fragment', behaviour: (bob) => rename((url) => `${url}#me`, bob) },
  {
    name: 'an id with an upper-case scheme',
    behaviour: (bob) => rename((url) => url.replace('http', 'HTTP'), bob),
  },
  {
    name: 'an id with an escaped letter',
    behaviour: (bob) => rename((url) => url.replace('/actors', '/%61ctors'), bob),
  },
  {
    name: 'an id with another host name',
    behaviour: (bob) => rename((url) => url.replace('127.0.0.1', 'localhost'), bob),
  },
];

function rename(change: (url: string) => string, bob: RemoteActor): Behaviour {
  return { change: (document) => ({ ...document, id: change(bob.url) }) };
}

const UNAVAILABLE: readonly FetchFault[] = [
  ...[429, 500, 501, 502, 503, 504, 599].map(status),
  { name: 'a connection closed without an answer', behaviour: () => ({ hang_up: 'after' }) },
];

/** One failing fetch, its answer, and the recovery: nothing of the failure is kept. */
async function judgeFault(
  check: CheckContext,
  alice: LocalActor,
  fault: FetchFault,
  cited: string,
  due: RefusalExpectation,
): Promise<void> {
  const bob = await check.probe.actor();
  bob.on_document.add(fault.behaviour(bob));
  const activity = made(bob);
  const refusal = await check.deliver(alice, activity, { deadline_ms: PATIENT });
  check.refused(cited, refusal, due, fault.name);
  if (due.status === 503) judgeRetryAfter(check, refusal);
  bob.on_document.clear();
  const what = `the same activity when the signer can be had, after ${fault.name}`;
  await accepted(check, alice, activity, what, ['inbox-signer-not-poisoned']);
}

function judgeRetryAfter(check: CheckContext, answer: HttpAnswer): void {
  const header = answer.header('retry-after');
  const seconds = /^\d{1,4}$/.test(header ?? '') ? Number(header) : 0;
  check.expect(
    'inbox-signer-unavailable',
    seconds >= 1 && seconds <= 3600,
    'Retry-After is a number of seconds',
    {
      expected: 'Retry-After from 1 to 3600',
      actual: header ?? 'absent',
      answer,
    },
  );
}

function faultCheck(
  id: string,
  title: string,
  requirement: string,
  due: RefusalExpectation,
  faults: readonly FetchFault[],
): CheckDefinition {
  return defineCheck({
    id,
    title,
    class: 'inbox',
    requirements: [requirement, 'inbox-signer-not-poisoned', 'inbox-accepted'],
    async run(check) {
      const alice = await check.actor();
      for (const fault of faults) await judgeFault(check, alice, fault, requirement, due);
    },
  });
}

const faultChecks = [
  faultCheck(
    'inbox/signer-status',
    'a signer whose document is refused cannot be resolved',
    'inbox-signer-unresolvable',
    REFUSED.unresolvable,
    [...STATUSES, ...ODD_STATUSES],
  ),
  faultCheck(
    'inbox/signer-document',
    'a signer whose document is not good cannot be resolved',
    'inbox-signer-unresolvable',
    REFUSED.unresolvable,
    DOCUMENTS,
  ),
  faultCheck(
    'inbox/signer-identity',
    'a signer whose document has another id cannot be resolved',
    'inbox-signer-identity',
    REFUSED.unresolvable,
    IDENTITIES,
  ),
  faultCheck(
    'inbox/signer-unavailable',
    'a signer whose host fails is unavailable for now',
    'inbox-signer-unavailable',
    REFUSED.unavailable,
    UNAVAILABLE,
  ),
];

const fetchOnce = defineCheck({
  id: 'inbox/signer-fetch',
  title:
    'a signer that is met for the first time is fetched from the URL in actor, as an activity document',
  class: 'inbox',
  requirements: ['inbox-signer-fetch', 'inbox-signer-cache', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    await accepted(check, alice, made(bob), 'the first activity of a signer', [
      'inbox-signer-fetch',
    ]);
    const asked = check.probe.requests.find(
      (request) => new URL(request.path, bob.url).href === bob.url,
    );
    check.expect(
      'inbox-signer-fetch',
      asked?.method === 'GET',
      'the document was asked for with GET',
      { actual: asked?.method ?? 'no request' },
    );
    const accept = asked?.headers['accept'] ?? '';
    check.expect(
      'inbox-signer-fetch',
      accept.includes('application/activity+json'),
      'with Accept: application/activity+json',
      { actual: accept || 'no Accept' },
    );
    const before = bob.document_fetches;
    // From now on nobody can fetch it.
    bob.on_document.add({ status: 500 });
    for (let count = 2; count <= 4; count += 1) {
      await accepted(check, alice, made(bob), `activity ${count} of the same signer`, [
        'inbox-signer-cache',
      ]);
    }
    const carol = await check.actor();
    await accepted(check, carol, made(bob), 'one to another actor of the host', [
      'inbox-signer-cache',
    ]);
    check.expect(
      'inbox-signer-cache',
      bob.document_fetches === before,
      'the document was not fetched again',
      {
        expected: `${before} fetches`,
        actual: `${bob.document_fetches} fetches`,
      },
    );
  },
});

const anywhere = defineCheck({
  id: 'inbox/signer-any-url',
  title: 'the document of a signer is fetched from wherever its URL points, and may be ld+json',
  class: 'inbox',
  requirements: ['inbox-signer-fetch', 'inbox-accepted', 'inbox-signer-identity'],
  async run(check) {
    const alice = await check.actor();
    for (const path of ['/users/b.o~b', '/@bob', '/a/b/c/d;e=f', '/%C3%A9t%C3%A9/bob', '/']) {
      const peer = check.peer();
      const bob = await peer.actor();
      const url = `${peer.origin}${path}`;
      const key = { ...bob.describeKey(bob.key), id: `${url}#main-key`, controller: url };
      peer.on_any.add({
        when: (request) => request.path === path,
        status: 200,
        content_type: 'application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
        body: { ...bob.document(), id: url, assertionMethod: [key] },
      });
      const unsigned = bob.unsigned({ actor: url });
      const activity = signed(bob, unsigned, { method: `${url}#main-key` });
      await accepted(check, alice, activity, `an activity of the actor at ${path}`, [
        'inbox-signer-fetch',
      ]);
      const other = bob.unsigned({ actor: `${peer.origin}/x${path}` });
      const forged = signed(bob, other, { method: `${peer.origin}/x${path}#main-key` });
      peer.on_any.add({
        when: (request) => request.path === `/x${path}`,
        status: 200,
        body: { ...bob.document(), id: url, assertionMethod: [key] },
      });
      const refusal = await check.deliver(alice, forged);
      check.refused(
        'inbox-signer-identity',
        refusal,
        REFUSED.unresolvable,
        `its document at /x${path}`,
      );
    }
  },
});

const noConnection = defineCheck({
  id: 'inbox/signer-gone',
  title: 'a signer whose host does not listen is unavailable for now',
  class: 'inbox',
  requirements: ['inbox-signer-unavailable', 'inbox-signer-not-poisoned', 'inbox-accepted'],
  async run(check) {
    const alice = await check.actor();
    const peer = check.peer();
    const bob = await peer.actor();
    await peer.close();
    const activity = made(bob);
    const refusal = await check.deliver(alice, activity, { deadline_ms: PATIENT });
    check.refused('inbox-signer-unavailable', refusal, REFUSED.unavailable, 'nobody listens');
    judgeRetryAfter(check, refusal);
    await peer.open();
    await accepted(check, alice, activity, 'the same activity later', [
      'inbox-signer-not-poisoned',
    ]);
  },
});

/** Fetches that are never done; each takes five seconds, so they run at once. */
const ENDLESS: readonly FetchFault[] = [
  { name: 'no answer at all', behaviour: () => ({ never: true }) },
  { name: 'half an answer', behaviour: () => ({ stall_in_body: true }) },
  { name: 'an answer that drips', behaviour: () => ({ drip_every_ms: 100 }) },
];

const slow = defineCheck({
  id: 'inbox/signer-hangs',
  title: 'a signer whose host does not finish its answer within 5 seconds is unavailable for now',
  class: 'inbox',
  requirements: [
    'inbox-signer-unavailable',
    'inbox-signer-not-poisoned',
    'inbox-accepted',
    'security-fetch-time',
  ],
  async run(check) {
    const alice = await check.actor();
    await Promise.all(
      ENDLESS.map(async (fault) => {
        const begin = performance.now();
        await judgeFault(check, alice, fault, 'inbox-signer-unavailable', REFUSED.unavailable);
        const seconds = (performance.now() - begin) / 1000;
        check.expect('security-fetch-time', seconds < 8, `given up in time: ${fault.name}`, {
          expected: 'an answer soon after 5 seconds',
          actual: `${seconds.toFixed(1)} seconds`,
        });
      }),
    );
  },
});

const size = defineCheck({
  id: 'inbox/signer-size',
  title: 'an actor document of 1,048,576 bytes is read and a longer one is not',
  class: 'inbox',
  requirements: [
    'inbox-signer-unresolvable',
    'security-fetch-size',
    'inbox-signer-not-poisoned',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    for (const chunked of [false, true]) {
      const bob = await check.probe.actor();
      bob.on_document.add({ pad_to_bytes: MAX_BODY, chunked });
      const how = chunked ? 'in chunks' : 'with its length';
      await accepted(check, alice, made(bob), `a document of 1,048,576 bytes ${how}`);
      const name = `a document of 1,048,577 bytes ${how}`;
      const fault = { name, behaviour: () => ({ pad_to_bytes: MAX_BODY + 1, chunked }) };
      await judgeFault(check, alice, fault, 'inbox-signer-unresolvable', REFUSED.unresolvable);
    }
    for (const chunked of [false, true]) {
      let taken = 0;
      const name = `a document of 48 MiB ${chunked ? 'in chunks' : 'with its length'}`;
      const huge = (): Behaviour => ({
        pad_to_bytes: HUGE,
        chunked,
        on_taken: (bytes) => {
          taken = Math.max(taken, bytes);
        },
      });
      const fault = { name, behaviour: huge };
      await judgeFault(check, alice, fault, 'inbox-signer-unresolvable', REFUSED.unresolvable);
      // Some megabytes more are on their way, in the buffers of both sides, when the host stops.
      check.expect('security-fetch-size', taken < HUGE, `${name} is not read to its end`, {
        actual: `${taken} bytes were taken`,
      });
    }
  },
});

const concurrent = defineCheck({
  id: 'inbox/signer-first-contact-at-once',
  title: 'a host that waits for a signer goes on serving, also that very signer',
  class: 'inbox',
  requirements: ['inbox-signer-fetch', 'inbox-accepted', 'error-survives', 'inbox-listed'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const eve = await check.probe.actor();
    const gate = new Gate();
    bob.on_document.add({ hold_after: gate });
    // Bob's host, too, wants to know who Alice is before it says who Bob is.
    const activities = [made(bob), made(bob), made(bob)];
    const answers = activities.map((activity) =>
      check.deliver(alice, activity, { deadline_ms: PATIENT }),
    );
    try {
      await check.until('the host to fetch the signer', () => gate.waiting > 0);
      const document = await check.get(alice.url);
      check.status(
        'error-survives',
        document,
        200,
        'the document of the receiver is served meanwhile',
      );
      await accepted(check, alice, made(eve), 'the activity of another new signer meanwhile', [
        'error-survives',
      ]);
    } finally {
      gate.open();
    }
    for (const answer of await Promise.all(answers)) {
      for (const requirement of ['inbox-accepted', 'inbox-signer-fetch']) {
        check.status(
          requirement,
          answer,
          202,
          'a first activity of the signer, one of three at once',
        );
      }
    }
    await check.eventually('inbox-listed', 'the inbox lists each of them once', async () => {
      const counts = await Promise.all(activities.map((activity) => timesListed(alice, activity)));
      return counts.every((count) => count === 1);
    });
  },
});

const redirects = defineCheck({
  id: 'inbox/signer-redirects',
  title: 'a redirect of a fetch is not followed to another origin, nor more than three times',
  class: 'inbox',
  requirements: [
    'security-fetch-redirect',
    'inbox-signer-unresolvable',
    'inbox-signer-not-poisoned',
    'inbox-accepted',
  ],
  async run(check) {
    const alice = await check.actor();
    const other = check.peer();
    const elsewhere = await other.actor();
    for (const code of [301, 302, 303, 307, 308]) {
      const name = `a redirect ${code} to another origin`;
      // The other origin would even show the right document.
      const fault = {
        name,
        behaviour: (bob: RemoteActor): Behaviour => {
          other.on_any.add({
            status: 200,
            content_type: 'application/activity+json',
            body: bob.document(),
          });
          return { redirect: elsewhere.url, status: code };
        },
      };
      await judgeFault(check, alice, fault, 'inbox-signer-unresolvable', REFUSED.unresolvable);
      check.expect(
        'security-fetch-redirect',
        other.connections === 0,
        `the other origin sees nothing of ${name}`,
        {
          expected: 'no connection',
          actual: `${other.connections} connections`,
        },
      );
    }
    await judgeChain(check, alice);
    other.on_any.clear();
    await accepted(
      check,
      alice,
      made(elsewhere),
      'an activity of an actor of the other origin itself',
    );
    check.expect('security-fetch-redirect', other.connections > 0, 'where the connection is seen');
  },
});

/** Four redirects in a row, all within the origin. */
async function judgeChain(check: CheckContext, alice: LocalActor): Promise<void> {
  const bob = await check.probe.actor();
  const hop = (number: number): string => `${bob.url}-hop-${number}`;
  bob.on_document.add({ redirect: hop(1) });
  for (let number = 1; number <= 3; number += 1) {
    check.probe.on_any.add({
      when: ({ path }) => path === new URL(hop(number)).pathname,
      redirect: hop(number + 1),
    });
  }
  const last = new URL(hop(4)).pathname;
  check.probe.on_any.add({ when: ({ path }) => path === last, status: 200, body: bob.document() });
  const refusal = await check.deliver(alice, made(bob));
  check.refused(
    'inbox-signer-unresolvable',
    refusal,
    REFUSED.unresolvable,
    'four redirects in a row',
  );
  const followed = check.probe.requests.some(({ path }) => path === last);
  check.expect('security-fetch-redirect', !followed, 'the fourth redirect is not followed', {
    actual: textAt(refusal.json, 'code') ?? `status ${refusal.status}`,
  });
}

export const inboxSignerChecks: readonly CheckDefinition[] = [
  ...faultChecks,
  fetchOnce,
  anywhere,
  noConnection,
  slow,
  size,
  concurrent,
  redirects,
];
