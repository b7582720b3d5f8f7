// How long a host believes what it keeps of a signer. Spec: "Inbox", `inbox-signer-cache` and `inbox-signer-expiry`.

import { defineCheck } from '../engine/check.ts';
import type { CheckDefinition } from '../engine/check.ts';
import type { CheckContext, RefusalExpectation } from '../engine/context.ts';
import { at, textAt } from '../engine/json.ts';
import type { LocalActor } from '../engine/local-actor.ts';
import type { Host } from '../engine/target.ts';
import { timeFromNow } from '../probe/activities.ts';
import type { Behaviour } from '../probe/behaviour.ts';
import type { RemoteActor } from '../probe/probe.ts';
import { DAY, idOf, isBetween, MINUTE, MovedClock, span } from './delivery-support.ts';
import { keptDocument, keptEntry, made, PATIENT, REFUSED, unauthentic } from './inbox-support.ts';

/** A host of the check's own whose clock is moved, and an actor on it. */
async function begin(
  check: CheckContext,
): Promise<{ host: Host; clock: MovedClock; alice: LocalActor }> {
  const host = await check.startHost();
  return { host, clock: new MovedClock(check, host), alice: await check.actor({ host }) };
}

/** Delivers a fresh activity of the signer, and counts its answer and how often the document was asked for. */
async function deliverCounted(
  check: CheckContext,
  alice: LocalActor,
  bob: RemoteActor,
  fetches: number,
  what: string,
): Promise<void> {
  const before = bob.document_fetches;
  const answer = await check.deliver(alice, made(bob), { deadline_ms: PATIENT });
  const requirement = fetches === 0 ? 'inbox-signer-cache' : 'inbox-signer-expiry';
  check.status(requirement, answer, 202, `${what}: the activity is accepted`);
  check.equal(requirement, bob.document_fetches - before, fetches, `${what}: fetches`);
}

const aDay = defineCheck({
  id: 'inbox/kept-for-a-day',
  title: 'a kept document needs no fetch for 24 hours, and one fetch after that, for all actors',
  class: 'inbox',
  requirements: ['inbox-signer-expiry', 'inbox-signer-cache', 'projection-peer-actors'],
  needs: ['restart', 'operator', 'test-clock'],
  async run(check) {
    const { host, clock, alice } = await begin(check);
    const carol = await check.actor({ host });
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    await deliverCounted(check, alice, bob, 1, 'the first activity');
    for (let day = 1; day <= 2; day += 1) {
      await clock.advance(DAY - MINUTE);
      await deliverCounted(check, alice, bob, 0, `23 h 59 min after fetch ${day}`);
      await deliverCounted(check, carol, bob, 0, `the same for another actor, day ${day}`);
      // What it says of itself meanwhile does not make what is kept any younger.
      const patch = { summary: `day ${day}` };
      const update = made(bob, { type: 'Update', object: bob.url, patch });
      check.status('inbox-signer-cache', await check.deliver(alice, update), 202, 'an Update');
      await clock.advance(2 * MINUTE);
      // Each signer has a time of its own.
      if (day === 1) await deliverCounted(check, alice, eve, 1, 'the first activity of another');
      const begun = clock.now();
      await deliverCounted(check, carol, bob, 1, `24 h 1 min after fetch ${day}`);
      await deliverCounted(check, alice, bob, 0, `right after that fetch, day ${day}`);
      const fetched = textAt(await keptEntry(check, bob.url, host), 'fetched_at');
      check.expect(
        'projection-peer-actors',
        isBetween(fetched, begun, clock.now()),
        'fetched_at is the time of the new fetch',
        { expected: span(begun, clock.now()), actual: fetched ?? 'absent' },
      );
      if (day === 1) await deliverCounted(check, alice, eve, 0, 'the other is still fresh');
    }
  },
});

const restarted = defineCheck({
  id: 'inbox/kept-for-a-day-over-restarts',
  title: 'a restart neither makes a kept document older nor younger',
  class: 'inbox',
  requirements: ['inbox-signer-expiry', 'inbox-signer-cache'],
  needs: ['restart', 'operator', 'test-clock'],
  async run(check) {
    const { host, clock, alice } = await begin(check);
    const bob = await check.probe.actor();
    await deliverCounted(check, alice, bob, 1, 'the first activity');
    await clock.advance(DAY - MINUTE);
    await host.restart('kill');
    await deliverCounted(check, alice, bob, 0, '23 h 59 min later, in another life');
    await clock.advance(2 * MINUTE);
    await host.restart('stop');
    await deliverCounted(check, alice, bob, 1, '24 h 1 min later, in a third one');
    await deliverCounted(check, alice, bob, 0, 'right after that');
  },
});

const HEALING: readonly [what: string, behaviour: Behaviour][] = [
  ['status 500', { status: 500 }],
  ['status 503', { status: 503, headers: { 'retry-after': '3600' } }],
  ['status 429', { status: 429 }],
  ['a connection that is closed', { hang_up: 'after' }],
  ['no answer', { never: true }],
];

const stale = defineCheck({
  id: 'inbox/kept-while-the-origin-is-down',
  title: 'an old document is used while its origin cannot be had, and not longer',
  class: 'inbox',
  requirements: ['inbox-signer-expiry', 'inbox-signer-cache', 'key-revoked'],
  needs: ['restart', 'operator', 'test-clock'],
  deadline_ms: 60_000,
  async run(check) {
    const { clock, alice } = await begin(check);
    const bob = await check.probe.actor();
    const first = bob.key;
    await deliverCounted(check, alice, bob, 1, 'the first activity');
    await clock.advance(3 * DAY);
    for (const [what, behaviour] of HEALING) {
      bob.on_document.clear();
      bob.on_document.add(behaviour);
      const before = bob.document_fetches;
      const answer = await check.deliver(alice, made(bob), { deadline_ms: PATIENT });
      check.status('inbox-signer-expiry', answer, 202, `accepted in spite of ${what}`);
      check.expect('inbox-signer-expiry', bob.document_fetches > before, `${what} was met`);
    }
    bob.on_document.clear();
    await check.probe.close();
    const closed = await check.deliver(alice, made(bob), { deadline_ms: PATIENT });
    check.status('inbox-signer-expiry', closed, 202, 'accepted while nobody listens');
    // What could not be seen is seen as soon as the origin is back.
    await check.probe.open();
    const spare = bob.addKey();
    const stolen = made(bob, {}, { key: first });
    first.revoked_at = timeFromNow();
    const refusal = await check.deliver(alice, stolen);
    for (const requirement of ['inbox-signer-expiry', 'key-revoked']) {
      check.refused(requirement, refusal, unauthentic('key-revoked'), 'revoked in the meantime');
    }
    const answer = await check.deliver(alice, made(bob, {}, { key: spare }));
    check.status('inbox-signer-cache', answer, 202, 'the other key is known, and needs no fetch');
  },
});

const FINAL: readonly [what: string, behaviour: Behaviour][] = [
  ['status 404', { status: 404 }],
  ['status 403', { status: 403 }],
  ['status 410 without a Tombstone', { status: 410, body: '' }],
  ['no JSON', { body: '<!doctype html>' }],
  ['another id', { change: (document) => ({ ...document, id: 'https://b.example/actors/bob' }) }],
  ['no keys', { change: ({ assertionMethod: _keys, ...rest }) => rest }],
];

const refused = defineCheck({
  id: 'inbox/not-kept-when-the-origin-says-otherwise',
  title: 'an old document is not used when its origin answers with something that will not heal',
  class: 'inbox',
  requirements: ['inbox-signer-expiry', 'inbox-signer-unresolvable', 'inbox-signer-not-poisoned'],
  needs: ['restart', 'operator', 'test-clock'],
  async run(check) {
    const { clock, alice } = await begin(check);
    const signers: [string, Behaviour, RemoteActor][] = [];
    for (const [what, behaviour] of FINAL) {
      const bob = await check.probe.actor();
      const answer = await check.deliver(alice, made(bob));
      check.status('inbox-signer-expiry', answer, 202, 'the first activity of a signer');
      signers.push([what, behaviour, bob]);
    }
    await clock.advance(DAY + MINUTE);
    for (const [what, behaviour, bob] of signers) {
      bob.on_document.add(behaviour);
      const due: RefusalExpectation = REFUSED.unresolvable;
      const activity = made(bob);
      const answer = await check.deliver(alice, activity);
      for (const requirement of ['inbox-signer-expiry', 'inbox-signer-unresolvable']) {
        check.refused(requirement, answer, due, `after a day, with ${what}`);
      }
      bob.on_document.clear();
      const again = await check.deliver(alice, activity);
      check.status(
        'inbox-signer-not-poisoned',
        again,
        202,
        `the same when it is well, after ${what}`,
      );
    }
  },
});

const takenOver = defineCheck({
  id: 'inbox/new-history-after-a-day',
  title: 'after a day a new history counts: added keys are taken, ended and revoked ones refused',
  class: 'inbox',
  requirements: [
    'inbox-signer-expiry',
    'key-inactive',
    'key-revoked',
    'inbox-signer-cache',
    'projection-peer-actors',
  ],
  needs: ['restart', 'operator', 'test-clock'],
  async run(check) {
    const { host, clock, alice } = await begin(check);
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    await deliverCounted(check, alice, bob, 1, 'the first activity');
    await deliverCounted(check, alice, eve, 1, 'the first activity of another');
    // Both origins say something new, and no Update tells the host of it.
    const rotated = bob.rotate();
    bob.profile = { name: 'Bob since yesterday' };
    const stolen = eve.key;
    const spare = eve.addKey();
    stolen.revoked_at = timeFromNow();
    const before = await check.deliver(alice, made(eve, {}, { key: stolen }));
    check.status('inbox-signer-cache', before, 202, 'what is kept is believed for a day');
    await clock.advance(DAY + MINUTE);

    await deliverCounted(check, alice, bob, 1, 'a new key after a day');
    const late = made(bob, { published: timeFromNow(1000) }, { key: rotated.old });
    const inactive = await check.deliver(alice, late);
    check.refused('key-inactive', inactive, unauthentic('key-inactive'), 'the old key has ended');
    await check.eventually('projection-peer-actors', 'the new document is kept', async () => {
      const document = await keptDocument(check, bob.url, host);
      return at(document, 'name') === 'Bob since yesterday';
    });

    const early = made(eve, { published: timeFromNow(-10 * MINUTE) }, { key: stolen });
    const revoked = await check.deliver(alice, early);
    for (const requirement of ['key-revoked', 'inbox-signer-expiry']) {
      check.refused(
        requirement,
        revoked,
        unauthentic('key-revoked'),
        'a key revoked at the origin',
      );
    }
    const good = await check.deliver(alice, made(eve, {}, { key: spare }));
    check.status('inbox-signer-expiry', good, 202, 'the other key is taken');
  },
});

const tombstone = defineCheck({
  id: 'inbox/kept-tombstone-does-not-expire',
  title: 'a kept Tombstone needs no fetch, however old it is',
  class: 'inbox',
  requirements: ['inbox-signer-expiry', 'inbox-delete'],
  needs: ['restart', 'operator', 'test-clock'],
  async run(check) {
    const { host, clock, alice } = await begin(check);
    const [bob, eve] = [await check.probe.actor(), await check.probe.actor()];
    await deliverCounted(check, alice, bob, 1, 'the first activity');
    await deliverCounted(check, alice, eve, 1, 'the first activity of another');
    const earlier = bob.activity({ published: timeFromNow(-MINUTE) });
    const answer = await check.deliver(alice, bob.remove());
    check.status('inbox-delete', answer, 202, 'the Delete is accepted');
    // From here on nobody could fetch it again.
    bob.on_document.add({ status: 404 });
    await check.until('the Tombstone is kept', async () => {
      return textAt(await keptDocument(check, bob.url, host), 'type') === 'Tombstone';
    });
    await clock.advance(2 * DAY);
    const before = bob.document_fetches;
    const late = await check.deliver(alice, earlier);
    check.status(
      'inbox-signer-expiry',
      late,
      202,
      'an earlier activity that comes late is verified',
    );
    check.equal('inbox-signer-expiry', bob.document_fetches - before, 0, 'without a fetch');
    await deliverCounted(check, alice, eve, 1, 'a living actor is asked for again');
  },
});

const sending = defineCheck({
  id: 'inbox/kept-for-sending-expires-too',
  title: 'what is kept for sending is fetched anew after a day, and not before',
  class: 'delivery',
  also: ['inbox'],
  requirements: ['inbox-signer-expiry', 'inbox-signer-cache', 'delivery-inbox'],
  needs: ['restart', 'operator', 'test-clock'],
  async run(check) {
    const { clock, alice } = await begin(check);
    const [bob, next] = [await check.probe.actor(), await check.probe.actor()];
    const send = async (to: RemoteActor, what: string): Promise<void> => {
      const id = idOf(await alice.note(what, { to: [bob.url] }));
      const requirement = to === bob ? 'inbox-signer-cache' : 'delivery-inbox';
      await check.eventually(requirement, `${what} arrives at ${to.name}`, () => {
        return to.received(id).length === 1;
      });
    };
    await send(bob, 'the first note');
    const first = bob.document_fetches;
    bob.profile = { inbox: next.inbox };
    await clock.advance(DAY - MINUTE);
    await send(bob, 'one after 23 h 59 min');
    check.equal('inbox-signer-cache', bob.document_fetches, first, 'no fetch within a day');
    await clock.advance(2 * MINUTE);
    await send(next, 'one after 24 h 1 min');
    check.expect('inbox-signer-expiry', bob.document_fetches > first, 'a fetch after a day');
    // And while the origin does not show it, the inbox that was known is used.
    await clock.advance(DAY + MINUTE);
    bob.on_document.add({ status: 500 });
    await send(next, 'one while the document cannot be had');
  },
});

export const inboxExpiryChecks: readonly CheckDefinition[] = [
  aDay,
  restarted,
  stale,
  refused,
  takenOver,
  tombstone,
  sending,
];
