// What a host may not be made to fetch. Spec: "Security considerations", "Outgoing fetches".

import { lookup } from 'node:dns/promises';
import { hostname } from 'node:os';
import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext } from '../engine/context.ts';
import type { HttpAnswer } from '../engine/http.ts';
import { at, listAt, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import { Tripwire } from '../probe/tripwire.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { accepted, made, PATIENT, REFUSED } from './inbox-support.ts';

/** Names of this machine that every host understands. */
const PLAIN_LOOPBACK = ['127.0.0.1', 'localhost', 'LocalHost', '[::1]', '127.0.0.2'];

/** Names of it that some hosts understand, and others refuse as no names at all. */
const ODD_LOOPBACK = [
  'localhost.',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '127.1',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:0:0:1]',
  '0.0.0.0',
  '0',
  '[::]',
];

/**
 * Other names of this machine, which only the resolver knows for such. A guard that looks at names and not at addresses
 * is deceived by them.
 *
 * Addresses of other machines, such as the private ranges, are never tried: a host without a guard would really send
 * something there.
 */
async function resolvedLoopback(): Promise<string[]> {
  const names = [hostname(), 'ip6-localhost', 'localhost.localdomain'];
  const known = await Promise.all(
    names.map(async (name) => {
      const addresses = await lookup(name, { all: true }).catch(() => []);
      return (
        addresses.length > 0 && addresses.every(({ address }) => /^(127\.|::1$)/.test(address))
      );
    }),
  );
  return names.filter((_, place) => known[place]);
}

/** Delivers an activity by an actor at this origin, which makes the host look for the actor's document. */
async function deliverFrom(
  check: CheckContext,
  alice: LocalActor,
  bob: RemoteActor,
  origin: string,
): Promise<HttpAnswer> {
  const actor = `${origin}/actors/bob`;
  const activity = made(bob, { actor }, { method: `${actor}#key-1` });
  return await check.deliver(alice, activity, { deadline_ms: PATIENT });
}

function untouched(
  check: CheckContext,
  tripwire: Tripwire,
  what: string,
  answer?: HttpAnswer,
): void {
  check.expect(
    'security-fetch-private',
    tripwire.connections === 0,
    `no connection is made: ${what}`,
    {
      expected: 'no connection',
      actual: `${tripwire.connections} connections`,
      ...(answer === undefined ? {} : { answer }),
    },
  );
}

/** Shows that the tripwire is one: in development mode the same URL makes a connection. */
async function trips(check: CheckContext, tripwire: Tripwire, bob: RemoteActor): Promise<void> {
  const carol = await check.actor();
  const answer = await deliverFrom(check, carol, bob, `http://127.0.0.1:${tripwire.port}`);
  check.expect(
    'security-fetch-private',
    tripwire.connections > 0,
    'a host in development mode does connect',
    {
      expected: 'a connection',
      actual: `no connection, status ${answer.status}`,
      answer,
    },
  );
  await accepted(
    check,
    carol,
    made(bob),
    'in development mode, the activity of a signer at 127.0.0.1',
  );
}

const guardedInbox = defineCheck({
  id: 'security/guarded-inbox',
  title:
    'a host in production connects to no loopback address to find a signer, however it is spelled',
  class: 'inbox',
  needs: ['guarded'],
  requirements: ['security-fetch-private', 'inbox-signer-unresolvable', 'inbox-accepted'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost({ guarded: true });
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    const tripwire = await Tripwire.open();
    const resolved = await resolvedLoopback();
    try {
      for (const scheme of ['http', 'https']) {
        for (const name of [...PLAIN_LOOPBACK, ...resolved]) {
          const origin = `${scheme}://${name}:${tripwire.port}`;
          const answer = await deliverFrom(check, alice, bob, origin);
          // Where the tripwire does not listen, only the answer tells a refusal from a connection that failed.
          for (const requirement of ['security-fetch-private', 'inbox-signer-unresolvable']) {
            check.refused(requirement, answer, REFUSED.unresolvable, `a signer at ${origin}`);
          }
          untouched(check, tripwire, origin, answer);
        }
        for (const name of ODD_LOOPBACK) {
          const origin = `${scheme}://${name}:${tripwire.port}`;
          const answer = await deliverFrom(check, alice, bob, origin);
          check.expect(
            'security-fetch-private',
            answer.status >= 400,
            `not accepted: a signer at ${origin}`,
            { answer },
          );
          untouched(check, tripwire, origin, answer);
        }
      }
      const known = await check.deliver(alice, made(bob));
      check.refused(
        'inbox-signer-unresolvable',
        known,
        REFUSED.unresolvable,
        'a signer that is there',
      );
      check.expect(
        'security-fetch-private',
        check.probe.connections === 0,
        'and sees no connection',
      );
      untouched(check, tripwire, 'after all of them');
      await trips(check, tripwire, bob);
    } finally {
      await tripwire.close();
    }
  },
});

const guardedResolve = defineCheck({
  id: 'security/guarded-resolve',
  title: 'a host in production connects to no loopback address to resolve a name',
  class: 'discovery',
  needs: ['guarded'],
  requirements: ['security-fetch-private', 'discovery-resolve-bad', 'discovery-resolve'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost({ guarded: true });
    const alice = await check.actor({ host });
    const bob = await check.probe.actor();
    const tripwire = await Tripwire.open();
    const resolve = async (resource: string): Promise<HttpAnswer> =>
      await check.get(`${host.base}/resolve?resource=${encodeURIComponent(resource)}`, {
        token: alice.token,
        deadline_ms: PATIENT,
      });
    try {
      for (const name of ['127.0.0.1', 'localhost']) {
        const answer = await resolve(`acct:bob@${name}:${tripwire.port}`);
        const due = { status: 502, code: 'resolve-failed' };
        check.refused('discovery-resolve-bad', answer, due, `bob at ${name}`);
        untouched(check, tripwire, name, answer);
      }
      for (const name of ['[::1]', ...ODD_LOOPBACK]) {
        const answer = await resolve(`acct:bob@${name}:${tripwire.port}`);
        check.expect(
          'security-fetch-private',
          answer.status >= 400,
          `not resolved: bob at ${name}`,
          { answer },
        );
        untouched(check, tripwire, name, answer);
      }
      await resolve(bob.acct);
      check.expect(
        'security-fetch-private',
        check.probe.connections === 0,
        'a peer that is there sees no connection',
      );
    } finally {
      await tripwire.close();
    }
    const carol = await check.actor();
    const answer = await check.get(`/resolve?resource=${encodeURIComponent(bob.acct)}`, {
      token: carol.token,
    });
    check.equal(
      'discovery-resolve',
      textAt(answer.json, 'actor'),
      bob.url,
      'in development mode it is resolved',
      { answer },
    );
    check.expect(
      'security-fetch-private',
      check.probe.connections > 0,
      'over a connection that the peer sees',
    );
  },
});

const guardedDelivery = defineCheck({
  id: 'security/guarded-delivery',
  title: 'a host in production connects to no loopback address to deliver',
  class: 'delivery',
  needs: ['guarded'],
  requirements: ['security-fetch-private', 'projection-delivery-state'],
  deadline_ms: 60_000,
  async run(check) {
    const host = await check.startHost({ guarded: true });
    const alice = await check.actor({ host });
    const tripwire = await Tripwire.open();
    try {
      for (const origin of [
        `http://127.0.0.1:${tripwire.port}`,
        `https://localhost:${tripwire.port}`,
      ]) {
        const recipient = `${origin}/actors/bob`;
        await alice.note('hello', { to: [recipient] });
        // Once the attempt has failed, whatever connection it made has been made.
        await check.eventually(
          'projection-delivery-state',
          `the delivery to ${recipient} fails and is kept`,
          async () => {
            const pending = listAt(await alice.projection('delivery-state'), origin, 'pending');
            return pending.some(
              (entry) => at(entry, 'recipient') === recipient && Number(at(entry, 'attempts')) >= 1,
            );
          },
          { deadline_ms: 12_000 },
        );
        untouched(check, tripwire, recipient);
      }
      const bob = await check.probe.actor();
      const carol = await check.actor();
      const note = await carol.note('hello', { to: [bob.url] });
      await check.until(
        'a host in development mode to deliver',
        () => bob.received(note['id'] as string).length > 0,
      );
    } finally {
      await tripwire.close();
    }
  },
});

const webfingerRedirect = defineCheck({
  id: 'security/resolve-redirect',
  title: 'a redirect of WebFinger or of an actor document is not followed to another origin',
  class: 'discovery',
  requirements: ['security-fetch-redirect', 'discovery-resolve-bad', 'discovery-resolve'],
  async run(check) {
    const alice = await check.actor();
    const bob = await check.probe.actor();
    const other = check.peer();
    const twin = await other.actor({ name: bob.name });
    const resolve = async (resource: string): Promise<HttpAnswer> =>
      await check.get(`/resolve?resource=${encodeURIComponent(resource)}`, { token: alice.token });
    other.on_any.add({
      status: 200,
      content_type: 'application/activity+json',
      body: bob.document(),
    });
    const due = { status: 502, code: 'resolve-failed' };
    const redirects = [
      ['WebFinger', bob.on_webfinger, `${other.origin}/.well-known/webfinger?resource=${bob.acct}`],
      ['the actor document', bob.on_document, twin.url],
    ] as const;
    for (const [what, behaviours, target] of redirects) {
      behaviours.add({ redirect: target });
      check.refused('discovery-resolve-bad', await resolve(bob.acct), due, `a redirect of ${what}`);
      check.expect(
        'security-fetch-redirect',
        other.connections === 0,
        `the other origin sees nothing of a redirect of ${what}`,
        {
          expected: 'no connection',
          actual: `${other.connections} connections`,
        },
      );
      behaviours.clear();
    }
    const answer = await resolve(bob.acct);
    check.equal(
      'discovery-resolve',
      textAt(answer.json, 'actor'),
      bob.url,
      'without redirects it is resolved',
      { answer },
    );
  },
});

export const securityChecks: readonly CheckDefinition[] = [
  guardedInbox,
  guardedResolve,
  guardedDelivery,
  webfingerRedirect,
];
